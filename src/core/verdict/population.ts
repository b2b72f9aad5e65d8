import type { Evalset } from '../../domain/evalset.ts';
import { marginLook } from '../stats/margin-look.ts';
import { populationDifference } from '../stats/population-difference.ts';
import { studentQuantile } from '../stats/student-t.ts';
import { type MissingAs, trialScores } from './data.ts';
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
 * them) against the two margins, with the same caution against ties as for the fixed set. More trials
 * do not narrow it beyond the spread between cases. Only the trials that the rule called for count.
 */
export function populationFinding(
  evalset: Evalset,
  { data, design }: Followed,
  missingAs: MissingAs = 'nothing',
): PopulationFinding {
  const measured: { change: number; importance: number; cluster: string }[] = [];
  for (const [index, item] of trialScores(data, evalset.statistics.measure, missingAs).entries()) {
    const change = item.identical ? 0 : meanChange(item, design.maxRounds);
    if (change === undefined) continue;
    const cluster = item.cluster === undefined ? `case ${index}` : `cluster ${item.cluster}`;
    measured.push({ change, importance: item.importance, cluster });
  }
  // A case that counts twice gives twice its change, so that the mean is the weighted one.
  const scale = measured.length / measured.reduce((sum, { importance }) => sum + importance, 0);
  const changes = measured.map(({ change, importance }) => change * importance * scale);
  const clusters = measured.map(({ cluster }) => cluster);
  const count = new Set(clusters).size;
  if (count < FEWEST_CLUSTERS) {
    const sum = changes.reduce((total, change) => total + change, 0);
    const difference = changes.length === 0 ? null : sum / changes.length;
    return { finding: 'inconclusive', difference, low: null, high: null };
  }
  const { mean, standardError } = populationDifference(changes, 0.95, clusters);
  const estimate = { difference: mean, variance: standardError ** 2, pairs: count };
  const look = marginLook(estimate, design);
  const reach = (level: number) => studentQuantile(1 - level, count - 1);
  const low = look.passEstimate - reach(design.falseGreen) * look.passError;
  const high = mean + reach(design.falseRed) * look.failError;
  const finding =
    high < -design.budget ? 'regressed' : low > -design.mustCatch ? 'passed' : 'inconclusive';
  return { finding, difference: mean, low, high };
}

function meanChange(
  { baseline, head }: { baseline: readonly (number | null)[]; head: readonly (number | null)[] },
  trials: number,
): number | undefined {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < trials; index += 1) {
    const [before, after] = [baseline[index], head[index]];
    if (typeof before !== 'number' || typeof after !== 'number') continue;
    sum += after - before;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
