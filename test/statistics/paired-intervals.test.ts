import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bonettPriceInterval } from '../../src/core/stats/bonett-price.ts';
import type { Interval } from '../../src/core/stats/interval.ts';
import { newcombeInterval } from '../../src/core/stats/newcombe.ts';
import type { PairedCounts } from '../../src/core/stats/paired-counts.ts';
import { tangoInterval, tangoScore } from '../../src/core/stats/tango.ts';
import { expectClose } from './reference.ts';

const z = fc.double({ min: 1.25, max: 4, noNaN: true });
const counts: fc.Arbitrary<PairedCounts> = fc
  .record({
    bothPass: fc.nat(60),
    baseOnly: fc.nat(30),
    headOnly: fc.nat(30),
    bothFail: fc.nat(60),
  })
  .filter((table) => casesOf(table) > 0);

const PAIRED: readonly [string, (table: PairedCounts, z: number) => Interval][] = [
  ['newcombeInterval', newcombeInterval],
  ['tangoInterval', tangoInterval],
  ['bonettPriceInterval', bonettPriceInterval],
];

function casesOf(table: PairedCounts): number {
  return table.bothPass + table.baseOnly + table.headOnly + table.bothFail;
}

function swapped({ bothPass, baseOnly, headOnly, bothFail }: PairedCounts): PairedCounts {
  return { bothPass, baseOnly: headOnly, headOnly: baseOnly, bothFail };
}

describe.each(PAIRED)('%s', (_, interval) => {
  it('holds the measured difference and stays in −1..1', () => {
    fc.assert(
      fc.property(counts, z, (table, quantile) => {
        const { low, high } = interval(table, quantile);
        const difference = (table.headOnly - table.baseOnly) / casesOf(table);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('mirrors when the sides are swapped', () => {
    fc.assert(
      fc.property(counts, z, (table, quantile) => {
        const { low, high } = interval(table, quantile);
        const mirror = interval(swapped(table), quantile);
        expect(mirror.low).toBeCloseTo(-high, 9);
        expect(mirror.high).toBeCloseTo(-low, 9);
      }),
    );
  });

  it('grows with the level', () => {
    fc.assert(
      fc.property(counts, z, (table, quantile) => {
        const [narrow, wide] = [interval(table, quantile), interval(table, quantile + 0.5)];
        expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-12);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-12);
      }),
    );
  });

  it('has width even when nothing flipped', () => {
    const { low, high } = interval({ bothPass: 95, baseOnly: 0, headOnly: 0, bothFail: 5 }, 1.645);
    expect(low).toBeLessThan(-0.02);
    expect(high).toBeGreaterThan(0.02);
  });
});

describe('bonettPriceInterval', () => {
  it('is cut off at −1 and 1', () => {
    const fixed = { bothPass: 0, baseOnly: 0, headOnly: 1, bothFail: 0 };
    expect(bonettPriceInterval(fixed, 4).high).toBe(1);
    expect(bonettPriceInterval(swapped(fixed), 4).low).toBe(-1);
  });
});

describe('newcombeInterval', () => {
  it('takes the correlation as it is when negative, and half a case off when positive', () => {
    // By the formula in Python: correlations 0.56 (after the half case), −0.6 and 0.
    const positive = { bothPass: 20, baseOnly: 5, headOnly: 5, bothFail: 20 };
    const negative = { bothPass: 5, baseOnly: 20, headOnly: 20, bothFail: 5 };
    const none = { bothPass: 13, baseOnly: 12, headOnly: 12, bothFail: 13 };
    const [narrow, wide, middle] = [positive, negative, none].map(
      (table) => newcombeInterval(table, 1.96).high,
    );
    expect(narrow).toBeCloseTo(0.1252876989905638, 12);
    expect(middle).toBeCloseTo(0.18887831290849508, 12);
    expect(wide).toBeCloseTo(0.2389142677603307, 12);
  });
});

describe('tangoInterval', () => {
  it('ends where the score is ±z', () => {
    fc.assert(
      fc.property(counts, z, (table, quantile) => {
        const { low, high } = tangoInterval(table, quantile);
        if (low > -1) expectClose(tangoScore(table, low), quantile, 1e-6);
        if (high < 1) expectClose(tangoScore(table, high), -quantile, 1e-6);
      }),
    );
  });

  it('ends at −1 when all cases broke and at 1 when all are fixed', () => {
    const broke = { bothPass: 0, baseOnly: 8, headOnly: 0, bothFail: 0 };
    expect(tangoInterval(broke, 1.96).low).toBe(-1);
    expect(tangoInterval(broke, 1.96).high).toBeGreaterThan(-1);
    expect(tangoInterval(swapped(broke), 1.96).high).toBe(1);
  });
});

describe('tangoScore', () => {
  it('is zero at the measured difference and falls as the difference asked about grows', () => {
    const table = { bothPass: 50, baseOnly: 8, headOnly: 3, bothFail: 39 };
    expect(tangoScore(table, -0.05)).toBe(0);
    const scores = [-0.4, -0.2, -0.1, 0, 0.1, 0.3].map((at) => tangoScore(table, at));
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
  });

  it('mirrors when the sides are swapped', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -99, max: 99 }), (table, percent) => {
        const there = tangoScore(table, percent / 100);
        expectClose(tangoScore(swapped(table), -percent / 100), -there, 1e-7);
      }),
    );
  });

  it('is zero when nothing flipped and nothing is asked about', () => {
    expect(tangoScore({ bothPass: 5, baseOnly: 0, headOnly: 0, bothFail: 5 }, 0)).toBe(0);
  });

  it('is infinite where the data are impossible', () => {
    const table = { bothPass: 5, baseOnly: 0, headOnly: 0, bothFail: 5 };
    expect([tangoScore(table, -1), tangoScore(table, 1)]).toEqual([Infinity, -Infinity]);
  });
});
