import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logBeta } from '../../src/core/stats/log-beta.ts';
import { logGamma } from '../../src/core/stats/log-gamma.ts';
import { increasingRoot } from '../../src/core/stats/root.ts';
import { expectClose } from './reference.ts';

describe('logGamma', () => {
  it.each([
    [0.5, 0.5 * Math.log(Math.PI)],
    [0.01, 4.599479878042022],
    [0.1, 2.252712651734206],
    [5, Math.log(24)],
    [100, 359.1342053695754],
    [1e5, 1051287.7089736569],
  ])('of %d is right', (value, expected) => {
    expectClose(logGamma(value), expected, 1e-13);
  });

  it('is zero at 1 and 2', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
  });

  it('grows by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 200, noNaN: true }), (value) => {
        expect(logGamma(value + 1) - logGamma(value)).toBeCloseTo(Math.log(value), 11);
      }),
    );
  });
});

describe('logBeta', () => {
  it.each([
    [1, 1, 0],
    [2, 3, -Math.log(12)],
    [0.5, 0.5, Math.log(Math.PI)],
    [0.5, 1000, -2.881387696571577],
    [10, 10, -13.736229227036555],
    [1e5, 1e5, -138633.92706134805],
  ])('of %d and %d is right', (first, second, expected) => {
    expectClose(logBeta(first, second), expected, 1e-12);
    expect(logBeta(second, first)).toBe(logBeta(first, second));
  });

  it('has no seam where the method changes: B(a, b + 1) = B(a, b) · b/(a + b)', () => {
    for (const first of [0.3, 2, 9.5, 10, 12, 400]) {
      for (const second of [8.5, 9, 9.5, 9.999, 10, 11]) {
        const step = Math.log(second / (first + second));
        expect(logBeta(first, second + 1) - logBeta(first, second)).toBeCloseTo(step, 11);
      }
    }
  });
});

describe('increasingRoot', () => {
  const bracket = { low: 0, high: 4, start: 3 };

  it('finds the crossing with a slope and without', () => {
    const read = (at: number) => ({ value: at * at - 2, slope: 2 * at });
    expect(increasingRoot(bracket, 1e-15, read)).toBeCloseTo(Math.SQRT2, 14);
    const blind = (at: number) => ({ value: at * at - 2 });
    expect(increasingRoot(bracket, 1e-15, blind)).toBeCloseTo(Math.SQRT2, 14);
  });

  it('needs few readings with a slope', () => {
    let readings = 0;
    increasingRoot(bracket, 1e-15, (at) => {
      readings += 1;
      return { value: at * at - 2, slope: 2 * at };
    });
    expect(readings).toBeLessThan(10);
  });

  it('goes to the middle where the slope leads outside', () => {
    const read = (at: number) => ({ value: at - 1, slope: 1e-9 });
    expect(increasingRoot(bracket, 1e-15, read)).toBeCloseTo(1, 14);
  });

  it('stops on a root it stands on, and gives up on a function without end', () => {
    const read = (at: number) => ({ value: at - 3, slope: 1 });
    expect(increasingRoot(bracket, 1e-15, read)).toBe(3);
    let readings = 0;
    increasingRoot(bracket, 0, () => {
      readings += 1;
      return { value: -1, slope: 1e20 };
    });
    expect(readings).toBeLessThanOrEqual(200);
  });
});
