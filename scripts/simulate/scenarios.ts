import type { Random } from '../../src/core/stats/random.ts';
import { shuffle } from '../../src/core/stats/shuffle.ts';

/*
 * Evalsets whose truth is known: the pass probability of each case on base and on head. The five
 * profiles and two ways to regress are those of the study behind docs/statistics.md.
 */

/** True pass probabilities of one evalset, by case. */
export interface Truth {
  readonly baseline: readonly number[];
  readonly head: readonly number[];
}

export type Regression = 'none' | 'sparse' | 'diffuse';

/** Draws the pass probability of one case. */
type Profile = (random: Random) => number;

export const PROFILES: Readonly<Record<string, Profile>> = {
  det: (random) => (random() < 0.9 ? 1 : 0),
  satur: (random) => (random() < 0.94 ? 1 : beta(3, 1.5, random)),
  stable: (random) => {
    const draw = random();
    return draw < 0.78
      ? beta(300, 1, random)
      : draw < 0.86
        ? beta(1, 60, random)
        : beta(3, 1.5, random);
  },
  mixed: (random) => {
    const draw = random();
    return draw < 0.62
      ? beta(80, 1, random)
      : draw < 0.7
        ? beta(1, 30, random)
        : beta(2.5, 1.2, random);
  },
  flaky: (random) => (random() < 0.4 ? beta(40, 1, random) : beta(4, 1.5, random)),
};

/** An evalset of a profile whose expected pass rate falls by exactly `drop`. */
export function drawTruth(
  count: number,
  profile: Profile,
  drop: number,
  regression: Regression,
  random: Random,
): Truth {
  let baseline: number[] = [];
  for (let tries = 0; tries < 50; tries += 1) {
    baseline = Array.from({ length: count }, () => profile(random));
    if (sum(baseline) > drop * count * 1.5) break;
  }
  if (regression === 'none') return { baseline, head: baseline };
  if (regression === 'diffuse') {
    const keep = 1 - (drop * count) / sum(baseline);
    return { baseline, head: baseline.map((probability) => probability * keep) };
  }
  return { baseline, head: breakCases(baseline, drop * count, random) };
}

/** Random cases that mostly pass fall to zero until the drop is reached. */
function breakCases(baseline: readonly number[], total: number, random: Random): number[] {
  const head = [...baseline];
  let left = total;
  const order = shuffle([...baseline.keys()], random);
  const lower = (index: number) => {
    const probability = head[index] ?? 0;
    const loss = Math.min(probability, left);
    head[index] = probability - loss;
    left -= loss;
  };
  for (const index of order) if (left > 1e-12 && (head[index] ?? 0) >= 0.6) lower(index);
  for (const index of order) if (left > 1e-12) lower(index);
  return head;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A beta variate as the share of two gamma variates. */
function beta(alpha: number, betaShape: number, random: Random): number {
  const first = gamma(alpha, random);
  return first / (first + gamma(betaShape, random));
}

/** A gamma variate (G. Marsaglia and W. W. Tsang, ACM Transactions on Mathematical Software 26, 2000). */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A standard normal variate (G. Marsaglia's polar method, 1964). */
function normal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1;
    const s = u * u + (2 * random() - 1) ** 2;
    if (s < 1 && s > 0) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}
