import { mcnemarExact } from '../stats/mcnemar.ts';
import { createRandom } from '../stats/random.ts';
import { shuffle } from '../stats/shuffle.ts';
import { seedOf } from './data.ts';

/*
 * Stored answers may be of a model that has changed since. Before a verdict compares them with later
 * ones, a random sample of their cases is asked again, and the flips between then and now are held
 * against chance (McNemar's exact test, two-sided). A false alarm only costs calls and a missed drift a
 * wrong verdict, so the level is generous: where one answer in eight differs by chance it rings in 1.4 %
 * of runs. At least five flips are needed, so it hears large drifts only: of a drop by 30 points 79 to
 * 97 %, by 20 points 50 to 74 %, by 10 points less than 20 %.
 */

/** Cases, at most. */
const SAMPLE = 30;
const LEVEL = 0.1;

/** Cases to ask again, drawn by the seed from ids in any order. */
export function driftSample(caseIds: readonly string[], seed: string): string[] {
  const random = createRandom(seedOf(`${seed} drift`));
  return shuffle([...caseIds].sort(), random).slice(0, SAMPLE);
}

/** Whether so many answers that are worse than before, and better, are more than chance. */
export function hasDrifted(worse: number, better: number): boolean {
  return mcnemarExact(worse, better) < LEVEL;
}
