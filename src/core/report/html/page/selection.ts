import type { CaseRow, Mark, RunView } from '../view.ts';

/** What a reader asks of the table; absent means any. */
export interface Filter {
  readonly words: string;
  readonly mark?: Mark;
  readonly evalset?: string;
  readonly tag?: string;
  readonly owner?: string;
  readonly incident?: string;
}

/** A row with its place and everything of it that a search looks at. */
export interface FoundCase {
  readonly row: CaseRow;
  readonly place: number;
  readonly text: string;
}

/** All cases of a run, ready for searches. */
export function searchable({ cases, evalsets }: RunView): FoundCase[] {
  return cases.map((row, place) => {
    const texts = [row.id, evalsets[row.evalset]?.name, row.owner, row.incident, ...row.tags];
    return { row, place, text: texts.join('\n').toLowerCase() };
  });
}

/** The cases that a filter lets through, in their order. */
export function selected(
  { evalsets }: RunView,
  cases: readonly FoundCase[],
  filter: Filter,
): FoundCase[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const isAny = (wanted: string | undefined, given: string | undefined) =>
    wanted === undefined || wanted === given;
  return cases.filter(
    ({ row, text }) =>
      (filter.mark === undefined || row.marks.includes(filter.mark)) &&
      (filter.tag === undefined || row.tags.includes(filter.tag)) &&
      isAny(filter.evalset, evalsets[row.evalset]?.name) &&
      isAny(filter.owner, row.owner) &&
      isAny(filter.incident, row.incident) &&
      words.every((word) => text.includes(word)),
  );
}
