import type { Case } from '../../../domain/evalset.ts';
import type { NewCase, Result } from '../../../domain/result.ts';
import type { RunRecord } from '../../../domain/run.ts';
import type { TrialRecord } from '../../../domain/trial.ts';
import type { CaseComparison, CaseSide, Verdict } from '../../../domain/verdict.ts';
import { caseFacts, isVolatile } from '../case-facts.ts';
import type { CaseRow, Mark, SideCount } from './view.ts';

/** A row of the table with what the page of its case is drawn from. */
export interface CaseSource {
  readonly row: CaseRow;
  /** Absent for a case that only head has: the texts of its file are not in the record. */
  readonly definition?: Case;
  readonly trials: readonly TrialRecord[];
}

/** What a reader must act on stands first. */
const URGENCY: readonly Mark[] = ['broke', 'errored', 'fixed', 'volatile', 'failed', 'new'];

/** Every case of a run, the most urgent first and else in the order of its evalset. */
export function caseSources({ results, decision }: RunRecord): CaseSource[] {
  const all = results.flatMap((result, index) =>
    sourcesOf(result, index, decision.verdicts[index]),
  );
  return all
    .map((source) => ({ source, urgency: urgencyOf(source.row.marks) }))
    .sort((left, right) => left.urgency - right.urgency)
    .map(({ source }) => source);
}

function urgencyOf(marks: readonly Mark[]): number {
  const place = URGENCY.findIndex((mark) => marks.includes(mark));
  return place === -1 ? URGENCY.length : place;
}

function sourcesOf(result: Result, index: number, verdict: Verdict | undefined): CaseSource[] {
  const { evalset, newCases } = result;
  const facts = verdict === undefined ? [] : [...caseFacts(result, verdict)];
  const known = facts.map(({ comparison, definition, trials }): CaseSource => {
    const owner = definition?.owner ?? evalset.owner;
    const row = {
      evalset: index,
      id: comparison.caseId,
      marks: marksOf(comparison),
      tags: definition?.tags ?? [],
      ...(owner === undefined ? {} : { owner }),
      ...(definition?.incident === undefined ? {} : { incident: definition.incident }),
      baseline: countsOf(comparison.sides.baseline),
      head: countsOf(comparison.sides.head),
      identical: comparison.identical,
    };
    return {
      row,
      ...(definition === undefined ? {} : { definition }),
      trials,
    };
  });
  return [...known, ...newCases.map((item) => newSource(item, index))];
}

function newSource(item: NewCase, evalset: number): CaseSource {
  const count = (outcome: TrialRecord['outcome']) =>
    item.trials.filter((trial) => trial.outcome === outcome).length;
  const head = { passed: count('passed'), failed: count('failed'), errored: count('errored') };
  const row: CaseRow = {
    evalset,
    id: item.caseId,
    marks: ['new', item.state, ...(isVolatile(head) ? (['volatile'] as const) : [])],
    tags: item.tags,
    head,
    identical: false,
    ...(item.why === undefined ? {} : { why: item.why }),
  };
  return { row, trials: item.trials };
}

function marksOf({ state, sides, mustPass }: CaseComparison): Mark[] {
  const both = [sides.baseline, sides.head];
  const marks: Mark[] = [];
  if (state === 'broke' || state === 'fixed' || state === 'not-run') marks.push(state);
  if (state === 'both-failed') marks.push('failed');
  if (state === 'both-passed') marks.push('passed');
  if (state === 'missing' || both.some(({ errored }) => errored > 0)) marks.push('errored');
  if (both.some(isVolatile)) marks.push('volatile');
  if (mustPass) marks.push('must-pass');
  return marks;
}

function countsOf({ passed, failed, errored }: CaseSide): SideCount {
  return { passed, failed, errored };
}
