import type { Interval } from './interval.ts';
import { type PairedCounts, pairedCases } from './paired-counts.ts';
import { increasingRoot } from './root.ts';

/*
 * Tango's score method for the difference of two paired pass rates, head − baseline. The variance is
 * the one that is most likely *if* the difference is the one asked about, so it does not vanish when
 * nothing flipped; that makes it a test against a margin, not only against zero. One trial a case and
 * side, at least one case. Valid for cases drawn from a population, and conservative for a fixed set.
 * Sources: T. Tango, Statistics in Medicine 17 (1998), 891-908; as a test of non-inferiority, Liu and
 * others, Statistics in Medicine 21 (2002), 231-245.
 */

/** Digits of the interval's ends, relative. */
const TOLERANCE = 1e-15;

/**
 * Score statistic for the hypothesis that head − baseline equals `difference` (−1..1): near standard
 * normal if it does, positive where the data lie above it. `normalCdf(-tangoScore(counts, -margin))`
 * is the p-value for "the drop is smaller than the margin". Infinite where the data are impossible.
 */
export function tangoScore(counts: PairedCounts, difference: number): number {
  const { baseOnly: broke, headOnly: fixed } = counts;
  const cases = pairedCases(counts);
  const surplus = fixed - broke - cases * difference;
  if (surplus === 0) return 0;
  const brokeRate = mostLikelyBrokeRate(broke, fixed, cases, difference);
  const variance = cases * (2 * brokeRate + difference * (1 - difference));
  return surplus / Math.sqrt(Math.max(0, variance));
}

/**
 * Interval for head − baseline, in −1..1: all differences whose score lies within ±z. `z` is the normal
 * quantile of the level, 1.96 for two-sided 95 %.
 */
export function tangoInterval(counts: PairedCounts, z: number): Interval {
  const estimate = (counts.headOnly - counts.baseOnly) / pairedCases(counts);
  const crossing = (low: number, high: number, score: number): number =>
    increasingRoot({ low, high, start: (low + high) / 2 }, TOLERANCE, (at) => ({
      value: score - tangoScore(counts, at),
    }));
  return { low: crossing(-1, estimate, z), high: crossing(estimate, 1, -z) };
}

/**
 * The chance to break under which the counts are most likely, given that the chance to be fixed is
 * larger by `difference`: the positive root of 2n·q² + linear·q + constant = 0.
 */
function mostLikelyBrokeRate(
  broke: number,
  fixed: number,
  cases: number,
  difference: number,
): number {
  const linear = (2 * cases - fixed + broke) * difference - broke - fixed;
  const constant = -broke * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * cases * constant));
  return (root - linear) / (4 * cases);
}
