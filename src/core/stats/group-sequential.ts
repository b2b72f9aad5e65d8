import { normalCdf, normalQuantile } from './normal.ts';
import { increasingRoot } from './root.ts';
import type { Spending } from './spending.ts';

/*
 * One-sided group-sequential bounds for a statistic that is looked at again and again while data come
 * in. Each look may spend a part of the error; its bound is the value that a standard normal statistic
 * passes with exactly that chance, counting only the paths that passed no earlier bound.
 *
 * Method: K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983), 659-663, with the recursion of P. Armitage,
 * C. K. McPherson and B. C. Rowe, Journal of the Royal Statistical Society A 132 (1969), 235-244. The
 * score S = statistic · √information is a sum of independent normal steps whose variance is the growth
 * of information; the density of the paths still running is carried from look to look on a Simpson grid.
 * Information is one over the variance of the estimate, in any unit that stays the same.
 * Assumes a statistic that is normal in good approximation, and looks whose timing does not depend on
 * the data. Bounds are exact to about 1e-6.
 */

/** Points of the grid; odd, as Simpson's rule needs. */
const GRID_POINTS = 129;
/** The grid starts so many standard deviations below zero; what lies beyond never comes back. */
const GRID_START = -6;
/** No bound lies higher; the chance beyond is below 1e-15. */
const HIGHEST_BOUND = 8;
/** Spending less than this is spending nothing. */
const LEAST_SPENT = 1e-12;
/**
 * Information must grow by this factor from look to look. A smaller step is narrower than the grid can
 * carry: bounds would come out too low and errors too frequent.
 */
const LEAST_GROWTH = 1.05;
/** How far below every possible bound a statistic must lie to be waved through. */
const CLEARLY_BELOW = 0.045;

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

interface LookOptions {
  /** No look follows: test even though information has hardly grown, as if it had grown by 5 %. */
  readonly last?: boolean;
  /** The statistic that will be compared with the bound. Lets a look that cannot stop cost nothing. */
  readonly statistic?: number;
}

/** The bounds of one series of looks; it remembers the looks that were taken. */
export interface Boundary {
  /**
   * The bound that the statistic has to reach at this look. `information` is above 0, `clock` is the
   * share, 0..1, by which spending is judged. Infinity, that is "go on", when information has grown by
   * less than 5 % since the last look that counted (nothing is spent then), or when `statistic` lies
   * below any bound that this level can have: such a look is only noted, and its bound is worked out
   * when a later look needs it, so that the decisions are the same with and without `statistic`.
   */
  next(information: number, clock: number, options?: LookOptions): number;
}

/** A score with the chance that stands behind it: density times the weight of the grid point. */
interface GridPoint {
  readonly score: number;
  readonly mass: number;
}

/** Where the paths are that have passed no bound so far. */
interface Running {
  readonly information: number;
  readonly grid: readonly GridPoint[];
}

/**
 * Starts a series of looks that together pass a bound with chance at most `level` (above 0, at most
 * ½) if the statistic has mean zero; `spending` says how the level is shared out over the looks.
 */
export function createBoundary(level: number, spending: Spending): Boundary {
  // A statistic at this look's bound or above is part of what has been spent so far or belongs to a
  // path that stopped before, so its chance is at most the level: no bound is below that quantile.
  const lowestBound = -normalQuantile(level) - CLEARLY_BELOW;
  let noted: { information: number; clock: number }[] = [];
  let lastInformation = 0;
  let spent = 0;
  let running: Running | undefined;

  const work = (information: number, clock: number): number => {
    const total = Math.max(spent, spending(clock, level));
    const bound = boundFor(total - spent, information, running);
    spent = total;
    running = { information, grid: gridBelow(bound, information, running) };
    return bound;
  };

  return {
    next(information, clock, { last = false, statistic = Infinity } = {}) {
      const least = lastInformation * LEAST_GROWTH;
      if (information < least && !last) return Infinity;
      lastInformation = Math.max(information, least);
      noted.push({ information: lastInformation, clock });
      if (statistic < lowestBound) return Infinity;
      let bound = Infinity;
      for (const look of noted) bound = work(look.information, look.clock);
      noted = [];
      return bound;
    },
  };
}

/** The bound that running paths pass with chance `spend`, as a standard normal value. */
function boundFor(spend: number, information: number, running: Running | undefined): number {
  if (spend <= LEAST_SPENT) return HIGHEST_BOUND;
  // Paths that stopped earlier can only lower the bound below that of a look of its own.
  const alone = -normalQuantile(spend);
  if (running === undefined) return alone;
  const deviation = Math.sqrt(information);
  const step = Math.sqrt(information - running.information);
  const bracket = { low: 0, high: HIGHEST_BOUND, start: alone };
  return increasingRoot(bracket, 1e-10, (bound) => {
    let beyond = 0;
    let density = 0;
    for (const { score, mass } of running.grid) {
      const distance = (bound * deviation - score) / step;
      beyond += mass * normalCdf(-distance);
      density += mass * Math.exp(-0.5 * distance * distance);
    }
    // On the scale of logarithms the tail is nearly straight, which Newton's method likes.
    const slope = (density * deviation) / (ROOT_TWO_PI * step * beyond);
    return { value: Math.log(spend / beyond), slope };
  });
}

/** Simpson grid of the paths that stay below the bound at this look. */
function gridBelow(
  bound: number,
  information: number,
  running: Running | undefined,
): readonly GridPoint[] {
  const deviation = Math.sqrt(information);
  const start = GRID_START * deviation;
  const width = (Math.min(bound, HIGHEST_BOUND) * deviation - start) / (GRID_POINTS - 1);
  const density =
    running === undefined ? startDensity(information) : nextDensity(running, information);
  return Array.from({ length: GRID_POINTS }, (_, index) => {
    const score = start + width * index;
    return { score, mass: simpsonWeight(index) * width * density(score) };
  });
}

/** Simpson's rule: 1, 4, 2, 4, …, 2, 4, 1, over three. */
function simpsonWeight(index: number): number {
  if (index === 0 || index === GRID_POINTS - 1) return 1 / 3;
  return index % 2 === 1 ? 4 / 3 : 2 / 3;
}

/** Density of the score at the first look. */
function startDensity(information: number): (score: number) => number {
  const scale = 1 / (ROOT_TWO_PI * Math.sqrt(information));
  return (score) => scale * Math.exp((-0.5 * score * score) / information);
}

/** Density of the score after one more step, of the paths that were running before it. */
function nextDensity(running: Running, information: number): (score: number) => number {
  const step = Math.sqrt(information - running.information);
  const scale = 1 / (ROOT_TWO_PI * step);
  return (score) => {
    let sum = 0;
    for (const from of running.grid) {
      const distance = (score - from.score) / step;
      sum += from.mass * Math.exp(-0.5 * distance * distance);
    }
    return scale * sum;
  };
}
