import type { TrialRecord } from '../../../domain/trial.ts';
import type { BudgetState, VerdictKind } from '../../../domain/verdict.ts';
import { bootstrapOf, percentileInterval } from '../../stats/bootstrap.ts';
import type { DrawnStatistic } from '../../stats/drawn.ts';
import { createRandom } from '../../stats/random.ts';
import { type CaseData, seedOf } from '../data.ts';
import { percent } from '../words.ts';
import { type BudgetContext, roundsUsed } from './budget.ts';

const RESAMPLES = 2_000;
/** Sums of dollars are not exact: a rise of just the budget is within it. */
const ROUNDING = 1e-9;

/** What the trials of one case took on each side, over trials that both sides have. */
interface CaseUse {
  readonly baseline: readonly number[];
  readonly head: readonly number[];
}

/** A budget on how far something that trials use may rise from base to head. */
export interface RiseBudget {
  readonly name: string;
  /** The accepted rise as a share of base's value. */
  readonly rise: number;
  /** What one trial took; undefined where it does not say. */
  readonly measure: (trial: TrialRecord) => number | undefined;
  /** What is compared of all trials of a side. */
  readonly statistic: (units: readonly (readonly number[])[]) => DrawnStatistic;
}

/**
 * The line of such a budget, with an interval from resampling whole cases (paired, so a dear case is
 * dear on both sides).
 */
export function riseLine(
  { name, rise, measure, statistic }: RiseBudget,
  context: BudgetContext,
): BudgetState {
  const allowed = `+${percent(rise)}`;
  const uses = usesOf(context, measure);
  const baseline = statistic(uses.map((use) => use.baseline));
  const head = statistic(uses.map((use) => use.head));
  const riseOf: DrawnStatistic = (drawn) => head(drawn) / baseline(drawn) - 1;
  const measured = riseOf(Uint32Array.from(uses.keys()));
  if (uses.length < 2 || !Number.isFinite(measured)) {
    return { budget: name, allowed, measured: 'not measured', state: 'inconclusive' };
  }
  const { evalset, seed } = context.result;
  const { falseRed, falseGreen } = evalset.statistics;
  const random = createRandom(seedOf(`${seed} ${name}`));
  const found = bootstrapOf(uses.length, riseOf, RESAMPLES, random);
  const { low } = percentileInterval(found, 1 - 2 * falseRed);
  const { high } = percentileInterval(found, 1 - 2 * falseGreen);
  const most = rise + ROUNDING;
  const state: VerdictKind = low > most ? 'regressed' : high <= most ? 'passed' : 'inconclusive';
  return {
    budget: name,
    allowed,
    measured: `${signed(measured)} (${signed(low)} to ${signed(high)})`,
    state,
  };
}

function usesOf(context: BudgetContext, measure: RiseBudget['measure']): CaseUse[] {
  const rounds = roundsUsed(context);
  return context.followed.data.flatMap((item): CaseUse[] => {
    const pairs = pairedTrials(item, rounds).flatMap(([baseline, head]): [number, number][] => {
      const [before, after] = [measure(baseline), measure(head)];
      return before === undefined || after === undefined ? [] : [[before, after]];
    });
    if (pairs.length === 0) return [];
    return [{ baseline: pairs.map(([before]) => before), head: pairs.map(([, after]) => after) }];
  });
}

function pairedTrials({ trials }: CaseData, rounds: number): [TrialRecord, TrialRecord][] {
  return trials.baseline
    .slice(0, rounds)
    .flatMap((baseline, index): [TrialRecord, TrialRecord][] => {
      const head = trials.head[index];
      return baseline === undefined || head === undefined ? [] : [[baseline, head]];
    });
}

function signed(rise: number): string {
  return `${rise < 0 ? '−' : '+'}${percent(Math.abs(rise))}`;
}
