import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectableDrop } from '../../src/core/stats/detectable-drop.ts';
import { flipRate } from '../../src/core/stats/flip-rate.ts';
import { correctedPassRate, judgeAttenuation } from '../../src/core/stats/judge-correction.ts';
import { normalCdf } from '../../src/core/stats/normal.ts';
import { passAtK, passHatK } from '../../src/core/stats/pass-k.ts';
import { callsToSettle, pairsNeeded } from '../../src/core/stats/sample-size.ts';
import { trialWeight } from '../../src/core/stats/trial-weights.ts';

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const trialsAndPasses = fc
  .record({ trials: fc.integer({ min: 1, max: 30 }), passes: fc.nat(30) })
  .filter(({ trials, passes }) => passes <= trials);

describe('pairsNeeded', () => {
  it.each([
    // The rule of thumb as it is quoted in docs/statistics.md: about 400 and 140.
    [0.06, 0.04, 409],
    [0, 0.04, 138],
    [0.22, 0.04, 1498],
    [0.06, 0.1, 66],
    [0, 0.1, 55],
  ])('with flip rate %d against a drop of %d is %d', (flips, mustCatch, expected) => {
    expect(pairsNeeded(flips, mustCatch)).toBe(expected);
  });
});

describe('callsToSettle', () => {
  it('asks for the error that brings the budget out of reach, when the drop is beyond it', () => {
    // 8 pp lost, budget 2 pp: 6 pp to go, which need an error of 6/1.85 pp.
    const progress = { difference: -0.08, standardError: 0.06, calls: 100 };
    expect(callsToSettle(progress, 0.02, 0.04)).toBeCloseTo(100 * 1.85 ** 2, 9);
  });

  it('asks for the error that rules out the drop that must not pass, when there is none', () => {
    const progress = { difference: 0.01, standardError: 0.05, calls: 100 };
    expect(callsToSettle(progress, 0.02, 0.04)).toBeCloseTo(100 * 1.85 ** 2, 9);
  });

  it('takes the side that is settled sooner when both are open', () => {
    const progress = { difference: -0.023, standardError: 0.0135, calls: 1000 };
    const toPass = 1000 * ((1.85 * 0.0135) / 0.017) ** 2;
    expect(callsToSettle(progress, 0.02, 0.04)).toBeCloseTo(toPass, 9);
  });

  it('never settles an estimate that lies on both bounds at once', () => {
    const progress = { difference: -0.02, standardError: 0.01, calls: 100 };
    expect(callsToSettle(progress, 0.02, 0.02)).toBe(Infinity);
  });
});

describe('detectableDrop', () => {
  it('is the budget plus bound and power in standard errors', () => {
    expect(detectableDrop(0.02, 0.01, 1.85)).toBeCloseTo(
      0.02 + (1.85 + 0.8416212335729143) * 0.01,
      12,
    );
    expect(detectableDrop(0.02, 0.01, 1.85, 0.5)).toBeCloseTo(0.02 + 1.85 * 0.01, 12);
  });

  it('is a drop that the run would fail with just that power', () => {
    const drop = detectableDrop(0.02, 0.008, 1.7, 0.9);
    expect(normalCdf((drop - 0.02) / 0.008 - 1.7)).toBeCloseTo(0.9, 12);
  });
});

describe('judgeAttenuation', () => {
  it('is 1 for a perfect judge, 0 for one that guesses, 0.7 at rates of 0.9 and 0.8', () => {
    expect(judgeAttenuation(1, 1)).toBe(1);
    expect(judgeAttenuation(0.5, 0.5)).toBe(0);
    expect(judgeAttenuation(0.9, 0.8)).toBeCloseTo(0.7, 15);
  });
});

describe('correctedPassRate', () => {
  it('undoes what the judge did to the true rate', () => {
    fc.assert(
      fc.property(rate, (truth) => {
        const observed = truth * 0.9 + (1 - truth) * (1 - 0.8);
        expect(correctedPassRate(observed, 0.9, 0.8)).toBeCloseTo(truth, 12);
      }),
    );
  });

  it('clips what noise carries outside', () => {
    expect(correctedPassRate(0.1, 0.9, 0.8)).toBe(0);
    expect(correctedPassRate(0.95, 0.9, 0.8)).toBe(1);
  });

  it('has no answer from a judge that is no better than guessing', () => {
    expect(correctedPassRate(0.5, 0.5, 0.5)).toBeNaN();
    expect(correctedPassRate(0.6, 0.5, 0.5)).toBeNaN();
    expect(correctedPassRate(0.5, 0.2, 0.3)).toBeNaN();
  });
});

describe('trialWeight', () => {
  it.each([
    [5, 5, 1],
    [5, 4, 2],
    [5, 3, 3],
    [5, 2, 3],
    [5, 0, 2],
    [10, 10, 1],
    [10, 9, 2],
    [10, 5, 3],
    [20, 19, 2],
    [20, 10, 3],
    [20, 0, 2],
    [100, 50, 3],
  ])('after %d trials with %d passes is %d', (trials, passes, expected) => {
    expect(trialWeight(trials, passes)).toBe(expected);
  });

  it('is one without enough history: four trials, however they went', () => {
    expect([0, 1, 2, 3, 4].map((passes) => trialWeight(4, passes))).toEqual([1, 1, 1, 1, 1]);
    expect(trialWeight(0, 0)).toBe(1);
  });
});

describe('passAtK', () => {
  it.each([
    [8, 5, 4, 1],
    [4, 1, 2, 0.5],
    [10, 3, 1, 0.3],
    [5, 0, 3, 0],
    [5, 5, 3, 1],
  ])('of %d trials with %d passes and k = %d is %d', (trials, passes, k, expected) => {
    expect(passAtK(trials, passes, k)).toBeCloseTo(expected, 14);
  });

  it('has no answer with fewer trials than k', () => {
    expect([passAtK(2, 1, 3), passHatK(2, 1, 3)]).toEqual([Number.NaN, Number.NaN]);
    expect([passAtK(3, 3, 3), passHatK(3, 3, 3)]).toEqual([1, 1]);
  });

  it('is at least pass^k, and both are the pass rate at k = 1', () => {
    fc.assert(
      fc.property(trialsAndPasses, fc.integer({ min: 1, max: 30 }), ({ trials, passes }, k) => {
        fc.pre(k <= trials);
        const [any, all] = [passAtK(trials, passes, k), passHatK(trials, passes, k)];
        expect(any).toBeGreaterThanOrEqual(all - 1e-12);
        expect(passAtK(trials, passes, 1)).toBeCloseTo(passes / trials, 12);
        expect(passHatK(trials, passes, 1)).toBeCloseTo(passes / trials, 12);
      }),
    );
  });
});

describe('flipRate', () => {
  it('is what pass^2 leaves over: two trials pass, fail, or disagree', () => {
    fc.assert(
      fc.property(trialsAndPasses, ({ trials, passes }) => {
        fc.pre(trials >= 2);
        const agree = passHatK(trials, passes, 2) + passHatK(trials, trials - passes, 2);
        expect(flipRate(trials, passes)).toBeCloseTo(1 - agree, 12);
      }),
    );
  });

  it('has no answer from fewer than two trials', () => {
    expect([flipRate(0, 0), flipRate(1, 1)]).toEqual([Number.NaN, Number.NaN]);
  });
});
