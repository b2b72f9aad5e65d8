import type { Evalset } from '../../../domain/evalset.ts';
import type { Prices } from '../../../domain/settings.ts';
import type { TrialRecord } from '../../../domain/trial.ts';
import type { BudgetState } from '../../../domain/verdict.ts';
import { drawnPercentile95, drawnTotal } from '../../stats/drawn.ts';
import { percent } from '../words.ts';
import type { BudgetContext } from './budget.ts';
import { riseLine } from './rise.ts';

/**
 * The rise of cost: head's total over base's. In US dollars where all models have a price, otherwise
 * in tokens. It is about what the target costs, so an answer counts in full whether it was paid for in
 * this run, in an earlier one or at the price of a batch: a side whose answers were stored would look
 * cheaper than it is.
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
  const name = isPriced ? 'cost' : 'cost (in tokens, as prices are not set)';
  const measure = (trial: TrialRecord) => costOf(trial, isPriced ? prices : {});
  return [riseLine({ name, rise, measure, statistic: drawnTotal }, context)];
}

/** The rise of the 95th percentile of latency. */
export function latencyLine(context: BudgetContext): BudgetState[] {
  const rise = context.result.evalset.budget.p95LatencyRise;
  if (rise === undefined) return [];
  return [
    riseLine(
      { name: 'p95 latency', rise, measure: latencyOf, statistic: drawnPercentile95 },
      context,
    ),
  ];
}

/** The rise of the 95th percentile of the time to the first token, over answers that were streamed. */
export function firstTokenLine(context: BudgetContext): BudgetState[] {
  const rise = context.result.evalset.budget.p95FirstTokenRise;
  if (rise === undefined) return [];
  const measure = ({ firstTokenMs }: TrialRecord) => firstTokenMs;
  return [
    riseLine({ name: 'p95 first token', rise, measure, statistic: drawnPercentile95 }, context),
  ];
}

/** Whether the time to the first token is judged, so that answers have to be streamed. */
export function needsFirstToken({ budget }: Evalset): boolean {
  return budget.p95FirstTokenRise !== undefined;
}

/** How long the answer took when it was asked for; a batch answers when it suits the provider. */
function latencyOf({ latencyMs, source }: TrialRecord): number | undefined {
  return latencyMs > 0 && source !== 'batch' ? latencyMs : undefined;
}

function priceOf(trial: TrialRecord, prices: Prices): Prices[string] | undefined {
  const { model } = trial;
  return model !== undefined && Object.hasOwn(prices, model) ? prices[model] : undefined;
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
