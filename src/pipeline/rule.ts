import { decide } from '../core/verdict/decide.ts';
import { lacksTooMany } from '../core/verdict/evidence.ts';
import { trialsNeeded } from '../core/verdict/trials-needed.ts';
import type { Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { TrialRecord } from '../domain/trial.ts';
import type { Plan } from '../engine/run/plan.ts';
import type { Rule } from '../engine/run/runner.ts';
import { certainTrials } from '../engine/run/shard.ts';
import { modelsAnswering } from './plans.ts';
import type { RunPrices } from './prices.ts';

/** The rule of an evalset, by its result before the first trial. */
export function ruleOf(
  plan: Plan,
  empty: Result,
  { maxErroredShare }: Pick<Settings, 'maxErroredShare'>,
  prices: RunPrices,
): Rule {
  const withTrials = (trials: readonly TrialRecord[]): Result => ({ ...empty, trials });
  return {
    needed: (trials) => trialsNeeded(withTrials(trials)),
    lacksTooMany: (trials) => lackTooMany(trials, maxErroredShare),
    verdictOf: async (trials) => {
      // A budget on cost needs the prices of the models that answered, by their own names.
      await prices.learn(modelsAnswering(plan, trials));
      return decide(withTrials(trials), { maxErroredShare, prices: prices.all }).kind;
    },
  };
}

/** A shard makes the trials that are certain; the run that merges all shards asks for the others. */
export function ruleOfShard(
  plan: Plan,
  { maxErroredShare }: Pick<Settings, 'maxErroredShare'>,
): Rule {
  return {
    needed: (trials) => certainTrials(plan, trials),
    lacksTooMany: (trials) => lackTooMany(trials, maxErroredShare),
    verdictOf: async () => undefined,
  };
}

function lackTooMany(trials: readonly TrialRecord[], maxErroredShare: number): boolean {
  const ungraded = trials.filter(({ source }) => source === 'none').length;
  return lacksTooMany(ungraded, trials.length, maxErroredShare);
}
