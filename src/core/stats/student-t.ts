import { betaCdf, betaQuantile } from './beta.ts';

/**
 * Cumulative distribution function of Student's t distribution (Student 1908): the chance, 0..1, of a
 * value at most `value` with this many degrees of freedom (above 0, need not be whole). By the beta
 * distribution (Abramowitz and Stegun 1964, 26.7.1); the middle and the tails are each taken from the
 * end where they are not the small rest of a subtraction.
 */
export function studentCdf(value: number, degreesOfFreedom: number): number {
  const square = value * value;
  const sum = degreesOfFreedom + square;
  const tail =
    square < 1
      ? 0.5 - 0.5 * betaCdf(square / sum, 0.5, degreesOfFreedom / 2)
      : 0.5 * betaCdf(degreesOfFreedom / sum, degreesOfFreedom / 2, 0.5);
  return value > 0 ? 1 - tail : tail;
}

/**
 * Quantile of Student's t distribution, the inverse of `studentCdf`: the value that is not exceeded
 * with this probability, 0..1, with this many degrees of freedom (above 0).
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  const bothTails = 2 * Math.min(probability, 1 - probability);
  const share = betaQuantile(bothTails, degreesOfFreedom / 2, 0.5);
  const size = Math.sqrt(degreesOfFreedom * odds(share, bothTails, degreesOfFreedom));
  return probability < 0.5 ? -size : size;
}

/**
 * (1 − share)/share. Close to 1 the share has no digits left for its distance from 1; there they come
 * from the distribution of that distance, unless the tails are smaller still.
 */
function odds(share: number, bothTails: number, degreesOfFreedom: number): number {
  if (1 - share >= bothTails) return (1 - share) / share;
  const rest = betaQuantile(1 - bothTails, 0.5, degreesOfFreedom / 2);
  return rest / (1 - rest);
}
