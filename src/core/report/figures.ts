import { counted, grouped } from '../../domain/grouped.ts';
import type { Result } from '../../domain/result.ts';
import type { Prices } from '../../domain/settings.ts';
import type { Comparison } from '../../domain/verdict.ts';
import { type SideFigures, sideFigures, tagFigures } from '../verdict/figures.ts';
import { percent, points } from '../verdict/words.ts';
import { codeForMarkdown } from './encode/markdown.ts';
import { dollars } from './spend.ts';

const MOST_TAGS = 30;

/** The pass rates of each tag, those first that lost most; empty where no case has a tag. */
export function tagTable(result: Result, comparison: Comparison): string {
  const tags = tagFigures(result, comparison);
  if (tags.length === 0) return '';
  const rows = tags
    .slice(0, MOST_TAGS)
    .map(
      ({ tag, cases, baselineRate, headRate, broke, fixed }) =>
        `| ${codeForMarkdown(tag)} | ${cases} | ${percent(baselineRate)} | ${percent(headRate)} | ` +
        `${points(headRate - baselineRate)} | ${broke} | ${fixed} |`,
    );
  const rest = tags.length - rows.length;
  return [
    '| Tag | Cases | Base | Head | Points | Broke | Fixed |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    ...(rest > 0 ? ['', `And ${counted(rest, 'more tag')}, which lost less.`] : []),
  ].join('\n');
}

/** Volatility, cost and time of head against base; empty where no answer was measured. */
export function sideTable(result: Result, comparison: Comparison, prices: Prices): string {
  const baseline = sideFigures(result, comparison, 'baseline', prices);
  const head = sideFigures(result, comparison, 'head', prices);
  const rows = MEASURES.flatMap(([name, measure, words]) => {
    const [before, after] = [measure(baseline), measure(head)];
    if (before === undefined || after === undefined || (before === 0 && after === 0)) return [];
    const change = name === 'Volatility' ? `${points(after - before)} points` : rise(before, after);
    return [`| ${name} | ${words(before)} | ${words(after)} | ${change} |`];
  });
  return rows.length === 0
    ? ''
    : ['| Per case and trial | Base | Head | Change |', '|---|---|---|---|', ...rows].join('\n');
}

type Measure = readonly [
  string,
  (figures: SideFigures) => number | undefined,
  (value: number) => string,
];

const MEASURES: readonly Measure[] = [
  ['Volatility', ({ volatility }) => volatility, percent],
  [
    'Cost',
    ({ costUsd, trials }) => (costUsd === undefined ? undefined : costUsd / trials),
    (usd) => `US$ ${dollars(usd)}`,
  ],
  [
    'Tokens',
    ({ tokens, trials }) => (trials === 0 ? undefined : tokens / trials),
    (tokens) => grouped(Math.round(tokens)),
  ],
  ['Median time', ({ medianLatencyMs }) => medianLatencyMs, (ms) => `${(ms / 1000).toFixed(2)} s`],
];

function rise(before: number, after: number): string {
  if (before === 0) return 'from nothing';
  const share = after / before - 1;
  return `${share < 0 ? '−' : '+'}${percent(Math.abs(share))}`;
}
