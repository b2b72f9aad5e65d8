import type { Evalset } from '../../domain/evalset.ts';
import { populationDifference } from '../stats/population-difference.ts';
import { trialScores } from './data.ts';
import type { Finding } from './design.ts';
import type { Followed } from './follow.ts';

/** With fewer groups of cases the t interval says too little to decide anything. */
const FEWEST_CLUSTERS = 20;

/** The finding about the cases that these were drawn from, with its interval. */
export interface PopulationFinding {
  readonly finding: Finding;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The claim about traffic that the evalset stands for: a paired t interval over cases (or clusters of
 * them) against the two margins. More trials do not narrow it beyond the spread between cases.
 */
export function populationFinding(evalset: Evalset, { data, design }: Followed): PopulationFinding {
  const scores = trialScores(data, evalset.statistics.measure);
  const measured = scores.flatMap((item, index) => {
    const pairs = item.baseline.flatMap((before, trial): number[] => {
      const after = item.head[trial];
      return typeof before === 'number' && typeof after === 'number' ? [after - before] : [];
    });
    if (item.identical) return [{ change: 0, cluster: `${index}` }];
    const cluster = item.cluster === undefined ? `case ${index}` : `cluster ${item.cluster}`;
    const change = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
    return pairs.length === 0 ? [] : [{ change, cluster }];
  });
  const clusters = measured.map((item) => item.cluster);
  const changes = measured.map((item) => item.change);
  const red = populationDifference(changes, 1 - 2 * design.falseRed, clusters);
  const green = populationDifference(changes, 1 - 2 * design.falseGreen, clusters);
  if (new Set(clusters).size < FEWEST_CLUSTERS) {
    const difference = changes.length === 0 ? null : red.mean;
    return { finding: 'inconclusive', difference, low: null, high: null };
  }
  const finding =
    red.high < -design.budget
      ? 'regressed'
      : green.low > -design.mustCatch
        ? 'passed'
        : 'inconclusive';
  return { finding, difference: red.mean, low: green.low, high: red.high };
}
