import type { Interval } from './interval.ts';
import { type PairedCounts, pairedCases } from './paired-counts.ts';

/**
 * Bonett and Price's adjusted Wald interval for the difference of two paired pass rates, head −
 * baseline, in −1..1: the textbook interval after adding one broken and one fixed case, which keeps it
 * from having no width. One trial a case and side; cases are taken as drawn from a population. `z` is
 * the normal quantile of the level, 1.96 for two-sided 95 %.
 * Source: D. G. Bonett and R. M. Price, Journal of Educational and Behavioral Statistics 37 (2012),
 * 479-488.
 */
export function bonettPriceInterval(counts: PairedCounts, z: number): Interval {
  const cases = pairedCases(counts) + 2;
  const fixedRate = (counts.headOnly + 1) / cases;
  const brokeRate = (counts.baseOnly + 1) / cases;
  const difference = fixedRate - brokeRate;
  const margin = z * Math.sqrt((fixedRate + brokeRate - difference * difference) / cases);
  return { low: Math.max(-1, difference - margin), high: Math.min(1, difference + margin) };
}
