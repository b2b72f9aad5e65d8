import betaQuantileOracle from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdfOracle from '@stdlib/stats-base-dists-binomial-cdf';
import normalQuantileOracle from '@stdlib/stats-base-dists-normal-quantile';
import studentQuantileOracle from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '../../src/core/stats/beta.ts';
import { binomialCdf } from '../../src/core/stats/binomial.ts';
import { normalCdf, normalQuantile } from '../../src/core/stats/normal.ts';
import { studentCdf, studentQuantile } from '../../src/core/stats/student-t.ts';
import { expectClose } from './reference.ts';

const PROBABILITIES = [
  1e-6, 1e-4, 0.001, 0.01, 0.025, 0.05, 0.074, 0.076, 0.1, 0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7,
  0.8, 0.9, 0.925, 0.95, 0.975, 0.99, 0.999,
];
const SHAPES = [0.3, 0.5, 1, 2, 5, 9.9, 10, 30, 100, 1000];
const FREEDOMS = [1, 2, 3, 4.5, 9, 30, 99, 199, 1000, 1e5];

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const shape = fc.double({ min: 0.3, max: 500, noNaN: true });

describe('normalCdf', () => {
  // mpmath 1.3, 40 digits; both sides of every change of method.
  it.each([
    [-37, 5.725571222524577e-300],
    [-8, 6.220960574271785e-16],
    [-5.7, 5.990371401063528e-9],
    [-5.6, 1.071759025831093e-8],
    [-1, 0.15865525393145705],
    [-0.67, 0.2514288950953101],
    [-0.66, 0.2546269146713361],
    [0.5, 0.6914624612740131],
    [3, 0.9986501019683699],
    [7, 0.9999999999987202],
  ])('of %d is right to twelve digits', (value, expected) => {
    expect(Math.abs(normalCdf(value) / expected - 1)).toBeLessThan(2e-13);
  });

  it('is ½ in the middle, 0 and 1 at the ends', () => {
    expect([normalCdf(0), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0.5, 0, 1]);
    expect([normalCdf(-39), normalCdf(39)]).toEqual([0, 1]);
  });

  it('mirrors: the tails below −x and above x are equally likely', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (value) => {
        expect(normalCdf(value) + normalCdf(-value)).toBeCloseTo(1, 15);
      }),
    );
  });
});

describe('normalQuantile', () => {
  it.each(PROBABILITIES)('of %d agrees with @stdlib', (share) => {
    expectClose(normalQuantile(share), normalQuantileOracle(share, 0, 1), 1e-9);
  });

  // mpmath 1.3; @stdlib has but nine digits so far out.
  it.each([
    [1e-9, -5.997807015007687],
    [1e-12, -7.034483825301132],
    [1e-20, -9.262340089798409],
    [1e-300, -37.0470962993612],
  ])('of the far tail %d is right', (share, expected) => {
    expectClose(normalQuantile(share), expected, 1e-14);
  });

  it('is the inverse of normalCdf', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 4, noNaN: true }), (value) => {
        expect(normalQuantile(normalCdf(value))).toBeCloseTo(value, 10);
      }),
    );
  });

  it('has no end at probabilities 0 and 1', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});

describe('betaQuantile', () => {
  it.each(SHAPES)('with alpha %d agrees with @stdlib', (alpha) => {
    for (const beta of SHAPES) {
      for (const share of PROBABILITIES) {
        expectClose(
          betaQuantile(share, alpha, beta),
          betaQuantileOracle(share, alpha, beta),
          1e-12,
          `${share} ${alpha} ${beta}`,
        );
      }
    }
  });

  it('is 0 and 1 at probabilities 0 and 1', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([betaQuantile(-1, 2, 3), betaQuantile(2, 2, 3)]).toEqual([0, 1]);
  });
});

