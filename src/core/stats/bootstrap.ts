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
  return bootstrapOf(clusterTotals(differences, clusters), meanOf, options, random);
}

/**
 * Percentile bootstrap interval of any statistic of a sample: draws as many units as there are, with
 * putting back, works the statistic out on each draw and takes the middle part of what it found.
 */
export function bootstrapOf<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => number,
  options: BootstrapOptions,
  random: Random,
): Interval {
  const found = Array.from({ length: options.resamples }, () => statistic(draw(units, random)));
  found.sort((left, right) => left - right);
  const tail = (1 - options.confidence) / 2;
  return { low: quantile(found, tail), high: quantile(found, 1 - tail) };
}

function draw<Unit>(units: readonly Unit[], random: Random): Unit[] {
  return units.map(() => {
    const unit = units[Math.floor(random() * units.length)];
    if (unit === undefined) throw new RangeError('random must give numbers in 0..1, without 1');
    return unit;
  });
}

function meanOf(clusters: readonly ClusterTotal[]): number {
  const sum = clusters.reduce((total, cluster) => total + cluster.sum, 0);
  return sum / clusters.reduce((total, cluster) => total + cluster.size, 0);
}

/** Between the two neighbours in the sorted list, in proportion (type 7 of Hyndman and Fan 1996). */
function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const [left = Number.NaN, right = left] = ascending.slice(below, below + 2);
  return left + (place - below) * (right - left);
}
