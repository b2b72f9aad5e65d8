import { clusterTotals } from './cluster-totals.ts';

/** A mean with what clustering leaves of its certainty. */
export interface ClusteredMean {
  readonly mean: number;
  /** In the units of the values; infinite with fewer than two clusters, which show no spread. */
  readonly standardError: number;
  /** Clusters less one, for Student's t. */
  readonly degreesOfFreedom: number;
}

/**
 * Mean and cluster-robust standard error of values that come in groups which move together, such as
 * questions about one document: √(C/(C−1) · Σ over clusters of (Σ within of value − mean)²) / N. With
 * every value its own cluster it is the ordinary s/√N. `clusters` names the cluster of each value, in
 * the same order. Clusters are taken as drawn from a population, independently of each other.
 * Source: E. Miller, "Adding Error Bars to Evals", arXiv 2411.00640 (2024), with the usual factor
 * C/(C−1) for finitely many clusters.
 */
export function clusteredError(
  values: readonly number[],
  clusters: readonly (string | number)[],
): ClusteredMean {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const totals = clusterTotals(values, clusters);
  const degreesOfFreedom = totals.length - 1;
  if (degreesOfFreedom < 1) return { mean, standardError: Infinity, degreesOfFreedom };
  const squares = totals.reduce((sum, total) => sum + (total.sum - total.size * mean) ** 2, 0);
  const standardError = Math.sqrt((squares * totals.length) / degreesOfFreedom) / count;
  return { mean, standardError, degreesOfFreedom };
}
