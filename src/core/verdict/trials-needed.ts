import type { Evalset } from '../../domain/evalset.ts';
import type { Result } from '../../domain/result.ts';
import type { CaseData } from './data.ts';
import { follow } from './follow.ts';

/** Trials that a rule over single cases looks at: two of three must agree. */
export const CONFIRMING_TRIALS = 3;

/**
 * How many trials each case needs on each side before the verdict can be made, for the cases that
 * have fewer; empty when the verdict can be made. The stopping rule comes first; when it has stopped,
 * the budgets on single cases may ask for a few more, which do not enter the pass rate.
 */
export function trialsNeeded(result: Result): ReadonlyMap<string, number> {
  const { data, progress } = follow(result);
  const needs = data.map((item, index) => {
    const byRule = progress.trials[index] ?? 0;
    if (progress.kind !== 'stopped') return [item, byRule] as const;
    const isRed = progress.finding === 'regressed';
    const byBudgets = neededByBudgets(item, result.evalset);
    return [item, Math.max(byRule, byBudgets, isRed ? neededToName(item) : 0)] as const;
  });
  return new Map(
    needs
      .filter(([item, trials]) => !item.identical && trials > attempts(item))
      .map(([item, trials]) => [item.definition.id, trials]),
  );
}

/** A red verdict names the cases that broke, so flips of a single trial are tried again. */
function neededToName({ trials }: CaseData): number {
  const [before, after] = [trials.baseline[0]?.outcome, trials.head[0]?.outcome];
  const isFlip = before !== after && isGraded(before) && isGraded(after);
  return isFlip ? CONFIRMING_TRIALS : 0;
}

function isGraded(outcome: string | undefined): boolean {
  return outcome === 'passed' || outcome === 'failed';
}

function neededByBudgets(item: CaseData, evalset: Evalset): number {
  const { budget, trials } = evalset;
  const { tags, id } = item.definition;
  const isGuarded =
    budget.mustPass.cases.includes(id) || tags.some((tag) => budget.mustPass.tags.includes(tag));
  const isCounted = budget.newlyFailing !== undefined;
  const isTagged = tags.some((tag) => budget.byTag[tag] !== undefined);
  const first = item.trials.head[0]?.outcome;
  const before = item.trials.baseline[0]?.outcome;
  const isDoubtful =
    first !== undefined &&
    first !== 'passed' &&
    ((isGuarded && budget.mustPass.mode === 'confirmed') || (isCounted && before === 'passed'));
  return Math.max(
    trials.min,
    isGuarded || isCounted || isTagged ? 1 : 0,
    isDoubtful || budget.volatilityRise !== undefined ? CONFIRMING_TRIALS : 0,
  );
}

function attempts({ trials }: CaseData): number {
  return Math.min(trials.baseline.length, trials.head.length);
}
