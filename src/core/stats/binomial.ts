import { betaCdf } from './beta.ts';

/**
 * Cumulative distribution function of the binomial distribution: the chance, 0..1, of at most
 * `successes` in `count` independent tries that each succeed with `probability`. By the beta
 * distribution (Abramowitz and Stegun 1964, 26.5.24), so that its cost does not grow with `count` as a
 * sum of terms would. Whole numbers; none below zero gives 0.
 */
export function binomialCdf(successes: number, count: number, probability: number): number {
  if (successes < 0) return 0;
  if (successes >= count) return 1;
  return betaCdf(1 - probability, count - successes, successes + 1);
}
