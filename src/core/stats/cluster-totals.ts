/** The values of one cluster, added up. */
export interface ClusterTotal {
  readonly sum: number;
  readonly size: number;
}

/**
 * Adds up values by cluster. `clusters` names the cluster of each value, in the same order; a RangeError
 * when the lists are not of one length. Clusters come in the order in which they first appear.
 */
export function clusterTotals(
  values: readonly number[],
  clusters: readonly (string | number)[],
): readonly ClusterTotal[] {
  if (values.length !== clusters.length) {
    throw new RangeError(`${values.length} values cannot have ${clusters.length} cluster names`);
  }
  const totals = new Map<string | number | undefined, ClusterTotal>();
  values.forEach((value, index) => {
    const { sum, size } = totals.get(clusters[index]) ?? { sum: 0, size: 0 };
    totals.set(clusters[index], { sum: sum + value, size: size + 1 });
  });
  return [...totals.values()];
}
