import type { BudgetState, VerdictKind } from '../../../domain/verdict.ts';
import { flipRate } from '../../stats/flip-rate.ts';
import { studentQuantile } from '../../stats/student-t.ts';
import type { CaseData } from '../data.ts';
import { CONFIRMING_TRIALS } from '../trials-needed.ts';
import { points } from '../words.ts';
import { type BudgetContext, roundsUsed } from './budget.ts';

/**
 * Does head disagree with itself more than base does, though the mean may be equal? For each case the
 * unbiased chance that two of its trials disagree, head less base; a one-sided t bound over cases.
 */
export function volatilityLine(context: BudgetContext): BudgetState[] {
  const { result, followed } = context;
  const rise = result.evalset.budget.volatilityRise;
  if (rise === undefined) return [];
  // Reruns of flipped cases beyond these would make the unsteady cases count for more.
  const trials = Math.max(CONFIRMING_TRIALS, roundsUsed(context));
  const changes = followed.data.flatMap((item) => changeOf(item, trials) ?? []);
  const allowed = `${points(rise)} points`;
  if (changes.length < 2) {
    return [{ budget: 'volatility', allowed, measured: 'not measured', state: 'inconclusive' }];
  }
  const count = changes.length;
  const mean = changes.reduce((sum, change) => sum + change, 0) / count;
  const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0);
  const error = Math.sqrt(squares / (count - 1) / count);
  const { falseRed, falseGreen } = result.evalset.statistics;
  const low = mean - studentQuantile(1 - falseRed, count - 1) * error;
  const high = mean + studentQuantile(1 - falseGreen, count - 1) * error;
  const state: VerdictKind = low > rise ? 'regressed' : high <= rise ? 'passed' : 'inconclusive';
  return [
    {
      budget: 'volatility',
      allowed,
      measured: `${points(mean)} points (${points(low)} to ${points(high)})`,
      state,
    },
  ];
}

/** A rise of the chance that two trials disagree; undefined with under three trials on a side. */
function changeOf(item: CaseData, trials: number): number | undefined {
  if (item.identical) return 0;
  const rates = (['baseline', 'head'] as const).map((side) => {
    const graded = item.trials[side]
      .slice(0, trials)
      .filter((trial) => trial?.outcome === 'passed' || trial?.outcome === 'failed');
    const passed = graded.filter((trial) => trial?.outcome === 'passed').length;
    return graded.length < CONFIRMING_TRIALS ? undefined : flipRate(graded.length, passed);
  });
  const [baseline, head] = rates;
  return baseline === undefined || head === undefined ? undefined : head - baseline;
}
