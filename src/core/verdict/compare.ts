import type { Case } from '../../domain/evalset.ts';
import type { Result } from '../../domain/result.ts';
import type { Side, Trial } from '../../domain/trial.ts';
import type {
  CaseComparison,
  CaseSide,
  CaseState,
  Comparison,
  RateEstimate,
} from '../../domain/verdict.ts';
import { type CaseScores, fixedSetDifference } from '../stats/fixed-set-difference.ts';
import { mcnemarExact } from '../stats/mcnemar.ts';
import { wilsonInterval } from '../stats/wilson.ts';

/** Normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959963984540054;

/** The comparison with the estimate behind it, which `decide` tests against the budget. */
export interface MeasuredComparison {
  readonly comparison: Comparison;
  readonly scores: readonly CaseScores[];
}

/** Compares the two sides of a result, case by case and paired. */
export function compare(result: Result): MeasuredComparison {
  const trialsOf = groupTrials(result.trials);
  const identical = new Set(result.identicalCaseIds);
  const cases = result.evalset.cases.map((item) =>
    compareCase(item, trialsOf, identical.has(item.id), result),
  );
  const scores = result.evalset.cases.flatMap((item): CaseScores[] => {
    const pair = pairedScores(trialsOf(item.id, 'baseline'), trialsOf(item.id, 'head'));
    return pair.baseline.length === 0 ? [] : [{ ...pair, identical: identical.has(item.id) }];
  });
  const estimate = scores.length === 0 ? undefined : fixedSetDifference(scores);
  const broke = cases.filter((item) => item.state === 'broke').length;
  const fixed = cases.filter((item) => item.state === 'fixed').length;
  return {
    scores,
    comparison: {
      cases,
      baseline: rateOf(cases, 'baseline'),
      head: rateOf(cases, 'head'),
      pairedCases: scores.length,
      difference: estimate?.difference ?? null,
      standardError: estimate === undefined ? null : Math.sqrt(estimate.variance),
      low: null,
      high: null,
      broke,
      fixed,
      exactPairedP: scores.length === 0 ? null : mcnemarExact(broke, fixed),
      erroredTrials: result.trials.filter(isUngraded).length,
      plannedTrials: result.trials.length,
    },
  };
}

/** Whether a trial was planned but has no grade. */
function isUngraded(trial: Trial): boolean {
  return trial.outcome === 'errored' || trial.outcome === 'skipped';
}

function compareCase(
  item: Case,
  trialsOf: (caseId: string, side: Side) => readonly Trial[],
  identical: boolean,
  result: Result,
): CaseComparison {
  const sides = {
    baseline: sideOf(trialsOf(item.id, 'baseline')),
    head: sideOf(trialsOf(item.id, 'head')),
  };
  const { cases, tags } = result.evalset.budget.mustPass;
  return {
    caseId: item.id,
    sides,
    state: stateOf(sides.baseline, sides.head),
    identical,
    mustPass: cases.includes(item.id) || item.tags.some((tag) => tags.includes(tag)),
  };
}

function sideOf(trials: readonly Trial[]): CaseSide {
  const passed = trials.filter((trial) => trial.outcome === 'passed').length;
  const failed = trials.filter((trial) => trial.outcome === 'failed').length;
  const graded = passed + failed;
  return {
    passed,
    failed,
    errored: trials.length - graded,
    rate: graded === 0 ? null : passed / graded,
  };
}

/** A case passes on a side when more of its trials pass than fail. */
function stateOf(baseline: CaseSide, head: CaseSide): CaseState {
  if (baseline.rate === null || head.rate === null) return 'missing';
  const [before, after] = [baseline.rate > 0.5, head.rate > 0.5];
  if (before === after) return before ? 'both-passed' : 'both-failed';
  return before ? 'broke' : 'fixed';
}

/** Pass or fail by trial index, only where both sides have a grade, so that errors do not unpair. */
function pairedScores(
  baseline: readonly Trial[],
  head: readonly Trial[],
): { baseline: number[]; head: number[] } {
  const byIndex = new Map(head.map((trial) => [trial.index, trial]));
  const pairs = baseline.flatMap((trial): [number, number][] => {
    const other = byIndex.get(trial.index);
    if (other === undefined || isUngraded(trial) || isUngraded(other)) return [];
    return [[Number(trial.outcome === 'passed'), Number(other.outcome === 'passed')]];
  });
  return { baseline: pairs.map(([left]) => left), head: pairs.map(([, right]) => right) };
}

/** The mean over cases; the interval counts cases, as trials of one case are no new cases. */
function rateOf(cases: readonly CaseComparison[], side: Side): RateEstimate {
  const rates = cases.flatMap((item) => item.sides[side].rate ?? []);
  const passed = rates.reduce((sum, rate) => sum + rate, 0);
  if (rates.length === 0) return { passed: 0, graded: 0, rate: null, low: null, high: null };
  const { low, high } = wilsonInterval(passed, rates.length, Z_95);
  return { passed, graded: rates.length, rate: passed / rates.length, low, high };
}

function groupTrials(trials: readonly Trial[]): (caseId: string, side: Side) => readonly Trial[] {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) {
    const key = `${trial.side} ${trial.caseId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [trial]);
    else group.push(trial);
  }
  return (caseId, side) => groups.get(`${side} ${caseId}`) ?? [];
}
