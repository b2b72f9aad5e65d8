import type { BudgetState, VerdictKind } from '../../../domain/verdict.ts';
import { points } from '../words.ts';

/** The line of the pass rate over all cases, which the stopping rule has judged. */
export function passRateLine(
  measured: {
    readonly difference: number | null;
    readonly low: number | null;
    readonly high: number | null;
  },
  budget: number,
  state: VerdictKind,
): BudgetState {
  const { difference, low, high } = measured;
  const interval =
    low === null && high === null ? '' : ` (${boundText(low)} to ${boundText(high)})`;
  return {
    budget: 'pass rate',
    allowed: `${points(-budget)} points`,
    measured: difference === null ? 'not measured' : `${points(difference)} points${interval}`,
    state,
  };
}

function boundText(bound: number | null): string {
  return bound === null ? 'open' : points(bound);
}
