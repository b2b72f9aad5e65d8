/*
 * C. Lanczos, "A precision approximation of the gamma function", SIAM Journal on Numerical Analysis
 * B 1 (1964), 86-96, with the 15 coefficients that P. Godfrey (2001) worked out for g = 607/128.
 */
const LANCZOS_G = 607 / 128;
const LANCZOS_CONSTANT = 0.9999999999999971;
/** The numerators over x, x + 1, x + 2 and so on. */
const LANCZOS_TERMS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
];

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/**
 * Natural logarithm of the gamma function of a positive value, where Γ(n + 1) = n! for whole n: about
 * 15 digits. The logarithm, because Γ itself leaves double precision at 171.
 */
export function logGamma(value: number): number {
  let series = LANCZOS_CONSTANT;
  let divisor = value;
  for (const numerator of LANCZOS_TERMS) {
    series += numerator / divisor;
    divisor += 1;
  }
  const base = value + LANCZOS_G - 0.5;
  return HALF_LOG_TWO_PI + (value - 0.5) * Math.log(base) - base + Math.log(series);
}
