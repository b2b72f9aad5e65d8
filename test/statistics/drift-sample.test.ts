import { describe, expect, it } from 'vitest';
import { hasDrifted } from '../../src/core/verdict/drift.ts';

const SAMPLE = 30;

/**
 * The chance that a sample rings, when each of its answers is worse and better than before with these
 * chances: the sum over all counts of a multinomial distribution.
 */
function chanceToRing(worse: number, better: number): number {
  let sum = 0;
  for (let lost = 0; lost <= SAMPLE; lost += 1) {
    for (let won = 0; lost + won <= SAMPLE; won += 1) {
      if (!hasDrifted(lost, won)) continue;
      const same = SAMPLE - lost - won;
      const ways = choose(SAMPLE, lost) * choose(SAMPLE - lost, won);
      sum += ways * worse ** lost * better ** won * (1 - worse - better) ** same;
    }
  }
  return sum;
}

function choose(all: number, some: number): number {
  let ways = 1;
  for (let place = 1; place <= some; place += 1) ways *= (all - some + place) / place;
  return ways;
}

// The figures of docs/engine.md, worked out apart from this code.
describe('a sample of thirty stored answers', () => {
  it.each([
    { drift: 0.3, steady: 0.97, unsteady: 0.79 },
    { drift: 0.2, steady: 0.74, unsteady: 0.5 },
    { drift: 0.1, steady: 0.18, unsteady: 0.17 },
    { drift: 0, steady: 0, unsteady: 0.014 },
  ])(
    'notices a drift of $drift in $steady of runs, and in $unsteady where 12 % flip by chance',
    ({ drift, steady, unsteady }) => {
      expect(chanceToRing(drift, 0)).toBeCloseTo(steady, 2);
      expect(chanceToRing(0.06 + drift, 0.06)).toBeCloseTo(unsteady, 2);
      // Better is noticed as worse is.
      expect(chanceToRing(0, drift)).toBeCloseTo(steady, 2);
    },
  );
});
