import { betaQuantile } from './beta.ts';
import type { Interval } from './interval.ts';

/**
 * The exact interval of Clopper and Pearson for a share: all shares that neither one-sided binomial
 * test rejects. It never holds less than its level, at the price of being wider than Wilson's.
 * `successes` of `count` independent tries, whole numbers; `confidence` two-sided, 0.95 for 95 %.
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
 */
export function clopperPearsonInterval(
  successes: number,
  count: number,
  confidence: number,
): Interval {
  const failures = count - successes;
  const tail = (1 - confidence) / 2;
  return {
    low: successes <= 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures <= 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}