describe('betaCdf', () => {
  it('is the inverse of betaQuantile', () => {
    fc.assert(
      fc.property(probability, shape, shape, (share, alpha, beta) => {
        const value = betaQuantile(share, alpha, beta);
        // Next to 1 a double has no room for the quantile itself.
        fc.pre(value < 1 - 1e-7);
        expect(betaCdf(value, alpha, beta)).toBeCloseTo(share, 9);
      }),
    );
  });

  it('mirrors: I(x; a, b) = 1 − I(1 − x; b, a)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), shape, shape, (part, alpha, beta) => {
        const value = part / 64;
        const other = 1 - betaCdf(1 - value, beta, alpha);
        expect(betaCdf(value, alpha, beta)).toBeCloseTo(other, 11);
      }),
    );
  });

  it('is even with both shapes 1, and ends at 0 and 1', () => {
    expect(betaCdf(0.25, 1, 1)).toBeCloseTo(0.25, 15);
    expect([betaCdf(0, 1, 1), betaCdf(-1, 1, 1)]).toEqual([0, 0]);
    expect([betaCdf(1, 1, 1), betaCdf(2, 1, 1)]).toEqual([1, 1]);
  });
});

describe('studentQuantile', () => {
  it.each(FREEDOMS)('with %d degrees of freedom agrees with @stdlib', (freedom) => {
    for (const share of PROBABILITIES) {
      const expected = studentQuantileOracle(share, freedom);
      expectClose(studentQuantile(share, freedom), expected, 1e-11, `${share}`);
    }
  });

  it('is 0 in the middle and has no end at probabilities 0 and 1', () => {
    expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 15);
    expect([studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
  });

  it('nears the normal quantile with many degrees of freedom, from outside', () => {
    const [few, many] = [studentQuantile(0.975, 10), studentQuantile(0.975, 1e7)];
    expect(few).toBeGreaterThan(many);
    expect(many).toBeCloseTo(normalQuantile(0.975), 6);
  });
});

describe('studentCdf', () => {
  it('is the inverse of studentQuantile', () => {
    fc.assert(
      fc.property(
        probability,
        fc.double({ min: 0.5, max: 1000, noNaN: true }),
        (share, freedom) => {
          expectClose(studentCdf(studentQuantile(share, freedom), freedom), share, 1e-9);
        },
      ),
    );
  });

  it('is Cauchy with one degree of freedom, on both sides of the change of method', () => {
    for (const value of [-50, -1.01, -1, -0.99, 0, 0.5, 1, 20]) {
      expectClose(studentCdf(value, 1), 0.5 + Math.atan(value) / Math.PI, 1e-12);
    }
  });

  it('keeps its digits next to the middle', () => {
    expect((studentCdf(1e-6, 1) - 0.5) * Math.PI * 1e6).toBeCloseTo(1, 8);
    expect(studentCdf(0, 7)).toBe(0.5);
  });

  it('keeps its digits far out in the tail', () => {
    // mpmath 1.3
    expect(studentCdf(-12, 1000) / 2.162028693387264e-31).toBeCloseTo(1, 10);
  });
});

describe('binomialCdf', () => {
  it.each([1, 2, 5, 10, 50, 100, 1000, 10_000])('of %d tries agrees with @stdlib', (count) => {
    for (const chance of [0.001, 0.05, 0.3, 0.5, 0.7, 0.95]) {
      for (const share of [0, 0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]) {
        const successes = Math.floor(share * count);
        const expected = binomialCdfOracle(successes, count, chance);
        expectClose(
          binomialCdf(successes, count, chance),
          expected,
          3e-12,
          `${successes} ${chance}`,
        );
      }
    }
  });

  it('is 0 below no success and 1 from all on', () => {
    expect([binomialCdf(-1, 3, 0.5), binomialCdf(3, 3, 0.5)]).toEqual([0, 1]);
  });

  it('knows tries that cannot succeed or cannot fail', () => {
    expect([binomialCdf(0, 3, 0), binomialCdf(2, 3, 1)]).toEqual([1, 0]);
  });

  it('counts both ways: at most k succeed exactly when at least n − k fail', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 60 }), (successes, count) => {
        fc.pre(successes < count);
        const failing = 1 - binomialCdf(count - successes - 1, count, 0.375);
        expect(binomialCdf(successes, count, 0.625)).toBeCloseTo(failing, 12);
      }),
    );
  });
});
