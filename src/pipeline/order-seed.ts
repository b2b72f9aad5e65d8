import type { RevisionPair } from '../domain/revision.ts';
import type { RunOptions } from '../domain/settings.ts';
import type { Plan } from '../engine/run/plan.ts';
import { planDigest } from '../engine/run/shard.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { TrialStore } from '../ports/trial-store.ts';

interface SeedContext {
  readonly options: RunOptions;
  readonly randomness: Randomness;
  readonly revisions: RevisionPair;
}

/**
 * Decides the order in which cases are taken. One that is known before the run would let an author
 * choose which cases come first; a rerun of the same requests takes the same order, so that it finds
 * the same answers.
 */
export function orderSeed(
  plans: readonly Plan[],
  trials: Pick<TrialStore, 'recall' | 'remember'>,
  { options, randomness, revisions }: SeedContext,
): string {
  if (options.cassette.mode !== 'off') return revisions.head.sha;
  const name = `order of ${planDigest(plans)}`;
  const known = trials.recall(name);
  if (known !== undefined) return known;
  const seed = randomness.seed();
  trials.remember(name, seed);
  return seed;
}
