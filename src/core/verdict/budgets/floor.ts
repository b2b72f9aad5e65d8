import type { BudgetState, VerdictKind } from '../../../domain/verdict.ts';
import { mean, sampleVariance } from '../../stats/moments.ts';
import { normalQuantile } from '../../stats/normal.ts';
import { wilsonInterval } from '../../stats/wilson.ts';
import { trialScores } from '../data.ts';
import { percent } from '../words.ts';
import { type BudgetContext, roundsUsed } from './budget.ts';

/** One extra flip that keeps a variance from being taken as zero. */
const PSEUDO_FLIPS = 1;

/** The least pass rate of head: red when its upper bound is under the floor, green when its lower bound is above. */
export function floorLine(context: BudgetContext): BudgetState[] {
  const { evalset } = context.result;
  const floor = evalset.budget.floorPassRate;
  if (floor === undefined) return [];
  const estimate = headRate(context);
  const allowed = `at least ${percent(floor)}`;
  if (estimate === undefined) {
    return [{ budget: 'floor', allowed, measured: 'not measured', state: 'inconclusive' }];
  }
  const { rate, low, high } = estimate;
  const state: VerdictKind = high < floor ? 'regressed' : low > floor ? 'passed' : 'inconclusive';
  const measured = `${percent(rate)} (${percent(low)} to ${percent(high)})`;
  return [{ budget: 'floor', allowed, measured, state }];
}

function headRate(
  context: BudgetContext,
): { readonly rate: number; readonly low: number; readonly high: number } | undefined {
  const { statistics } = context.result.evalset;
  const rounds = roundsUsed(context);
  const heads = trialScores(context.followed.data, statistics.measure, context.missingAs).flatMap(
    (item) => {
      const scores = item.head
        .slice(0, item.identical ? 1 : rounds)
        .filter((score) => score !== null);
      return scores.length === 0 ? [] : [{ scores, importance: item.importance }];
    },
  );
  if (heads.length === 0) return undefined;
  const total = heads.reduce((sum, item) => sum + item.importance, 0);
  const rate = heads.reduce((sum, item) => sum + item.importance * mean(item.scores), 0) / total;
  const red = normalQuantile(1 - statistics.falseRed);
  const green = normalQuantile(1 - statistics.falseGreen);
  const count = total ** 2 / heads.reduce((sum, item) => sum + item.importance ** 2, 0);
  if (heads.some((item) => item.scores.length < 2)) {
    const { high } = wilsonInterval(rate * count, count, red);
    return { rate, low: wilsonInterval(rate * count, count, green).low, high };
  }
  const within = heads.reduce(
    (sum, { scores, importance }) =>
      sum + (importance ** 2 * sampleVariance(scores)) / scores.length,
    0,
  );
  const pairs = count * rounds;
  const error = Math.sqrt(within / total ** 2 + PSEUDO_FLIPS / pairs ** 2);
  return { rate, low: Math.max(0, rate - green * error), high: Math.min(1, rate + red * error) };
}
