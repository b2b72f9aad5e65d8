import { describe, expect, it } from 'vitest';
import {
  blockDifference,
  type CaseTrials,
  roundDifference,
  type Selection,
} from '../../src/core/stats/fixed-set-difference.ts';

/** A case with all its trials used; the numbers are scores by trial. */
function tried(
  baseline: readonly number[],
  head: readonly (number | null)[],
  fields: Partial<CaseTrials> = {},
): Selection {
  const item = { baseline, head, identical: false, importance: 1, ...fields };
  return { item, used: head.length, run: head.length, perRound: 1 };
}

const broke = (fields: Partial<CaseTrials> = {}) => tried([1], [0], fields);
const kept = (fields: Partial<CaseTrials> = {}) => tried([1], [1], fields);

describe('blockDifference', () => {
  it('one of three broke: the spread between the cases is the noise', () => {
    // Deviations from -1/3: 4/9 + 1/9 + 1/9 = 2/3, times 3/2, over 3².
    const { difference, variance, pairs } = blockDifference([broke(), kept(), kept()]);
    expect(difference).toBeCloseTo(-1 / 3, 12);
    expect(variance).toBeCloseTo(1 / 9, 12);
    expect(pairs).toBe(3);
  });

  it('a case that counts twice', () => {
    // Deviations from -1/2: 4 · 1/4 + 1/4 + 1/4 = 3/2, times 3/2, over 4²; 4² over 2² + 1 + 1.
    const measured = blockDifference([broke({ importance: 2 }), kept(), kept()]);
    expect(measured.difference).toBe(-0.5);
    expect(measured.variance).toBeCloseTo(2.25 / 16, 12);
    expect(measured.pairs).toBeCloseTo(16 / 6, 12);
  });

  it('what is known of base adds the error of that knowledge', () => {
    const known = { mean: 1, errorVariance: 0.02 };
    const { variance } = blockDifference([tried([], [0], { known }), kept(), kept()]);
    expect(variance).toBeCloseTo((1 + 0.02) / 9, 12);
  });

  it('two cases: a variance; a single one: none', () => {
    expect(blockDifference([broke(), kept()]).variance).toBeCloseTo(0.25, 12);
    expect(blockDifference([broke()]).variance).toBeNaN();
  });

  it('an ungraded case is no case', () => {
    expect(blockDifference([tried([1], [null]), broke(), kept()]).cases).toBe(2);
  });
});

describe('roundDifference, clusters', () => {
  it('cases that fail in the same trial: their noise adds up', () => {
    // Totals by trial -2 and 0: variance 2, of their mean 1, over 2².
    const together = [tried([1, 1], [0, 1], { cluster: 7 }), tried([1, 1], [0, 1], { cluster: 7 })];
    expect(roundDifference(together).variance).toBeCloseTo(1 / 4, 12);
    const apart = [tried([1, 1], [0, 1]), tried([1, 1], [0, 1])];
    expect(roundDifference(apart).variance).toBeCloseTo(1 / 8, 12);
  });

  it('cases that fail in turn: their noise cancels', () => {
    const inTurn = [tried([1, 1], [0, 1], { cluster: 7 }), tried([1, 1], [1, 0], { cluster: 7 })];
    expect(roundDifference(inTurn).variance).toBe(0);
  });

  it('a case that counts three times does so in the totals of its cluster', () => {
    // Totals -4 and 0: variance 8, of their mean 4, over 4².
    const { variance } = roundDifference([
      tried([1, 1], [0, 1], { cluster: 7, importance: 3 }),
      tried([1, 1], [0, 1], { cluster: 7 }),
    ]);
    expect(variance).toBeCloseTo(4 / 16, 12);
  });

  it('a trial that is not graded is left out of the totals', () => {
    const measured = roundDifference([
      tried([1, 1], [0, 1], { cluster: 7 }),
      tried([1, 1], [0, null], { cluster: 7 }),
    ]);
    expect(measured.difference).toBeCloseTo(-0.75, 12);
    expect(measured.variance).toBeCloseTo(1 / 4, 12);
  });

  it('three trials: the error of a mean is smaller than the spread', () => {
    // Changes -1, 0, 0: variance 1/3, of their mean 1/9.
    expect(roundDifference([tried([1, 1, 1], [0, 1, 1], { cluster: 7 })]).variance).toBeCloseTo(
      1 / 9,
      12,
    );
  });

  it('a single trial: the square of its total', () => {
    const once = [broke({ cluster: 7 }), broke({ cluster: 7 })];
    expect(roundDifference(once).variance).toBe(1);
  });
});

describe('roundDifference', () => {
  it('identical cases count as many rounds as the others, and show no means of their own', () => {
    const identical = { ...tried([], [], { identical: true }), used: 4, perRound: 2 };
    const measured = roundDifference([identical, tried([1, 1], [0, 0])]);
    expect(measured).toMatchObject({
      difference: -0.5,
      pairs: 4,
      means: { baseline: 1, head: 0 },
    });
  });

  it('a known base has no noise of its own from trial to trial', () => {
    const known = { mean: 0.5, errorVariance: 0.01 };
    const { variance } = roundDifference([tried([], [1, 0], { known })]);
    expect(variance).toBeCloseTo(0.25 + 0.01, 12);
  });
});
