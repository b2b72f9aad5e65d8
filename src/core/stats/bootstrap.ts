import { type ClusterTotal, clusterTotals } from './cluster-totals.ts';
import type { Interval } from './interval.ts';
import type { Random } from './random.ts';

interface BootstrapOptions {
  /** Two-sided, 0.95 for 95 %. */
  readonly confidence: number;
  /** How often to draw; a thousand and more. */
  readonly resamples: number;
}

/**
 * Percentile bootstrap interval of the mean difference, head − baseline, over the population that the
 * cases stand for: draws as many clusters as there are, whole and with putting back, and takes the
 * middle part of the means so found. `differences` holds one number a case, `clusters` the cluster of
 * each, in the same order. Too narrow with few clusters (below about 20), and without width when all
 * differences are equal; never a proof that nothing changed. NaN at both ends without differences.
 * Sources: B. Efron, Annals of Statistics 7 (1979), 1-26; whole clusters, C. A. Field and A. H. Welsh,
 * Journal of the Royal Statistical Society B 69 (2007), 369-390.
 */
export function bootstrapInterval(
  differences: readonly number[],
  clusters: readonly (string | number)[],
  options: BootstrapOptions,
  random: Random,
): Interval {
  const totals = clusterTotals(differences, clusters);
  const means = Array.from({ length: options.resamples }, () => drawMean(totals, random));
  means.sort((left, right) => left - right);
  const tail = (1 - options.confidence) / 2;
  return { low: quantile(means, tail), high: quantile(means, 1 - tail) };
}

function drawMean(clusters: readonly ClusterTotal[], random: Random): number {
  let sum = 0;
  let size = 0;
  for (let draw = 0; draw < clusters.length; draw += 1) {
    const cluster = clusters[Math.floor(random() * clusters.length)];
    if (cluster === undefined) throw new RangeError('random must give numbers in 0..1, without 1');
    sum += cluster.sum;
    size += cluster.size;
  }
  return sum / size;
}

/** Between the two neighbours in the sorted list, in proportion (type 7 of Hyndman and Fan 1996). */
function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const [left = Number.NaN, right = left] = ascending.slice(below, below + 2);
  return left + (place - below) * (right - left);
}
