import type { HistoryRun } from '../../domain/history.ts';
import { percent } from '../verdict/words.ts';
import { codeForMarkdown, forMarkdown } from './encode/markdown.ts';
import { type TrendPoint, trendLines } from './trend.ts';

const MOST_EVALSETS = 10;
const MOST_RUNS = 5;

/** How the pass rates of head went on in the latest runs; nothing before the second run. */
export function trendSection(history: readonly HistoryRun[] | undefined): string {
  const lines = [...trendLines(history ?? [])].filter(([, points]) => points.length > 1);
  if (lines.length === 0) return '';
  const rows = lines
    .slice(0, MOST_EVALSETS)
    .flatMap(([evalset, points]) =>
      points.slice(-MOST_RUNS).map((point, index) => row(index === 0 ? evalset : '', point)),
    );
  const left = lines.length - MOST_EVALSETS;
  return [
    '### Trend',
    '',
    '| Evalset | Run | Pass rate of head | Broke | Fixed | |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...(left > 0 ? ['', `And ${left} more evalsets.`] : []),
  ].join('\n');
}

function row(name: string, { run, entry, breaks }: TrendPoint): string {
  const { rate, low, high } = entry.head;
  const measured =
    rate === null
      ? 'not measured'
      : `${percent(rate)} (${percent(low ?? 0)} to ${percent(high ?? 1)})`;
  const cells = [
    name === '' ? '' : codeForMarkdown(name),
    forMarkdown(run.at.slice(0, 16)),
    measured,
    String(entry.broke.length),
    String(entry.fixed.length),
    breaks.length === 0 ? '' : `${forMarkdown(breaks.join(', '))}: not comparable with those above`,
  ];
  return `| ${cells.join(' | ')} |`;
}
