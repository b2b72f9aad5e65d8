import { trialsNeeded } from '../core/verdict/trials-needed.ts';
import type { Result } from '../domain/result.ts';
import type { Shard } from '../domain/settings.ts';
import type { Plan } from '../engine/run/plan.ts';
import { certainTrials, shardOf } from '../engine/run/shard.ts';
import type { PlannedEvalset } from './plans.ts';

/** A plan as far as this run measures it, with its result before the first trial. */
export interface Share {
  readonly plan: Plan;
  readonly empty: Result;
  /** Trials a side up to the rule's first look, by case. */
  readonly first: ReadonlyMap<string, number>;
}

export interface CutOptions {
  /** Undefined where this run measures everything. */
  readonly shard: Shard | undefined;
  /** Decides the order in which each rule takes its cases. */
  readonly seed: string;
  /** Shards that were to be merged and are not there. */
  readonly missing: readonly string[];
}

/** What this run measures of each plan: all of it, or a shard's part. */
export function cutShares(
  planned: readonly PlannedEvalset[],
  { shard, seed, missing }: CutOptions,
): Share[] {
  const whole = planned.map(({ plan }) => plan);
  const plans = shard === undefined ? whole : shardOf(whole, shard);
  return plans.map((plan, index): Share => {
    const { selected, targetChanges = [] } = planned[index] ?? {};
    const empty: Result = {
      evalset: plan.evalset,
      causes: selected?.causes ?? [],
      judgingChanges: selected?.judgingChanges ?? [],
      targetChanges,
      trials: [],
      identicalCaseIds: plan.cases
        .filter((item) => item.identical)
        .map((item) => item.definition.id),
      seed: `${plan.evalset.name} ${seed}`,
      cutShort: false,
      unconfirmed: false,
      missingShards: missing,
      newCases: [],
    };
    return { plan, empty, first: firstTrials(plan, empty, shard) };
  });
}

function firstTrials(
  plan: Plan,
  empty: Result,
  shard: Shard | undefined,
): ReadonlyMap<string, number> {
  if (plan.mostCalls === 0) return new Map();
  return shard === undefined ? trialsNeeded(empty) : certainTrials(plan, []);
}
