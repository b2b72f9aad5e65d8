import { binomialCdf } from './binomial.ts';

/*
 * McNemar's test of paired outcomes asks whether anything changed at all, not whether a change stays
 * within a budget. Only the cases that flipped speak: `broke` passed on the baseline and fail on head,
 * `fixed` the other way round. Where nothing changed, each flip goes either way with chance ½,
 * whatever mixture of steady and volatile cases the evalset is, so the counts are binomial.
 * Sources: Q. McNemar, Psychometrika 12 (1947), 153-157; the mid-p value, which counts what was
 * observed half and is less conservative, H. O. Lancaster, JASA 56 (1961), 223-234, recommended by
 * Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91 (2013).
 * Counts are whole numbers from 0; every p-value is a chance, 0..1, and 1 when nothing flipped.
 */

/** Two-sided exact p-value: the chance of a split at least as uneven as this one. */
export function mcnemarExact(broke: number, fixed: number): number {
  return Math.min(1, 2 * chanceOfAtMost(Math.min(broke, fixed), broke + fixed));
}

/** Two-sided mid-p value: the exact one less half the chance of the observed split. */
export function mcnemarMidP(broke: number, fixed: number): number {
  const flips = broke + fixed;
  const smaller = Math.min(broke, fixed);
  if (flips === 0) return 1;
  if (broke === fixed) return 1.5 - chanceOfAtMost(smaller, flips);
  return chanceOfAtMost(smaller, flips) + chanceOfAtMost(smaller - 1, flips);
}

/** One-sided exact p-value: the chance that at least so many of the flips broke. */
export function mcnemarExactBroke(broke: number, fixed: number): number {
  return chanceOfAtMost(fixed, broke + fixed);
}

/** One-sided mid-p value: the chance of more breaks plus half the chance of exactly so many. */
export function mcnemarMidPBroke(broke: number, fixed: number): number {
  const flips = broke + fixed;
  if (flips === 0) return 1;
  return (chanceOfAtMost(fixed, flips) + chanceOfAtMost(fixed - 1, flips)) / 2;
}

function chanceOfAtMost(flipsOneWay: number, flips: number): number {
  return binomialCdf(flipsOneWay, flips, 0.5);
}
