/** z of a 5 % error on either side, added up and rounded. */
const Z_BOTH_ERRORS = 3.3;
/** A sequential rule of three: so many pairs of trials over the drop that must not pass. */
const FEWEST_PAIRS = 5.5;
/** The bound of the last of about five looks at a level of 5 %. */
const Z_LAST_LOOK = 1.85;

/**
 * Rule of thumb for planning: about how many pairs of trials clear a change that does nothing, when two
 * trials of a case disagree with chance `flipRate` (0..1, the mean over cases) and a drop of `mustCatch`
 * (0..1, above 0) must not pass, both errors at 5 %. A whole number; even cases that never flip need
 * some. From the normal approximation flipRate · (3.3/mustCatch)², with the floor 5.5/mustCatch that
 * the simulations of Headgate's rule gave (2026).
 */
export function pairsNeeded(flipRate: number, mustCatch: number): number {
  const forNoise = flipRate * (Z_BOTH_ERRORS / mustCatch) ** 2;
  return Math.ceil(Math.max(forNoise, FEWEST_PAIRS / mustCatch));
}

/** An estimate so far and what it took. */
export interface Progress {
  /** Head − baseline, −1..1. */
  readonly difference: number;
  readonly standardError: number;
  /** Calls made so far, on both sides. */
  readonly calls: number;
}

/**
 * About how many calls in all settle a run that is inconclusive, if the difference stays what it is:
 * the standard error falls with the root of the calls, and has to come down to the distance from the
 * budget (to fail) or from the drop that must not pass (to pass), whichever is the longer, over 1.85.
 * `budget` and `mustCatch` are drops, 0..1. Infinity when the estimate lies on both at once.
 */
export function callsToSettle(progress: Progress, budget: number, mustCatch: number): number {
  const { difference, standardError, calls } = progress;
  const distance = Math.max(-(difference + budget), difference + mustCatch);
  return calls * ((Z_LAST_LOOK * standardError) / distance) ** 2;
}
