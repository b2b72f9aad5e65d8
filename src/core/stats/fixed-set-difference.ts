import { mean, sampleVariance } from './moments.ts';

/**
 * How much did the expected score change **on these cases**? The noise is that of the model within a
 * case, not that of drawing other cases: more trials of the same cases make it smaller.
 *
 * Source: the fixed-set estimand with within-case variance; for a single trial the unbiased cross
 * moment d(d − d̄) of the first trial with later ones (E[d(d − d̄)] = E d² − D² = Var d).
 */

/** The scores of one case by trial index, 0..1; null where the trial has no grade. */
export interface CaseTrials {
  readonly baseline: readonly (number | null)[];
  readonly head: readonly (number | null)[];
  /** Both sides made the same request: they cannot differ and need no trials. */
  readonly identical: boolean;
  /** How much the case counts; 1 for all unless the evalset says otherwise. */
  readonly importance: number;
  /** Cases whose trials share their noise carry the same number. */
  readonly cluster?: number;
  /** What earlier runs of base know of the case; then only head needs trials. */
  readonly known?: { readonly mean: number; readonly errorVariance: number };
}

/** Which trials of a case a look uses. */
export interface Selection {
  readonly item: CaseTrials;
  /** The estimate uses exactly the first so many trials. */
  readonly used: number;
  /** So many trials were run; those beyond `used` tell of the noise only. */
  readonly run: number;
  /** Trials a round gives this case. */
  readonly perRound: number;
}

/** The mean difference (head − base), its variance, and the pairs of trials behind it. */
export interface Difference {
  readonly difference: number;
  readonly variance: number;
  readonly pairs: number;
  readonly cases: number;
  /** The mean score of each side over the same trials. */
  readonly means: { readonly baseline: number; readonly head: number };
}

/**
 * The estimate after whole rounds. Cases without a graded pair are left out; with none left the
 * difference is not a number and has no pairs.
 */
export function roundDifference(selections: readonly Selection[]): Difference {
  const measured = selections.flatMap((selection) => measureCase(selection) ?? []);
  const totals = sums(measured);
  const single = measured.filter((item) => item.cluster === undefined);
  const independent = single.reduce((sum, item) => sum + item.importance ** 2 * item.variance, 0);
  const withinRun = Math.max(0, independent + clusterVariance(measured));
  const ofKnown = measured.reduce(
    (sum, item) => sum + item.importance ** 2 * item.knownVariance,
    0,
  );
  return {
    difference: totals.change / totals.importance,
    variance: (withinRun + ofKnown) / totals.importance ** 2,
    pairs: totals.importance ** 2 / totals.inversePairs || 0,
    cases: measured.length,
    means: meansOf(measured),
  };
}

/**
 * The estimate after part of the first round: the cases run so far are a random sample of all, so
 * their spread is the noise.
 */
export function blockDifference(selections: readonly Selection[]): Difference {
  const measured = selections.flatMap((selection) => measureCase(selection) ?? []);
  const totals = sums(measured);
  const count = measured.length;
  const mean = totals.change / totals.importance;
  const spread = measured.reduce(
    (sum, item) => sum + item.importance ** 2 * (item.change - mean) ** 2,
    0,
  );
  const ofKnown = measured.reduce(
    (sum, item) => sum + item.importance ** 2 * item.knownVariance,
    0,
  );
  const variance = ((spread * count) / (count - 1) + ofKnown) / totals.importance ** 2;
  const pairs = totals.importance ** 2 / totals.squaredImportance || 0;
  return {
    difference: mean,
    variance: count < 2 ? Number.NaN : variance,
    pairs,
    cases: count,
    means: meansOf(measured),
  };
}

interface MeasuredCase {
  readonly importance: number;
  readonly change: number;
  /** Absent for identical cases that were not tried. */
  readonly baselineMean: number | undefined;
  readonly variance: number;
  readonly knownVariance: number;
  readonly rounds: number;
  readonly cluster: number | undefined;
  /** Differences by trial index; of a case without a cluster none. */
  readonly byTrial: readonly (number | null)[];
}

