import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval } from '../../src/core/stats/clopper-pearson.ts';
import {
  mcnemarExact,
  mcnemarExactBroke,
  mcnemarMidP,
  mcnemarMidPBroke,
} from '../../src/core/stats/mcnemar.ts';
import { wilsonInterval } from '../../src/core/stats/wilson.ts';
import { zeroFailuresBound } from '../../src/core/stats/zero-failures.ts';
import { expectClose } from './reference.ts';

const z = fc.double({ min: 1.25, max: 4, noNaN: true });
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('wilsonInterval', () => {
  it('holds the share, and mirrors with successes and failures swapped', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), z, (successes, failures, quantile) => {
        const count = successes + failures;
        fc.pre(count > 0);
        const { low, high } = wilsonInterval(successes, count, quantile);
        const mirror = wilsonInterval(failures, count, quantile);
        expect(low).toBeLessThanOrEqual(successes / count);
        expect(high).toBeGreaterThanOrEqual(successes / count);
        expect(mirror.low).toBeCloseTo(1 - high, 12);
        expect(mirror.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });
});

describe('clopperPearsonInterval', () => {
  it('holds the share, and mirrors with successes and failures swapped', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), confidence, (successes, failures, level) => {
        const count = successes + failures;
        fc.pre(count > 0);
        const { low, high } = clopperPearsonInterval(successes, count, level);
        const mirror = clopperPearsonInterval(failures, count, level);
        expect(low).toBeLessThanOrEqual(successes / count);
        expect(high).toBeGreaterThanOrEqual(successes / count);
        expect(mirror.low).toBeCloseTo(1 - high, 12);
        expect(mirror.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });
});

describe('zeroFailuresBound', () => {
  it('is the upper end of the exact interval without failures, and near 3/n', () => {
    for (const count of [1, 20, 300, 1e6]) {
      const bound = zeroFailuresBound(count, 0.05);
      expectClose(bound, clopperPearsonInterval(0, count, 0.9).high, 1e-9);
    }
    expect(zeroFailuresBound(1000, 0.05) * 1000).toBeCloseTo(3, 1);
  });
});

describe('mcnemarExact', () => {
  it('does not care which way the flips went', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (broke, fixed) => {
        expect(mcnemarExact(broke, fixed)).toBe(mcnemarExact(fixed, broke));
        expect(mcnemarMidP(broke, fixed)).toBe(mcnemarMidP(fixed, broke));
      }),
    );
  });

  it('adds up: the one-sided chances of both directions share only the observed split', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (broke, fixed) => {
        fc.pre(broke + fixed > 0);
        const both = mcnemarMidPBroke(broke, fixed) + mcnemarMidPBroke(fixed, broke);
        expect(both).toBeCloseTo(1, 12);
      }),
    );
  });

  it('has no mid-p value above the exact one', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (broke, fixed) => {
        fc.pre(broke + fixed > 0);
        expect(mcnemarMidP(broke, fixed)).toBeLessThanOrEqual(mcnemarExact(broke, fixed));
        expect(mcnemarMidPBroke(broke, fixed)).toBeLessThanOrEqual(mcnemarExactBroke(broke, fixed));
      }),
    );
  });

  it('takes more flips than a power of ½ has room for', () => {
    expect(mcnemarExact(1000, 1000)).toBeCloseTo(1, 12);
    // scipy
    expectClose(mcnemarExact(1100, 1000), 0.03072070786424249, 1e-9);
  });
});
