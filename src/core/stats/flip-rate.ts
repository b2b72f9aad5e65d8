/**
 * Volatility of a case: the chance, 0..1, that two trials of it on the same side disagree, estimated
 * without bias from `passes` of `trials` as 2k(n − k)/(n(n − 1)), which is twice the sample variance.
 * NaN with fewer than two trials, which cannot disagree. Source: E. H. Simpson, Nature 163 (1949), 688.
 */
export function flipRate(trials: number, passes: number): number {
  return (2 * passes * (trials - passes)) / (trials * (trials - 1));
}
