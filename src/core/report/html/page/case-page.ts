import type { JsonValue } from '../../../../domain/json.ts';
import type { CaseRow, CaseTexts, Fact, RunView, TrialView } from '../view.ts';
import { countWords, nameOf } from './case-table.ts';
import { folded } from './conversation.ts';
import { badge, element, factList } from './element.ts';
import { trialSide } from './trial-side.ts';
import { wordDiff } from './word-diff.ts';

/** Both sides of every trial of one case, and what is known of it. */
export function casePage(run: RunView, row: CaseRow, texts: CaseTexts | undefined): HTMLElement {
  const evalset = run.evalsets[row.evalset]?.name ?? '';
  return element(
    'div',
    { class: 'case' },
    element('p', {}, element('a', { href: '#' }, '← All cases')),
    element('h1', { tabindex: '-1' }, nameOf(row)),
    element('p', {}, ...row.marks.map(badge)),
    factList(caseFacts(row, evalset)),
    ...(texts === undefined ? [leftOut()] : [...askedOf(texts), ...pairs(row, texts.trials)]),
  );
}

function caseFacts(row: CaseRow, evalset: string): Fact[] {
  const optional = (name: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ name, value }];
  return [
    { name: 'Evalset', value: evalset },
    ...optional('Base', row.baseline && `${countWords(row.baseline)} passed`),
    { name: 'Head', value: `${countWords(row.head)} passed` },
    ...optional('Tags', row.tags.length === 0 ? undefined : row.tags.join(', ')),
    ...optional('Owner', row.owner),
    ...optional('Incident', row.incident),
    ...optional('Request', row.identical ? 'the same on both sides' : undefined),
    ...optional('Not run', row.why),
  ];
}

function leftOut(): HTMLElement {
  const why = 'The texts of this case are not on this page, to keep it small.';
  return element('p', { class: 'notice' }, `${why} They are in result.json.`);
}

function askedOf({ input, expected, note }: CaseTexts): HTMLElement[] {
  const text = (value: JsonValue) =>
    typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return [
    ...(input === undefined ? [] : [folded('Input', text(input))]),
    ...(expected === undefined ? [] : [folded('Expected', text(expected))]),
    ...(note === undefined ? [] : [folded('Note', note)]),
  ];
}

/** A section for each index, that which shows the flip opened first. */
function pairs(row: CaseRow, trials: readonly TrialView[]): HTMLElement[] {
  const byIndex = [...Map.groupBy(trials, ({ index }) => index)].map(([index, both]) => ({
    index,
    baseline: both.find(({ side }) => side === 'baseline'),
    head: both.find(({ side }) => side === 'head'),
  }));
  const telling = byIndex.findIndex(
    ({ baseline, head }) => baseline?.outcome !== head?.outcome && row.baseline !== undefined,
  );
  return byIndex.map(({ index, baseline, head }, place) =>
    element(
      'details',
      { class: 'pair', open: place === Math.max(0, telling) ? '' : undefined },
      element(
        'summary',
        {},
        element(
          'h2',
          {},
          `Trial ${index + 1} `,
          ...(baseline === undefined ? [] : [badge(baseline.outcome), ' → ']),
          badge(head?.outcome ?? 'skipped'),
        ),
      ),
      ...difference(baseline, head),
      element(
        'div',
        { class: 'sides' },
        ...(row.baseline === undefined ? [] : [trialSide('Base', baseline)]),
        trialSide('Head', head),
      ),
    ),
  );
}

function difference(baseline: TrialView | undefined, head: TrialView | undefined): HTMLElement[] {
  if (baseline === undefined || head === undefined) return [];
  const title = element('h3', {}, 'What differs, word by word');
  return baseline.output === head.output
    ? [title, element('p', {}, 'Nothing: both sides wrote the same.')]
    : [title, wordDiff(baseline.output, head.output)];
}
