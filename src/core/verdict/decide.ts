import type { Result } from '../../domain/result.ts';
import type { BudgetState, Comparison, Verdict, VerdictKind } from '../../domain/verdict.ts';
import { fixedSetDifference } from '../stats/fixed-set-difference.ts';
import { type MarginTest, marginTest } from '../stats/margin-test.ts';
import { compare, type MeasuredComparison } from './compare.ts';
import { type Finding, sentenceOf } from './explain.ts';
import { counted, percent, points } from './words.ts';

/** Normal quantile of one side at 5 %. */
const Z_ONE_SIDED = 1.6448536269514722;
/** Where no drop is accepted, this is the drop that must still be caught. */
const LEAST_MUST_CATCH = 0.02;

export interface DecisionRule {
  /** More errored trials than this share make a verdict invalid. */
  readonly maxErroredShare: number;
}

/** The one place that makes a verdict of an evalset. */
export function decide(result: Result, rule: DecisionRule): Verdict {
  const measured = compare(result);
  const budget = result.evalset.budget.passRateDrop;
  const mustCatch = budget > 0 ? 2 * budget : LEAST_MUST_CATCH;
  const missing = missingEvidence(result, measured, rule);
  const test =
    measured.scores.length === 0
      ? undefined
      : marginTest(fixedSetDifference(measured.scores), { budget, mustCatch, z: Z_ONE_SIDED });
  const comparison = withBounds(measured.comparison, test);
  const failedMustPass = comparison.cases
    .filter((item) => item.mustPass && item.state === 'broke')
    .map((item) => item.caseId);
  const isUnchanged = result.identicalCaseIds.length === result.evalset.cases.length;
  const overall = missing ?? overallFinding(test, isUnchanged);
  const kind =
    missing !== undefined ? 'invalid' : failedMustPass.length > 0 ? 'regressed' : overall.kind;
  const finding: Finding = {
    kind,
    budget,
    mustCatch,
    failedMustPass,
    isUnchanged,
    trialsPerSide: result.trialsPerSide,
    ...(missing === undefined ? {} : { missing: missing.why }),
    overall: overall.kind,
  };
  const settledBy =
    kind === 'inconclusive' ? settlement(comparison, test, budget, mustCatch) : undefined;
  return {
    evalset: result.evalset.name,
    kind,
    sentence: sentenceOf(result.evalset.name, comparison, finding),
    budgets: budgetStates(result, comparison, overall.kind, failedMustPass, budget),
    comparison,
    failedMustPass,
    ...(settledBy === undefined ? {} : { settledBy }),
    providerFault: missing?.isProviders ?? false,
  };
}

interface MissingEvidence {
  readonly kind: 'invalid';
  readonly why: string;
  readonly isProviders: boolean;
}

/** Says which evidence is missing; a verdict without it would be a guess. */
function missingEvidence(
  result: Result,
  { comparison, scores }: MeasuredComparison,
  rule: DecisionRule,
): MissingEvidence | undefined {
  const { erroredTrials, plannedTrials } = comparison;
  if (result.evalset.cases.length === 0) {
    return { kind: 'invalid', why: 'the evalset has no cases', isProviders: false };
  }
  if (plannedTrials === 0) return undefined;
  const share = erroredTrials / plannedTrials;
  const lost = comparison.cases.filter((item) => item.mustPass && item.state === 'missing');
  if (scores.length === 0 || share > rule.maxErroredShare) {
    const counts = `${erroredTrials} of ${counted(plannedTrials, 'trial')} have no grade`;
    const why = `${counts} (at most ${percent(rule.maxErroredShare)} may)${firstError(result)}`;
    return { kind: 'invalid', why, isProviders: true };
  }
  if (lost.length > 0) {
    const why = `must-pass ${lost.length === 1 ? 'case' : 'cases'} ${lost.map((item) => item.caseId).join(', ')} could not be graded on both sides`;
    return { kind: 'invalid', why, isProviders: true };
  }
  return undefined;
}

/** The first error in words, with the provider's id of the request for its support. */
function firstError(result: Result): string {
  const error = result.trials.find((trial) => trial.outcome === 'errored')?.error;
  if (error === undefined) return '';
  const request = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
  return `, first because ${error.message}${request}`;
}

function overallFinding(
  test: MarginTest | undefined,
  isUnchanged: boolean,
): { readonly kind: VerdictKind } {
  if (isUnchanged) return { kind: 'passed' };
  return { kind: test?.finding ?? 'invalid' };
}

function withBounds(comparison: Comparison, test: MarginTest | undefined): Comparison {
  if (test === undefined) return comparison;
  return {
    ...comparison,
    standardError: test.standardError,
    low: test.low,
    high: test.high,
  };
}

function budgetStates(
  result: Result,
  comparison: Comparison,
  overall: VerdictKind,
  failedMustPass: readonly string[],
  budget: number,
): BudgetState[] {
  const { difference, low, high } = comparison;
  const states: BudgetState[] = [
    {
      budget: 'pass rate',
      allowed: `${points(-budget)} points`,
      measured:
        difference === null || low === null || high === null
          ? 'not measured'
          : `${points(difference)} points (${points(low)} to ${points(high)})`,
      state: overall,
    },
  ];
  const guarded = comparison.cases.filter((item) => item.mustPass);
  if (guarded.length > 0) {
    const isMissing = guarded.some((item) => item.state === 'missing') && result.trials.length > 0;
    states.push({
      budget: 'must pass',
      allowed: `none of ${counted(guarded.length, 'case')} may break`,
      measured: failedMustPass.length === 0 ? 'none broke' : `${failedMustPass.join(', ')} broke`,
      state: failedMustPass.length > 0 ? 'regressed' : isMissing ? 'invalid' : 'passed',
    });
  }
  return states;
}

/** How many more trials would decide, if the difference stays what it is (STATISTICS: 1.85 = z₀.₉₅ + 0.2). */
function settlement(
  comparison: Comparison,
  test: MarginTest | undefined,
  budget: number,
  mustCatch: number,
): string | undefined {
  const { difference, pairedCases } = comparison;
  if (difference === null || test === undefined || pairedCases === 0) return undefined;
  const distance = Math.max(difference + mustCatch, -(difference + budget));
  const perPair = Math.max(test.standardError ** 2, (mustCatch * (1 - mustCatch)) / pairedCases);
  const rounds = Math.ceil(perPair / (distance / 1.85) ** 2);
  return rounds > 100
    ? `No number of trials is likely to settle it: the difference lies between the budget and ${points(-mustCatch)} points. A larger budget or more cases would.`
    : `About ${counted(Math.max(rounds, 1), 'time')} as many trials, or more cases, would settle it.`;
}
