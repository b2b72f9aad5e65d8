/** Two extra flips that keep a variance from being taken as zero (after Bonett and Price 2012). */
const PSEUDO_FLIPS = 2;
/** Half a flip against passing on a difference that is finer than one trial. */
const CONTINUITY = 0.5;

/** The two drops that a look tests against, both 0..1. */
export interface Margins {
  /** The accepted drop. */
  readonly budget: number;
  /** The drop that must not pass; at least the budget. */
  readonly mustCatch: number;
}

/** The evidence of one look on each question, as normal scores with their standard errors. */
export interface MarginLook {
  /** Evidence that the drop is larger than the budget. */
  readonly failScore: number;
  readonly failError: number;
  /** Evidence that the drop is smaller than what must be caught. */
  readonly passScore: number;
  readonly passError: number;
  /** The difference less half a flip, from which the lower bound starts. */
  readonly passEstimate: number;
}

/**
 * Weighs an estimate against two margins. No difference at all is no proof by itself: under a drop of
 * `mustCatch` the variance is at most that of a binomial (Hoeffding 1956), and on the passing side it
 * is taken as no smaller than that.
 */
export function marginLook(
  estimate: { readonly difference: number; readonly variance: number; readonly pairs: number },
  { budget, mustCatch }: Margins,
): MarginLook {
  const { difference, variance, pairs } = estimate;
  const smoothed = variance + PSEUDO_FLIPS / pairs ** 2;
  const failError = Math.sqrt(smoothed);
  const passError = Math.sqrt(Math.max(smoothed, (mustCatch * (1 - mustCatch)) / pairs));
  const passEstimate = difference - CONTINUITY / pairs;
  return {
    failScore: -(difference + budget) / failError,
    failError,
    passScore: (passEstimate + mustCatch) / passError,
    passError,
    passEstimate,
  };
}
