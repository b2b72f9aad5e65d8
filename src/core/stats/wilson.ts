import type { Interval } from './interval.ts';

/**
 * Wilson's score interval for a share: all shares that a score test would not reject. Holds its level
 * well from a handful of units on and at shares of 0 and 1, where the textbook interval has no width.
 * `successes` may be fractional, as means over trials are; `count` (above 0) is the number of
 * independent units and `z` the normal quantile of the level, 1.96 for two-sided 95 %.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
 */
export function wilsonInterval(successes: number, count: number, z: number): Interval {
  const share = successes / count;
  const spread = z * z;
  const centre = share + spread / (2 * count);
  const margin = z * Math.sqrt((share * (1 - share)) / count + spread / (4 * count * count));
  const scale = 1 + spread / count;
  return {
    low: successes <= 0 ? 0 : Math.max(0, (centre - margin) / scale),
    high: successes >= count ? 1 : Math.min(1, (centre + margin) / scale),
  };
}
