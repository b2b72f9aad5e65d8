/*
 * A judge that errs with the same chances on both sides blurs what it measures. Its true positive rate
 * is the share of the truly passed that it passes, its true negative rate the share of the truly failed
 * that it fails, both 0..1 and known from labels. Where the chances differ between the sides, nothing
 * here helps. Source: W. J. Rogan and B. Gladen, American Journal of Epidemiology 107 (1978), 71-76.
 */

/**
 * The factor, −1..1, by which such a judge shrinks every difference of pass rates: a budget times this
 * is the budget that holds for what the judge sees. 1 for a perfect judge, 0 for one that guesses.
 */
export function judgeAttenuation(truePositiveRate: number, trueNegativeRate: number): number {
  return truePositiveRate + trueNegativeRate - 1;
}

/**
 * The Rogan–Gladen estimate of the true pass rate, 0..1, from the one that the judge saw; clipped where
 * noise carries it outside. NaN for a judge that does no better than guessing, as nothing follows then.
 */
export function correctedPassRate(
  observedPassRate: number,
  truePositiveRate: number,
  trueNegativeRate: number,
): number {
  const attenuation = judgeAttenuation(truePositiveRate, trueNegativeRate);
  if (attenuation <= 0) return Number.NaN;
  const corrected = (observedPassRate + trueNegativeRate - 1) / attenuation;
  return Math.min(1, Math.max(0, corrected));
}
