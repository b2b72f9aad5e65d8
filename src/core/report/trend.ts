import type { HistoryDigests, HistoryEntry, HistoryRun } from '../../domain/history.ts';
import { percent } from '../verdict/words.ts';
import { dollars } from './spend.ts';

const MOST_RUNS = 30;
const MOST_CASES = 10;

/** One evalset of one run in a line of the trend, and what breaks the line before it. */
export interface TrendPoint {
  readonly run: HistoryRun;
  readonly entry: HistoryEntry;
  /** What makes it another measure than the point before: "other cases"; empty where nothing does. */
  readonly breaks: readonly string[];
}

/** The points of each evalset in the order of time. */
export function trendLines(runs: readonly HistoryRun[]): Map<string, TrendPoint[]> {
  const lines = new Map<string, TrendPoint[]>();
  for (const run of runs) {
    for (const entry of run.evalsets) {
      const line = lines.get(entry.evalset) ?? [];
      const before = line.at(-1)?.entry.digests;
      line.push({ run, entry, breaks: before === undefined ? [] : breaks(before, entry.digests) });
      lines.set(entry.evalset, line);
    }
  }
  return lines;
}

function breaks(before: HistoryDigests, after: HistoryDigests): string[] {
  return (['cases', 'graders'] as const)
    .filter((part) => before[part] !== after[part])
    .map((part) => `other ${part}`);
}

/** The history of each evalset as a table in lines, the newest runs of it, and the cases that flip most. */
export function trendText(runs: readonly HistoryRun[]): string[] {
  return [...trendLines(runs)].flatMap(([evalset, line]) => [
    evalset,
    ...(line.length > MOST_RUNS ? [`  (the last ${MOST_RUNS} of ${line.length} runs)`] : []),
    `  ${COLUMNS.map(([name, width]) => name.padEnd(width)).join('')}`.trimEnd(),
    ...line.slice(-MOST_RUNS).flatMap(pointLines),
    ...flipLines(line),
    '',
  ]);
}

const COLUMNS = [
  ['run', 18],
  ['head', 14],
  ['pass rate', 30],
  ['volatility', 12],
  ['cost', 14],
  ['time', 10],
  ['flips', 8],
] as const;

function pointLines({ run, entry, breaks: found }: TrendPoint): string[] {
  const { rate, low, high } = entry.head;
  const cells = [
    run.at.slice(0, 16),
    run.head.slice(0, 12),
    rate === null
      ? 'not measured'
      : `${percent(rate)} (${percent(low ?? 0)} to ${percent(high ?? 1)})`,
    entry.volatility === null ? '-' : percent(entry.volatility),
    entry.costUsd === null ? '-' : `US$ ${dollars(entry.costUsd)}`,
    `${(run.durationMs / 1000).toFixed(1)} s`,
    `-${entry.broke.length} +${entry.fixed.length}`,
  ];
  const line = cells.map((cell, index) => cell.padEnd(COLUMNS[index]?.[1] ?? 0)).join('');
  const rule =
    found.length === 0 ? [] : [`  --- ${found.join(', ')}: not comparable with the runs above`];
  return [...rule, `  ${line}`.trimEnd()];
}

/** The cases that flipped in more than one run, those first that did so most. */
function flipLines(line: readonly TrendPoint[]): string[] {
  const flips = new Map<string, number>();
  for (const { entry } of line) {
    for (const id of [...entry.broke, ...entry.fixed]) flips.set(id, (flips.get(id) ?? 0) + 1);
  }
  const often = [...flips].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  if (often.length === 0) return [];
  const shown = often.slice(0, MOST_CASES).map(([id, count]) => `${id} (${count})`);
  const more = often.length > MOST_CASES ? ` and ${often.length - MOST_CASES} more` : '';
  return [`  flipped in more than one run: ${shown.join(', ')}${more}`];
}