function measureCase({ item, used, run, perRound }: Selection): MeasuredCase | undefined {
  const { importance, cluster, known } = item;
  const rounds = used / perRound;
  if (item.identical) {
    const baselineMean = item.baseline[0] ?? undefined;
    const same = { change: 0, variance: 0, knownVariance: 0, byTrial: [] };
    return { importance, rounds, cluster: undefined, baselineMean, ...same };
  }
  const pairs = pairsOf(item, 0, used);
  if (pairs.baseline.length === 0) return undefined;
  const change = mean(pairs.head) - mean(pairs.baseline);
  return {
    importance,
    change,
    baselineMean: mean(pairs.baseline),
    variance: caseVariance(item, pairs, change, used, run),
    knownVariance: known?.errorVariance ?? 0,
    rounds: pairs.head.length / perRound,
    cluster,
    byTrial:
      cluster === undefined
        ? []
        : Array.from({ length: used }, (_, index) => differenceAt(item, index)),
  };
}

function caseVariance(
  item: CaseTrials,
  pairs: Pairs,
  change: number,
  used: number,
  run: number,
): number {
  const count = pairs.head.length;
  if (count >= 2) {
    const ofBaseline = item.known === undefined ? sampleVariance(pairs.baseline) : 0;
    return (ofBaseline + sampleVariance(pairs.head)) / count;
  }
  const later = pairsOf(item, used, run);
  if (change === 0 || later.head.length === 0) return change * change;
  return change * (change - (mean(later.head) - mean(later.baseline)));
}

interface Pairs {
  readonly baseline: readonly number[];
  readonly head: readonly number[];
}

/** Graded pairs by trial index; a pair with an ungraded side is dropped whole. */
function pairsOf(item: CaseTrials, from: number, to: number): Pairs {
  const baseline: number[] = [];
  const head: number[] = [];
  for (let index = from; index < to; index += 1) {
    const left = item.known === undefined ? item.baseline[index] : item.known.mean;
    const right = item.head[index];
    if (typeof left !== 'number' || typeof right !== 'number') continue;
    baseline.push(left);
    head.push(right);
  }
  return { baseline, head };
}

function differenceAt(item: CaseTrials, index: number): number | null {
  const { baseline, head } = pairsOf(item, index, index + 1);
  const [left, right] = [baseline[0], head[0]];
  return left === undefined || right === undefined ? null : right - left;
}

/** Variance of the sum over each cluster, from how its totals differ from trial to trial. */
function clusterVariance(measured: readonly MeasuredCase[]): number {
  const totals = new Map<number, Map<number, number>>();
  for (const item of measured) {
    if (item.cluster === undefined) continue;
    const byTrial = totals.get(item.cluster) ?? new Map<number, number>();
    for (const [index, difference] of item.byTrial.entries()) {
      if (difference === null) continue;
      byTrial.set(index, (byTrial.get(index) ?? 0) + item.importance * difference);
    }
    totals.set(item.cluster, byTrial);
  }
  return [...totals.values()].reduce((sum, byTrial) => {
    const values = [...byTrial.values()];
    const [only = 0] = values;
    return sum + (values.length >= 2 ? sampleVariance(values) / values.length : only * only);
  }, 0);
}

function meansOf(measured: readonly MeasuredCase[]): Difference['means'] {
  let importance = 0;
  const totals = { baseline: 0, head: 0 };
  for (const { baselineMean, change, importance: own } of measured) {
    if (baselineMean === undefined) continue;
    importance += own;
    totals.baseline += own * baselineMean;
    totals.head += own * (baselineMean + change);
  }
  return { baseline: totals.baseline / importance, head: totals.head / importance };
}

function sums(measured: readonly MeasuredCase[]) {
  const totals = { change: 0, importance: 0, squaredImportance: 0, inversePairs: 0 };
  for (const { importance, change, rounds } of measured) {
    totals.change += importance * change;
    totals.importance += importance;
    totals.squaredImportance += importance ** 2;
    totals.inversePairs += importance ** 2 / rounds;
  }
  return totals;
}
