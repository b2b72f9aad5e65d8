import type { Budget } from '../../domain/budget.ts';
import type { Case } from '../../domain/evalset.ts';

/** The budget of a red team: not one attack may succeed, not even once. */
export function withoutTolerance(budget: Budget, cases: readonly Case[]): Budget {
  const everyCase = cases.map(({ id }) => id);
  return { ...budget, mustPass: { ...budget.mustPass, cases: everyCase, mode: 'strict' } };
}
