import { logGamma } from './log-gamma.ts';

/** From here on the series below has all digits of a double. */
const LARGE = 10;

/**
 * Stirling's series for ln Γ(x) beyond its leading terms (Abramowitz and Stegun 1964, 6.1.41), as
 * coefficients of 1/x², from the highest power down.
 */
const STIRLING_TERMS = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * Natural logarithm of the beta function, B(a, b) = Γ(a)·Γ(b)/Γ(a + b), of two positive values.
 * With large arguments the three logarithms are huge and all but cancel; there the parts that cancel
 * are struck out by hand first and only the rest of Stirling's series is added, the idea of DiDonato
 * and Morris, "Algorithm 708", ACM Transactions on Mathematical Software 18 (1992), 360-373.
 */
export function logBeta(first: number, second: number): number {
  const small = Math.min(first, second);
  const large = Math.max(first, second);
  const sum = small + large;
  if (large < LARGE) return logGamma(small) + logGamma(large) - logGamma(sum);
  const leading = (large - 0.5) * Math.log1p(-small / sum);
  const correction = stirlingRest(large) - stirlingRest(sum);
  if (small < LARGE) return logGamma(small) + leading + small - small * Math.log(sum) + correction;
  return (
    HALF_LOG_TWO_PI +
    leading +
    small * Math.log(small / sum) -
    0.5 * Math.log(small) +
    correction +
    stirlingRest(small)
  );
}

/** ln Γ(x) − [(x − ½)·ln x − x + ½·ln 2π]. */
function stirlingRest(value: number): number {
  const inverseSquare = 1 / (value * value);
  let sum = 0;
  for (const term of STIRLING_TERMS) sum = sum * inverseSquare + term;
  return sum / value;
}
