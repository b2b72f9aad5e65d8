/** Fewer earlier trials than this say too little about a case. */
const LEAST_HISTORY = 5;
const MOST_TRIALS = 3;
/** A case is expected to pass, with the weight of one trial: the Beta(0.8, 0.2) prior. */
const PRIOR_PASSES = 0.8;
const PRIOR_FAILURES = 0.2;

/**
 * How many trials a side and round a case is worth, 1, 2 or 3, by its volatility in earlier runs:
 * `passes` of `trials` there. Trials in proportion to the standard deviation of a case buy the most
 * certainty for the money (J. Neyman, Journal of the Royal Statistical Society 97 (1934), 558-625);
 * here it is the posterior standard deviation of the pass rate, over that of a case that always passed.
 * One with fewer than five earlier trials. The trials under test must never be counted in: outcomes
 * that decide how much is measured would bias the measurement.
 */
export function trialWeight(trials: number, passes: number): number {
  if (trials < LEAST_HISTORY) return 1;
  const ratio = Math.sqrt(posteriorProduct(trials, passes) / posteriorProduct(trials, trials));
  return Math.min(MOST_TRIALS, Math.max(1, Math.round(ratio)));
}

/** alpha · beta: the variance of a beta distribution, up to a factor that only its trials decide. */
function posteriorProduct(trials: number, passes: number): number {
  return (PRIOR_PASSES + passes) * (PRIOR_FAILURES + trials - passes);
}
