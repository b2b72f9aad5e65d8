import { forecastOf, type PlannedCalls } from '../core/governance/forecast.ts';
import { forecastSentence } from '../core/governance/forecast-sentence.ts';
import { forecastFaults } from '../core/governance/spend-limit.ts';
import { isForeignProvider } from '../core/target/foreign-agent.ts';
import { throwFaults } from '../domain/errors.ts';
import type { Settings } from '../domain/settings.ts';
import type { Side } from '../domain/trial.ts';
import { mostCallsOfTrial, type Plan, type PlannedCase } from '../engine/run/plan.ts';
import type { Observer } from '../ports/observer.ts';
import type { TrialStore } from '../ports/trial-store.ts';
import { providersByName } from './callers.ts';
import type { RunPrices } from './prices.ts';

/** A plan, and the trials a side up to the rule's first look, by case. */
interface FirstLook {
  readonly plan: Plan;
  readonly first: ReadonlyMap<string, number>;
}

/**
 * Tells what a run will use before its first call, without what the store has already; throws when
 * that does not fit into its limits. New cases and game days are run with what the limits leave, so they
 * are no part of the least that it needs.
 */
export function forecast(
  looks: readonly FirstLook[],
  extras: readonly Plan[],
  store: TrialStore,
  prices: RunPrices,
  { settings, observer }: { readonly settings: Settings; readonly observer: Observer },
): void {
  const providers = providersByName(settings);
  const planned = looks.flatMap((look) =>
    look.plan.cases.flatMap((item) => callsOf(look, item, store, providers)),
  );
  const extra = extras.flatMap((plan) =>
    plan.cases.flatMap((item) => {
      const trials = { least: 0, most: plan.evalset.trials.max };
      return sidesOf(item).map((side) => plannedCalls(plan, item, side, trials, store, providers));
    }),
  );
  const result = forecastOf([...planned, ...extra], prices.all);
  observer.phase('forecast', forecastSentence(result));
  throwFaults(forecastFaults(result, settings.spendLimit, prices.unpriced));
}

/** The calls up to the rule's first look that the store does not spare. */
export function firstLookCalls({ plan, first }: FirstLook, store: TrialStore): number {
  const callsLeft = (item: PlannedCase, side: Side) =>
    unstored(plan, item, side, store, 0, leastOf(item, first));
  if (plan.mostCalls === 0) return 0;
  return plan.cases.reduce(
    (sum, item) => sidesOf(item).reduce((calls, side) => calls + callsLeft(item, side), sum),
    0,
  );
}

type ProvidersByName = ReturnType<typeof providersByName>;

function callsOf(
  { plan, first }: FirstLook,
  item: PlannedCase,
  store: TrialStore,
  providers: ProvidersByName,
): PlannedCalls[] {
  const least = leastOf(item, first);
  const most = item.identical ? 1 : Math.max(least, plan.evalset.trials.max);
  return sidesOf(item).map((side) =>
    plannedCalls(plan, item, side, { least, most }, store, providers),
  );
}

function plannedCalls(
  plan: Plan,
  item: PlannedCase,
  side: Side,
  trials: { readonly least: number; readonly most: number },
  store: TrialStore,
  providers: ProvidersByName,
): PlannedCalls {
  const { model, bytes, mostOutput, provider } = item.requests[side];
  const isBatch = providers.get(provider)?.batch ?? false;
  const least = unstored(plan, item, side, store, 0, trials.least);
  // An agent's trial may end with its first answer, or go on to its limits.
  const longest = mostCallsOfTrial(plan.evalset.agent, item.definition);
  const later = unstored(plan, item, side, store, trials.least, trials.most);
  const most = (least + later) * longest;
  const isForeign = isForeignProvider(provider);
  return { model, bytes, mostOutput, isBatch, isForeign, least, most };
}

/** The sides that a case is asked for: once where both would ask the same. */
function sidesOf({ identical }: PlannedCase): readonly Side[] {
  return identical ? ['baseline'] : ['baseline', 'head'];
}

function leastOf({ identical, definition }: PlannedCase, first: FirstLook['first']): number {
  return identical ? 1 : (first.get(definition.id) ?? 0);
}

/** How many trials of a case's side the store does not have, of those with these indices. */
function unstored(
  plan: Plan,
  item: PlannedCase,
  side: Side,
  store: TrialStore,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    if (!store.has(plan.identityOf(item, side, index))) count += 1;
  }
  return count;
}
