import { type ClusteredMean, clusteredError } from './clustered-error.ts';
import type { Interval } from './interval.ts';
import { studentQuantile } from './student-t.ts';

/**
 * Paired t interval for the mean difference, head − baseline, over the population that the cases stand
 * for, not over these cases alone: it answers "what of traffic that we have not seen", and no number
 * of trials makes it narrower than the spread between cases allows. `differences` holds one number a
 * case, `clusters` the cluster of each where cases come in groups (by default each is its own),
 * `confidence` is two-sided, 0.95 for 95 %. Fewer than two clusters give an interval without ends.
 * Source: E. Miller, "Adding Error Bars to Evals", arXiv 2411.00640 (2024); the t quantile with
 * clusters − 1 degrees of freedom after Student (1908).
 */
export function populationDifference(
  differences: readonly number[],
  confidence: number,
  clusters: readonly (string | number)[] = differences.map((_, index) => index),
): ClusteredMean & Interval {
  const estimate = clusteredError(differences, clusters);
  const { mean, standardError, degreesOfFreedom } = estimate;
  const margin =
    degreesOfFreedom < 1
      ? Infinity
      : studentQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  return { ...estimate, low: mean - margin, high: mean + margin };
}
