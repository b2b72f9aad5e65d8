import type { CaseRow, RunView, SideCount } from '../view.ts';
import { linkOf } from './data.ts';
import { badge, element } from './element.ts';
import { filterControls } from './filters.ts';
import { type Filter, type FoundCase, searchable, selected } from './selection.ts';

/** Rows that stand on the page at a time, so that thousands of cases cost nothing. */
const PAGE_ROWS = 100;
const COLUMNS = ['Case', 'State', 'Base', 'Head', 'Tags', 'Owner', 'Incident'];

/** The cases of a run with what finds one among them. */
export function caseTable(run: RunView): HTMLElement {
  const all = searchable(run);
  let found = all;
  let first = 0;
  const status = element('p', { role: 'status' });
  const body = element('tbody');
  const back = element('button', { type: 'button' }, 'Previous');
  const on = element('button', { type: 'button' }, 'Next');
  const turn = (by: number) => {
    first += by;
    draw();
    body.querySelector('a')?.focus();
  };
  back.addEventListener('click', () => turn(-PAGE_ROWS));
  on.addEventListener('click', () => turn(PAGE_ROWS));
  const controls = filterControls(run, (filter: Filter) => {
    found = selected(run, all, filter);
    first = 0;
    draw();
  });
  controls.addEventListener('submit', (event) => event.preventDefault());
  draw();
  return element(
    'div',
    {},
    controls,
    status,
    element(
      'table',
      { class: 'cases' },
      element(
        'thead',
        {},
        element('tr', {}, ...COLUMNS.map((name) => element('th', { scope: 'col' }, name))),
      ),
      body,
    ),
    element('nav', { class: 'pages', 'aria-label': 'Pages of cases' }, back, on),
  );

  function draw(): void {
    const last = Math.min(first + PAGE_ROWS, found.length);
    status.textContent =
      found.length === 0
        ? 'No case is like that.'
        : `${first + 1} to ${last} of ${found.length} cases`;
    body.replaceChildren(...found.slice(first, last).map((item) => tableRow(run, item)));
    back.disabled = first === 0;
    on.disabled = last >= found.length;
  }
}

function tableRow(run: RunView, { row }: FoundCase): HTMLElement {
  const evalset = run.evalsets.length > 1 ? (run.evalsets[row.evalset]?.name ?? '') : undefined;
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('a', { href: linkOf(run, row) }, nameOf(row)),
      ...(evalset === undefined ? [] : [element('span', { class: 'aside' }, evalset)]),
    ),
    element('td', {}, ...row.marks.map(badge)),
    element('td', { class: 'number' }, row.baseline === undefined ? '–' : countWords(row.baseline)),
    element('td', { class: 'number' }, countWords(row.head)),
    element('td', {}, row.tags.join(', ')),
    element('td', {}, row.owner ?? ''),
    element('td', {}, row.incident ?? ''),
  );
}

/** A case's id, in quotation marks where nobody would see it. */
export function nameOf({ id }: CaseRow): string {
  return id.trim() === '' ? JSON.stringify(id) : id;
}

/** "2/3", of the graded trials, and how many have no grade. */
export function countWords({ passed, failed, errored }: SideCount): string {
  const graded = passed + failed;
  return `${passed}/${graded}${errored === 0 ? '' : ` (${errored} errored)`}`;
}
