import type { Prices } from '../../../domain/settings.ts';
import type { TrialRecord } from '../../../domain/trial.ts';
import type { BudgetState, VerdictKind } from '../../../domain/verdict.ts';
import { bootstrapOf } from '../../stats/bootstrap.ts';
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
  return [riseLine(unit, rise, context, uses, total)];
}

/** The rise of the 95th percentile of latency, with an interval from resampling whole cases. */
export function latencyLine(context: BudgetContext): BudgetState[] {
  const rise = context.result.evalset.budget.p95LatencyRise;
  if (rise === undefined) return [];
  const uses = usesOf(context, (trial) => (trial.latencyMs > 0 ? trial.latencyMs : undefined));
  return [riseLine('p95 latency', rise, context, uses, percentile95)];
}

function riseLine(
  budget: string,
  rise: number,
  { result }: BudgetContext,
  uses: readonly CaseUse[],
  statistic: (values: readonly number[]) => number,
): BudgetState {
  const allowed = `+${percent(rise)}`;
  const riseOf = (sample: readonly CaseUse[]) =>
    statistic(sample.flatMap((use) => use.head)) /
      statistic(sample.flatMap((use) => use.baseline)) -
    1;
  const measured = riseOf(uses);
  if (uses.length < 2 || !Number.isFinite(measured)) {
    return { budget, allowed, measured: 'not measured', state: 'inconclusive' };
  }
  const { falseRed, falseGreen } = result.evalset.statistics;
  const interval = (errorRate: number) =>
    bootstrapOf(
      uses,
      riseOf,
      { confidence: 1 - 2 * errorRate, resamples: RESAMPLES },
      createRandom(seedOf(`${result.seed} ${budget}`)),
    );
  const { low } = interval(falseRed);
  const { high } = interval(falseGreen);
  const most = rise + ROUNDING;
  const state: VerdictKind = low > most ? 'regressed' : high <= most ? 'passed' : 'inconclusive';
  return {
    budget,
    allowed,
    measured: `${signed(measured)} (${signed(low)} to ${signed(high)})`,
    state,
  };
}

function usesOf(context: BudgetContext, measure: (trial: TrialRecord) => number | undefined): CaseUse[] {
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
  return trials.baseline.slice(0, rounds).flatMap((baseline, index): [TrialRecord, TrialRecord][] => {
    const head = trials.head[index];
    return baseline === undefined || head === undefined ? [] : [[baseline, head]];
  });
}

function priceOf(trial: TrialRecord, prices: Prices): Prices[string] | undefined {
  return trial.model === undefined ? undefined : prices[trial.model];
}

/** US dollars where the model has a price, otherwise tokens. */
function costOf(trial: TrialRecord, prices: Prices): number | undefined {
  if (trial.usage === undefined) return undefined;
  const { inputTokens, outputTokens } = trial.usage;
  const price = priceOf(trial, prices);
  return price === undefined
    ? inputTokens + outputTokens
    : (inputTokens * price.input + outputTokens * price.output) / 1e6;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(0.95 * sorted.length) - 1)] ?? Number.NaN;
}

function signed(rise: number): string {
  return `${rise < 0 ? '−' : '+'}${percent(Math.abs(rise))}`;
}
