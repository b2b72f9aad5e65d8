import type { Difference } from './fixed-set-difference.ts';

/** Two extra flips that keep the variance from being taken as zero (after Bonett and Price 2012). */
const PSEUDO_FLIPS = 2;
/** Half a flip against passing on a difference that is finer than one trial. */
const CONTINUITY = 0.5;

export interface Margins {
  /** The accepted drop, 0..1. */
  readonly budget: number;
  /** The drop that must not pass, 0..1 and above the budget. */
  readonly mustCatch: number;
  /** Normal quantile of one side's level: 1.645 for 5 %. */
  readonly z: number;
}

export interface MarginTest {
  readonly finding: 'regressed' | 'passed' | 'inconclusive';
  /** Below −budget exactly when regressed. */
  readonly high: number;
  /** Above −mustCatch exactly when passed. */
  readonly low: number;
  readonly standardError: number;
}

/**
 * Two one-sided tests of a difference: *regressed* when its upper bound excludes −budget, *passed*
 * when its lower bound excludes −mustCatch, otherwise inconclusive. No difference at all is no proof
 * by itself: under a drop of mustCatch the variance is at most that of a binomial (Hoeffding 1956),
 * and that floor holds however calm the trials look.
 */
export function marginTest(estimate: Difference, margins: Margins): MarginTest {
  const { difference, variance, pairs } = estimate;
  const { budget, mustCatch, z } = margins;
  const standardError = Math.sqrt(variance + PSEUDO_FLIPS / pairs ** 2);
  const floor = (mustCatch * (1 - mustCatch)) / pairs;
  const cautiousError = Math.sqrt(Math.max(standardError ** 2, floor));
  const high = difference + z * standardError;
  const low = difference - CONTINUITY / pairs - z * cautiousError;
  const finding = high < -budget ? 'regressed' : low > -mustCatch ? 'passed' : 'inconclusive';
  return { finding, high, low, standardError };
}
