import type { BudgetState } from '../../../domain/verdict.ts';
import type { BudgetContext } from './budget.ts';
import { failsOn } from './must-pass.ts';

/** At most so many cases may break, each confirmed by two of three trials. */
export function newlyFailingLine({ result, followed }: BudgetContext): BudgetState[] {
  const most = result.evalset.budget.newlyFailing;
  if (most === undefined) return [];
  const tried = followed.data.filter((item) => !item.identical);
  const sides = tried.map((item) => ({
    id: item.definition.id,
    head: failsOn(item, 'head', false),
    baseline: failsOn(item, 'baseline', false),
  }));
  const broke = sides.filter(({ head, baseline }) => head === 'fails' && baseline === 'passes');
  const missing = sides.filter(
    ({ head, baseline }) => head === 'missing' || baseline === 'missing',
  );
  const canStillExceed = broke.length + missing.length > most;
  return [
    {
      budget: 'newly failing cases',
      allowed: `at most ${most}`,
      measured:
        missing.length > 0 ? `${broke.length} (${missing.length} not graded)` : `${broke.length}`,
      state:
        broke.length > most
          ? 'regressed'
          : canStillExceed && missing.length > 0
            ? 'invalid'
            : 'passed',
    },
  ];
}
