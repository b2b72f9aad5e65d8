import type { Statistics } from '../../domain/budget.ts';
import type { Evalset } from '../../domain/evalset.ts';
import { counted, grouped } from '../../domain/grouped.ts';
import type { BudgetState, Comparison, VerdictKind } from '../../domain/verdict.ts';
import { callsToSettle } from '../stats/sample-size.ts';
import type { Followed } from './follow.ts';
import { dropPoints, percent, points } from './words.ts';

/** Past this many times the calls, more trials are no answer. */
const TOO_MANY_TIMES = 50;

/** What the sentence is about. */
export interface SentenceSubject {
  readonly kind: VerdictKind;
  readonly isUnchanged: boolean;
  /** What changed is in no request. */
  readonly isUnseen: boolean;
  readonly missing: string | undefined;
}

/** The verdict of one evalset in one sentence, with the numbers behind it. */
export function sentenceOf(
  { name, budget, statistics }: Evalset,
  comparison: Comparison,
  budgets: readonly BudgetState[],
  { kind, isUnchanged, isUnseen, missing }: SentenceSubject,
): string {
  if (missing !== undefined) return `${name} cannot be judged: ${missing}.`;
  if (isUnchanged) {
    if (isUnseen) {
      return `${name} could not be judged by what changed: a watched file or the policy is in none of its requests, which are the same on both sides.`;
    }
    const requests = counted(comparison.cases.length, 'request');
    return `${name} cannot have changed: on both sides it makes the same ${requests}, so no call was made.`;
  }
  const numbers = numbersOf(comparison, budget.passRateDrop, statistics);
  const [passRate, ...others] = budgets;
  const linesThatAre = (state: VerdictKind) =>
    others
      .filter((line) => line.state === state)
      .map((line) => `${line.budget}: ${line.measured}, allowed ${line.allowed}`)
      .join('; ');
  if (kind === 'invalid') return `${name} cannot be judged: ${linesThatAre('invalid')}.`;
  const broken = linesThatAre('regressed');
  if (broken !== '') return `${name} broke its budget for ${broken}. Over all it ${numbers}.`;
  if (kind === 'regressed') return `${name} ${numbers}: beyond the budget.`;
  if (passRate?.state === 'passed' && comparison.low !== null && comparison.low > 0) {
    return `${name} ${numbers}: a clear improvement.`;
  }
  if (passRate?.state === 'passed') {
    const ruledOut = dropPoints(budget.mustCatch);
    return `${name} ${numbers}: no regression beyond the budget, a drop of ${ruledOut} points is ruled out.`;
  }
  return `${name} ${numbers}: too little evidence to tell.`;
}

function numbersOf(comparison: Comparison, budget: number, statistics: Statistics): string {
  const { baseline, head, difference, low, high, pairedCases, looks } = comparison;
  if (baseline.rate === null || head.rate === null || difference === null)
    return 'was not measured';
  const interval =
    low === null || high === null
      ? ''
      : `, ${confidence(statistics)} interval ${points(low)} to ${points(high)}`;
  return (
    `${verbOf(difference)} from ${percent(baseline.rate)} to ${percent(head.rate)} ` +
    `(${points(difference)} points${interval}; budget ${points(-budget)}) ` +
    `on ${counted(pairedCases, 'case')} in ${counted(2 * (looks.at(-1)?.pairsRun ?? 0), 'trial')}`
  );
}

/** The upper end is wrong in at most about `falseRed` of runs, the lower one in `falseGreen`, over all looks. */
function confidence({ falseRed, falseGreen }: Statistics): string {
  return `${Number(((1 - falseRed - falseGreen) * 100).toFixed(1))} %`;
}

function verbOf(difference: number): string {
  if (Math.abs(difference) < 0.0005) return 'went';
  return difference < 0 ? 'fell' : 'rose';
}

/** The rule that made the verdict, for those who ask why. */
export function ruleSentences(evalset: Evalset, comparison: Comparison): string[] {
  const { budget, statistics } = evalset;
  const looks = comparison.looks.length;
  const kind =
    statistics.estimand === 'population'
      ? 'The claim is about the cases that these were drawn from, by a paired t interval over them.'
      : 'The claim is about these cases: the noise that counts is how the model varies on each of them.';
  const stages =
    statistics.mode === 'fixed' || statistics.estimand === 'population'
      ? 'All trials were run before the one look at them.'
      : `Trials came in stages, and the evidence was weighed ${counted(looks, 'time')}; it ended as soon as it was enough.`;
  const drop = comparison.detectableDrop;
  return [
    kind,
    stages,
    `Red when a drop beyond ${dropPoints(budget.passRateDrop)} points is shown; a drop of exactly that turns red in at most about ${percent(statistics.falseRed)} of runs.`,
    `Green when a drop of ${dropPoints(budget.mustCatch)} points is ruled out; a drop of exactly that turns green in at most about ${percent(statistics.falseGreen)} of runs. In between, both can happen.`,
    drop === null
      ? ''
      : `This run would have caught a drop of ${dropPoints(drop)} points with a chance of 80 %.`,
    comparison.anyChangeP === null || comparison.broke + comparison.fixed === 0
      ? ''
      : `If nothing at all had changed, ${comparison.broke} broken against ${comparison.fixed} fixed cases, or a split more uneven, would happen in ${shareOfRuns(comparison.anyChangeP)} of runs.`,
  ].filter((sentence) => sentence !== '');
}

/** Nothing that can happen happens in "0.0 %" of runs. */
function shareOfRuns(share: number): string {
  return share < 0.001 ? 'under 0.1 %' : percent(share);
}

/** What would settle an inconclusive verdict, if the difference stays what it is. */
export function settlement(
  { progress: { looks }, design }: Followed,
  { cases, statistics }: Evalset,
): string | undefined {
  const look = looks.at(-1);
  if (look === undefined) return undefined;
  if (statistics.estimand === 'population') return 'Only more cases would settle it.';
  const calls = 2 * look.pairsRun;
  const standardError = Math.max(look.failError, look.passError);
  const { budget, mustCatch } = design;
  const progress = { difference: look.difference, standardError, calls };
  const needed = Math.max(calls + 2 * cases.length, callsToSettle(progress, budget, mustCatch));
  if (needed > TOO_MANY_TIMES * calls) {
    return `It would take over ${TOO_MANY_TIMES} times as many calls; another budget, another mustCatch or more cases would settle it sooner.`;
  }
  const trials = Math.ceil((needed * Math.ceil(look.pairsRun / cases.length)) / calls);
  const total = grouped(Number(needed.toPrecision(2)));
  return `About ${total} calls in all would settle it, if the difference stays what it is: raise trials.max to about ${trials}, or add cases.`;
}
