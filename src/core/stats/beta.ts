import { logBeta } from './log-beta.ts';
import { increasingRoot } from './root.ts';

/** Added to what is divided by: changes no number but zero. */
const TINY = 1e-300;
const MOST_TERMS = 10_000;

/**
 * Cumulative distribution function of the beta distribution, also called the regularised incomplete
 * beta function: the chance, 0..1, of a share at most `value` under the shapes alpha, beta > 0.
 * Method: the continued fraction 26.5.8 of Abramowitz and Stegun (1964), taken from the side on which
 * it is short; small chances keep their relative precision in the lower tail.
 */
export function betaCdf(value: number, alpha: number, beta: number): number {
  if (value <= 0) return 0;
  if (value >= 1) return 1;
  const front = Math.exp(
    alpha * Math.log(value) + beta * Math.log1p(-value) - logBeta(alpha, beta),
  );
  return value < (alpha + 1) / (alpha + beta + 2)
    ? (front * continuedFraction(value, alpha, beta)) / alpha
    : 1 - (front * continuedFraction(1 - value, beta, alpha)) / beta;
}

/**
 * Quantile of the beta distribution, the inverse of `betaCdf`: the share, 0..1, that is not exceeded
 * with this probability under the shapes alpha, beta > 0. Found by Newton's method from the mean, the
 * slope being the density.
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  const scale = logBeta(alpha, beta);
  const bracket = { low: 0, high: 1, start: alpha / (alpha + beta) };
  return increasingRoot(bracket, Number.EPSILON, (at) => ({
    value: betaCdf(at, alpha, beta) - probability,
    slope: Math.exp((alpha - 1) * Math.log(at) + (beta - 1) * Math.log1p(-at) - scale),
  }));
}

/**
 * 1/(1 + d₁/(1 + d₂/(1 + …))), evaluated forwards with the running quotients of numerators and of
 * denominators, after W. J. Lentz, Applied Optics 15 (1976), 668-671, and Thompson and Barnett, Journal
 * of Computational Physics 64 (1986), 490-509.
 */
function continuedFraction(value: number, alpha: number, beta: number): number {
  let numerators = 1;
  let denominators = 1 / (1 - (value * (alpha + beta)) / (alpha + 1) + TINY);
  let fraction = denominators;
  const extend = (coefficient: number): number => {
    denominators = 1 / (1 + coefficient * denominators + TINY);
    numerators = 1 + coefficient / numerators + TINY;
    const factor = numerators * denominators;
    fraction *= factor;
    return factor;
  };
  for (let term = 1; term <= MOST_TERMS; term += 1) {
    const place = alpha + 2 * term;
    extend((term * (beta - term) * value) / ((place - 1) * place));
    const factor = extend(
      (-(alpha + term) * (alpha + beta + term) * value) / (place * (place + 1)),
    );
    if (Math.abs(factor - 1) <= Number.EPSILON) break;
  }
  return fraction;
}
