import type { BudgetState } from '../../../domain/verdict.ts';
import type { BudgetContext } from './budget.ts';
import { failsOn } from './must-pass.ts';

/**
 * At most so many cases may break: cases that pass their first trial on base and fail their first and
 * at least one of two more on head. A case that fails its first trial on base was not sound before.
 */
export function newlyFailingLine({ result, followed }: BudgetContext): BudgetState[] {
  const most = result.evalset.budget.newlyFailing;
  if (most === undefined) return [];
  let broke = 0;
  let missing = 0;
  for (const item of followed.data) {
    if (item.identical) continue;
    const before = item.trials.baseline[0]?.outcome;
    const head = failsOn(item, 'head', false);
    if (before === 'failed' || head === 'passes') continue;
    if (before === 'passed' && head === 'fails') broke += 1;
    else missing += 1;
  }
  const state = broke > most ? 'regressed' : broke + missing > most ? 'invalid' : 'passed';
  return [
    {
      budget: 'newly failing cases',
      allowed: `at most ${most}`,
      measured: missing > 0 ? `${broke} (${missing} not graded)` : `${broke}`,
      state,
    },
  ];
}
