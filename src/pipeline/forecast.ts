import { forecastOf, type PlannedCalls } from '../core/governance/forecast.ts';
import { forecastSentence } from '../core/governance/forecast-sentence.ts';
import { forecastFaults } from '../core/governance/spend-limit.ts';
import { throwFaults } from '../domain/errors.ts';
import type { Settings } from '../domain/settings.ts';
import type { Side } from '../domain/trial.ts';
import type { Plan, PlannedCase } from '../engine/run/plan.ts';
import type { Observer } from '../ports/observer.ts';
import { providersByName } from './callers.ts';
import type { RunPrices } from './prices.ts';

/** A plan, and the trials of its cases up to the rule's first look, by id. */
export interface FirstLook {
  readonly plan: Plan;
  readonly needed: ReadonlyMap<string, number>;
}

/**
 * Tells what a run will use before its first call; throws when that does not fit into its limits. New
 * cases are judged with what the limits leave, so they are no part of the least that it needs.
 */
export function forecast(
  looks: readonly FirstLook[],
  newCases: readonly Plan[],
  prices: RunPrices,
  { settings, observer }: { readonly settings: Settings; readonly observer: Observer },
): void {
  const planned = looks.flatMap((look) =>
    look.plan.cases.flatMap((item) => callsOf(look, item, settings)),
  );
  const extra = newCases.flatMap((plan) =>
    plan.cases.map((item) => plannedCall(plan, item, 'head', settings, 0, plan.evalset.trials.max)),
  );
  const result = forecastOf([...planned, ...extra], { prices: prices.all });
  observer.phase('forecast', forecastSentence(result));
  throwFaults(forecastFaults(result, settings.spendLimit, prices.unpriced));
}

function callsOf(
  { plan, needed }: FirstLook,
  item: PlannedCase,
  settings: Settings,
): PlannedCalls[] {
  const sides: readonly Side[] = item.identical ? ['baseline'] : ['baseline', 'head'];
  const least = item.identical ? 1 : (needed.get(item.definition.id) ?? 0);
  const most = item.identical ? 1 : plan.evalset.trials.max;
  return sides.map((side) => plannedCall(plan, item, side, settings, least, Math.max(least, most)));
}

function plannedCall(
  plan: Plan,
  item: PlannedCase,
  side: Side,
  settings: Settings,
  least: number,
  most: number,
): PlannedCalls {
  return {
    request: plan.callOf(item, side, 0).request,
    isBatch: providersByName(settings).get(item.requests[side].provider)?.batch ?? false,
    least,
    most,
  };
}
