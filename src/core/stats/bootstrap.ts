import { clusterTotals } from './cluster-totals.ts';
import type { DrawnStatistic } from './drawn.ts';
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
  const meanOf: DrawnStatistic = (drawn) => {
    let [sum, size] = [0, 0];
    for (const place of drawn) {
      sum += totals[place]?.sum ?? 0;
      size += totals[place]?.size ?? 0;
    }
    return sum / size;
  };
  const found = bootstrapOf(totals.length, meanOf, options.resamples, random);
  return percentileInterval(found, options.confidence);
}

/**
 * A statistic of as many units as there are, drawn with putting back, for each of `resamples` draws, in
 * ascending order. Percentiles of it are bounds of the statistic.
 */
export function bootstrapOf(
  count: number,
  statistic: DrawnStatistic,
  resamples: number,
  random: Random,
): readonly number[] {
  const drawn = new Uint32Array(count);
  const found = Array.from({ length: resamples }, () => {
    for (let index = 0; index < count; index += 1) {
      const place = Math.floor(random() * count);
      if (!(place >= 0 && place < count))
        throw new RangeError('random must give numbers in 0..1, without 1');
      drawn[index] = place;
    }
    return statistic(drawn);
  });
  return found.sort((left, right) => left - right);
}

/** The middle part of what a bootstrap found; `confidence` is two-sided, 0.95 for 95 %. */
export function percentileInterval(ascending: readonly number[], confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return { low: quantile(ascending, tail), high: quantile(ascending, 1 - tail) };
}

/** Between the two neighbours in the sorted list, in proportion (type 7 of Hyndman and Fan 1996). */
function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const [left = Number.NaN, right = left] = ascending.slice(below, below + 2);
  return left + (place - below) * (right - left);
}
