import type { CaseRow, Mark, RunView } from '../view.ts';
import { element } from './element.ts';
import type { Filter } from './selection.ts';

const MARKS: readonly (readonly [Mark, string])[] = [
  ['broke', 'Broke'],
  ['fixed', 'Fixed'],
  ['volatile', 'Volatile'],
  ['errored', 'Errored'],
  ['new', 'New'],
  ['failed', 'Failed'],
  ['must-pass', 'Must pass'],
  ['not-run', 'Not run'],
];

/** The controls over the table; tells every change of what is asked. */
export function filterControls(run: RunView, changed: (filter: Filter) => void): HTMLElement {
  let filter: Filter = { words: '' };
  const change = (fields: Partial<Record<keyof Filter, string | undefined>>) => {
    filter = { ...filter, ...fields } as Filter;
    changed(filter);
  };
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off' });
  search.addEventListener('input', () => change({ words: search.value }));
  const names = (of: (row: CaseRow) => readonly string[]) =>
    [...new Set(run.cases.flatMap(of))].sort();
  const one = (value: string | undefined) => (value === undefined ? [] : [value]);
  const choices = [
    choice(
      'Evalset',
      'evalset',
      run.evalsets.map(({ name }) => name),
    ),
    choice(
      'Tag',
      'tag',
      names(({ tags }) => tags),
    ),
    choice(
      'Owner',
      'owner',
      names(({ owner }) => one(owner)),
    ),
    choice(
      'Incident',
      'incident',
      names(({ incident }) => one(incident)),
    ),
  ];
  return element(
    'form',
    { class: 'filters', role: 'search' },
    markButtons(run, (mark) => change({ mark })),
    element(
      'div',
      { class: 'fields' },
      element('label', {}, 'Search', search),
      ...choices.filter((made) => made !== undefined),
    ),
  );

  function choice(
    label: string,
    field: keyof Filter,
    values: readonly string[],
  ): HTMLElement | undefined {
    if (values.length < 2) return undefined;
    const select = element(
      'select',
      {},
      element('option', { value: '' }, 'any'),
      ...values.map((value, index) => element('option', { value: String(index) }, value)),
    );
    select.addEventListener('change', () => {
      change({ [field]: select.value === '' ? undefined : values[Number(select.value)] });
    });
    return element('label', {}, label, select);
  }
}

/** One is pressed at a time: all cases, or those with a mark. */
function markButtons(run: RunView, chosen: (mark: Mark | undefined) => void): HTMLElement {
  const counts = new Map<Mark, number>();
  for (const { marks } of run.cases) {
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const button = (label: string, count: number, mark?: Mark) => {
    const made = element(
      'button',
      { type: 'button', 'aria-pressed': String(mark === undefined) },
      `${label} `,
      element('span', { class: 'count' }, String(count)),
    );
    made.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === made));
      chosen(mark);
    });
    return made;
  };
  const buttons = [
    button('All', run.cases.length),
    ...MARKS.filter(([mark]) => counts.has(mark)).map(([mark, label]) =>
      button(label, counts.get(mark) ?? 0, mark),
    ),
  ];
  return element('div', { class: 'marks', role: 'group', 'aria-label': 'State' }, ...buttons);
}
