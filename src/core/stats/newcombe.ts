import type { Interval } from './interval.ts';
import { type PairedCounts, pairedCases } from './paired-counts.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * Newcombe's hybrid score interval (his method 10) for the difference of two paired pass rates, head −
 * baseline, in −1..1. It joins the Wilson limits of both sides as the sides of a triangle, with the
 * correlation of the pairs as its angle. One trial a case and side, at least one case; cases are taken
 * as drawn from a population. `z` is the normal quantile of the level, 1.96 for two-sided 95 %.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998), 2635-2650.
 */
export function newcombeInterval(counts: PairedCounts, z: number): Interval {
  const cases = pairedCases(counts);
  const headRate = (counts.bothPass + counts.headOnly) / cases;
  const baselineRate = (counts.bothPass + counts.baseOnly) / cases;
  const head = wilsonInterval(counts.bothPass + counts.headOnly, cases, z);
  const baseline = wilsonInterval(counts.bothPass + counts.baseOnly, cases, z);
  const difference = (counts.headOnly - counts.baseOnly) / cases;
  const correlation = pairCorrelation(counts, cases);
  return {
    low: difference - thirdSide(headRate - head.low, baseline.high - baselineRate, correlation),
    high: difference + thirdSide(head.high - headRate, baselineRate - baseline.low, correlation),
  };
}

/** Law of cosines; rounding must not make a square negative. */
function thirdSide(first: number, second: number, cosine: number): number {
  return Math.sqrt(Math.max(0, first * first - 2 * cosine * first * second + second * second));
}

/** Correlation of the two outcomes of a case, drawn towards zero when positive (Newcombe's correction). */
function pairCorrelation(counts: PairedCounts, cases: number): number {
  const { bothPass, baseOnly, headOnly, bothFail } = counts;
  const headPasses = bothPass + headOnly;
  const baselinePasses = bothPass + baseOnly;
  const scale = Math.sqrt(
    headPasses * (cases - headPasses) * baselinePasses * (cases - baselinePasses),
  );
  if (scale === 0) return 0;
  const agreement = bothPass * bothFail - baseOnly * headOnly;
  return (agreement > 0 ? Math.max(0, agreement - cases / 2) : agreement) / scale;
}
