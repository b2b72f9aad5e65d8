/** The scores of one case on both sides, 0..1, one a trial. */
export interface CaseScores {
  readonly baseline: readonly number[];
  readonly head: readonly number[];
  /** Both sides made the same request, so they cannot differ. */
  readonly identical: boolean;
}

/** The mean difference (head − baseline) over a fixed set of cases, with its variance. */
export interface Difference {
  readonly difference: number;
  readonly variance: number;
  /** Pairs of trials behind the estimate. */
  readonly pairs: number;
}

/**
 * Estimates how much the expected score changed **on these cases**: the noise is that of the model
 * within a case, not that of drawing other cases. With two or more trials the variance of a case is
 * s²/n on each side (unbiased); with one it is d², the best that one trial can say.
 * Every case needs at least one trial on both sides.
 */
export function fixedSetDifference(cases: readonly CaseScores[]): Difference {
  let sum = 0;
  let variance = 0;
  let pairs = 0;
  const most = Math.max(...cases.map((item) => Math.min(item.baseline.length, item.head.length)));
  for (const { baseline, head, identical } of cases) {
    if (identical) {
      pairs += most;
      continue;
    }
    const trials = Math.min(baseline.length, head.length);
    const change = mean(head) - mean(baseline);
    sum += change;
    pairs += trials;
    variance +=
      trials >= 2
        ? sampleVariance(baseline) / baseline.length + sampleVariance(head) / head.length
        : change * change;
  }
  const count = cases.length;
  return { difference: sum / count, variance: variance / (count * count), pairs };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sampleVariance(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return squares / (values.length - 1);
}
