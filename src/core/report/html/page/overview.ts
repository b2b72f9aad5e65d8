import { byGravity } from '../../gravity.ts';
import type { EvalsetView, RunView } from '../view.ts';
import { badge, type Child, element, factList } from './element.ts';
import { forestPlot } from './forest-plot.ts';

const ACTION_WORDS = { allow: 'allowed', advise: 'advised', block: 'blocked' } as const;

/** Everything of a run but its cases; those stand between the verdict and the facts. */
export function overview(run: RunView, cases: HTMLElement): HTMLElement {
  const evalsets = [...run.evalsets].sort(byGravity);
  const intervals = evalsets.flatMap((evalset) => evalset.intervals);
  return element(
    'div',
    {},
    element(
      'header',
      { class: `verdict is-${run.action}` },
      element('p', { class: 'kicker' }, `Headgate · ${ACTION_WORDS[run.action]} · ${run.verdict}`),
      element('h1', {}, run.sentence),
    ),
    ...run.notices.map((notice) => element('p', { class: 'notice' }, notice)),
    ...(intervals.length === 0
      ? []
      : [section('Evalsets and tags against their budgets', forestPlot(intervals))]),
    ...(run.cases.length === 0 ? [] : [section('Cases', cases)]),
    ...evalsets.map(evalsetSection),
    section(
      'What changed',
      run.changes.length === 0 ? element('p', {}, 'Nothing.') : list(run.changes),
    ),
    section('This run', factList(run.facts)),
  );
}

function section(title: Child, ...content: readonly Child[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...content);
}

function list(items: readonly string[]): HTMLElement {
  return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}

function evalsetSection(evalset: EvalsetView): HTMLElement {
  const { name, kind, sentence, settledBy, rule, budgets, judgingChanges, facts } = evalset;
  const weakened = judgingChanges.filter((change) => change.kind === 'weakened');
  const others = judgingChanges.filter((change) => change.kind !== 'weakened');
  return section(
    element('span', {}, name, ' ', badge(kind)),
    element('p', {}, sentence),
    ...(settledBy === undefined ? [] : [element('p', {}, settledBy)]),
    ...weakened.map(({ what }) => element('p', { class: 'notice' }, `Weakened: ${what}`)),
    ...(others.length === 0 ? [] : [list(others.map(({ kind: how, what }) => `${how}: ${what}`))]),
    budgetTable(budgets),
    ratesTable(evalset),
    ...gameDayParts(evalset),
    details('How it was decided', list(rule)),
    details('Facts', factList(facts)),
  );
}

function details(title: string, content: HTMLElement): HTMLElement {
  return element('details', {}, element('summary', {}, title), content);
}

function budgetTable(budgets: EvalsetView['budgets']): HTMLElement {
  return table(
    ['Budget', 'Measured', 'Allowed', 'State'],
    budgets.map(({ budget, measured, allowed, state }) => [
      budget,
      measured,
      allowed,
      badge(state),
    ]),
  );
}

function gameDayParts({ gameDay }: EvalsetView): HTMLElement[] {
  if (gameDay === undefined) return [];
  const { title, columns, rows, unsafe, moreUnsafe, why } = gameDay;
  const named = unsafe.flatMap((name): Child[] => [' ', element('code', {}, name)]);
  const more = moreUnsafe > 0 ? ` and ${moreUnsafe} more` : '';
  return [
    element('h3', {}, title),
    ...(why === undefined
      ? []
      : [element('p', { class: 'notice' }, `Not all of it was run: ${why}`)]),
    table(columns, rows, 'game-day'),
    ...(unsafe.length === 0 ? [] : [element('p', {}, 'Unsafe on head:', ...named, more)]),
  ];
}

function ratesTable({ baseline, head }: EvalsetView): HTMLElement {
  const share = (rate: number | null) => (rate === null ? 'none' : `${(rate * 100).toFixed(1)} %`);
  const row = (name: string, { rate, low, high }: typeof head): Child[] => [
    name,
    share(rate),
    `${share(low)} to ${share(high)}`,
  ];
  return table(['Side', 'Pass rate', '95 % interval'], [row('base', baseline), row('head', head)]);
}

function table(
  names: readonly string[],
  rows: readonly (readonly Child[])[],
  name?: string,
): HTMLElement {
  const head = names.map((name) => element('th', { scope: 'col' }, name));
  const body = rows.map(([first = '', ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...rest.map((cell, index) => element('td', { 'data-column': names[index + 1] }, cell)),
    ),
  );
  return element(
    'table',
    { class: name },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}
