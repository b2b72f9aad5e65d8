import type { CaseRow, CaseTexts, RunView } from '../view.ts';

/** The data in a block of the page; undefined where there is none. */
function dataOf(id: string): unknown {
  const block = document.getElementById(id);
  return block === null ? undefined : JSON.parse(block.textContent ?? 'null');
}

/** What the page shows of the run before a case is opened. */
export function runData(): RunView {
  return dataOf('run') as RunView;
}

/** The texts of the case at a place in `RunView.cases`; undefined where they were left out. */
export function textsOfCase(place: number): CaseTexts | undefined {
  return dataOf(`case-${place}`) as CaseTexts | undefined;
}

/** Cases whose texts were left out to keep the page small. */
export function casesLeftOut(): number {
  return Number(dataOf('left-out') ?? 0);
}

/** Where the page of a case is, as `#case=evalset/id`. */
export function linkOf(run: RunView, { evalset, id }: CaseRow): string {
  const name = run.evalsets[evalset]?.name ?? '';
  return `#case=${encoded(name)}/${encoded(id)}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
