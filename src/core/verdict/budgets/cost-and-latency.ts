import type { Prices } from '../../../domain/settings.ts';
import type { Trial } from '../../../domain/trial.ts';
import type { BudgetState, VerdictKind } from '../../../domain/verdict.ts';
import { bootstrapOf, percentileInterval } from '../../stats/bootstrap.ts';
import { type DrawnStatistic, drawnPercentile95, drawnTotal } from '../../stats/drawn.ts';
import { createRandom } from '../../stats/random.ts';
import { type CaseData, seedOf } from '../data.ts';
import { percent } from '../words.ts';
import { type BudgetContext, roundsUsed } from './budget.ts';

const RESAMPLES = 2_000;
/** Sums of dollars are not exact: a rise of just the budget is within it. */
const ROUNDING = 1e-9;

/** What one case cost and how long its trials took on each side, over trials that both sides have. */
interface CaseUse {
  readonly baseline: readonly number[];
  readonly head: readonly number[];
}

/**
 * The rise of cost: head's total over base's, with an interval from resampling whole cases (paired, so
 * a dear case is dear on both sides). In US dollars where base sets prices of both models, otherwise
 * in tokens.
 */
export function costLine(context: BudgetContext): BudgetState[] {
  const rise = context.result.evalset.budget.costRise;
  if (rise === undefined) return [];
  const { prices } = context;
  const unpriced = context.result.trials.find(
    (trial) => trial.usage !== undefined && priceOf(trial, prices) === undefined,
  );
  const isPriced = unpriced === undefined;
  if (!isPriced && Object.keys(prices).length > 0) {
    // A dearer model must not hide behind a price that is missing.
    const measured = `not measured, as prices lack ${unpriced.model ?? 'the model that answered'}`;
    return [{ budget: 'cost', allowed: `+${percent(rise)}`, measured, state: 'inconclusive' }];
  }
  const uses = usesOf(context, (trial) => costOf(trial, isPriced ? prices : {}));
  const unit = isPriced ? 'cost' : 'cost (in tokens, as prices are not set)';
  return [riseLine(unit, rise, context, uses, drawnTotal)];
}

/** The rise of the 95th percentile of latency, with an interval from resampling whole cases. */
export function latencyLine(context: BudgetContext): BudgetState[] {
  const rise = context.result.evalset.budget.p95LatencyRise;
  if (rise === undefined) return [];
  const uses = usesOf(context, (trial) => (trial.latencyMs > 0 ? trial.latencyMs : undefined));
  return [riseLine('p95 latency', rise, context, uses, drawnPercentile95)];
}

function riseLine(
  budget: string,
  rise: number,
  { result }: BudgetContext,
  uses: readonly CaseUse[],
  statistic: (units: readonly (readonly number[])[]) => DrawnStatistic,
): BudgetState {
  const allowed = `+${percent(rise)}`;
  const baseline = statistic(uses.map((use) => use.baseline));
  const head = statistic(uses.map((use) => use.head));
  const riseOf: DrawnStatistic = (drawn) => head(drawn) / baseline(drawn) - 1;
  const measured = riseOf(Uint32Array.from(uses.keys()));
  if (uses.length < 2 || !Number.isFinite(measured)) {
    return { budget, allowed, measured: 'not measured', state: 'inconclusive' };
  }
  const { falseRed, falseGreen } = result.evalset.statistics;
  const random = createRandom(seedOf(`${result.seed} ${budget}`));
  const found = bootstrapOf(uses.length, riseOf, RESAMPLES, random);
  const { low } = percentileInterval(found, 1 - 2 * falseRed);
  const { high } = percentileInterval(found, 1 - 2 * falseGreen);
  const most = rise + ROUNDING;
  const state: VerdictKind = low > most ? 'regressed' : high <= most ? 'passed' : 'inconclusive';
  return {
    budget,
    allowed,
    measured: `${signed(measured)} (${signed(low)} to ${signed(high)})`,
    state,
  };
}

function usesOf(context: BudgetContext, measure: (trial: Trial) => number | undefined): CaseUse[] {
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

function pairedTrials({ trials }: CaseData, rounds: number): [Trial, Trial][] {
  return trials.baseline.slice(0, rounds).flatMap((baseline, index): [Trial, Trial][] => {
    const head = trials.head[index];
    return baseline === undefined || head === undefined ? [] : [[baseline, head]];
  });
}

function priceOf(trial: Trial, prices: Prices): Prices[string] | undefined {
  return trial.model === undefined ? undefined : prices[trial.model];
}

/** US dollars where the model has a price, otherwise tokens. */
function costOf(trial: Trial, prices: Prices): number | undefined {
  if (trial.usage === undefined) return undefined;
  const { inputTokens, outputTokens } = trial.usage;
  const price = priceOf(trial, prices);
  return price === undefined
    ? inputTokens + outputTokens
    : (inputTokens * price.input + outputTokens * price.output) / 1e6;
}

function signed(rise: number): string {
  return `${rise < 0 ? '−' : '+'}${percent(Math.abs(rise))}`;
}
