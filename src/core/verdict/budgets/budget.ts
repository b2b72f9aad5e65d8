import type { Result } from '../../../domain/result.ts';
import type { Prices } from '../../../domain/settings.ts';
import type { CaseComparison } from '../../../domain/verdict.ts';
import type { MissingAs } from '../data.ts';
import type { Followed } from '../follow.ts';

/** What a budget judges by. */
export interface BudgetContext {
  readonly result: Result;
  readonly followed: Followed;
  readonly cases: readonly CaseComparison[];
  readonly prices: Prices;
  /** What stands for trials without a grade where rates are measured. */
  readonly missingAs: MissingAs;
}

/** Whole rounds of trials that the rule's last look used; confirmations never count. */
export function roundsUsed({ result, followed }: BudgetContext): number {
  const { looks } = followed.progress;
  const rounds = looks.filter((look) => look.stage === 'round').length;
  const isFixed = followed.design.mode === 'fixed';
  return isFixed ? result.evalset.trials.max : Math.max(1, rounds);
}
