import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochbergAdjusted } from '../../src/core/stats/benjamini-hochberg.ts';
import { holmAdjusted } from '../../src/core/stats/holm.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

const ADJUSTED: readonly [string, (values: readonly number[]) => number[]][] = [
  ['holmAdjusted', holmAdjusted],
  ['benjaminiHochbergAdjusted', benjaminiHochbergAdjusted],
];

describe.each(ADJUSTED)('%s', (_, adjust) => {
  it('is at least the raw p-value and at most 1', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = adjust(values);
        expect(adjusted).toHaveLength(values.length);
        values.forEach((value, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
          expect(adjusted[index]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('keeps the order of the p-values', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const ascending = [...values].sort((left, right) => left - right);
        const adjusted = adjust(ascending);
        expect(adjusted).toEqual([...adjusted].sort((left, right) => left - right));
      }),
    );
  });

  it('does not depend on the order of the tests', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        expect(adjust([...values].reverse())).toEqual(adjust(values).reverse());
      }),
    );
  });

  it('leaves a single test alone and takes none', () => {
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([])).toEqual([]);
  });

  it('does not change the input', () => {
    const values = [0.5, 0.01];
    adjust(values);
    expect(values).toEqual([0.5, 0.01]);
  });
});

describe('benjaminiHochbergAdjusted', () => {
  it('is never stricter than Holm', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const strict = holmAdjusted(values);
        benjaminiHochbergAdjusted(values).forEach((value, index) => {
          expect(value).toBeLessThanOrEqual((strict[index] ?? 0) + 1e-12);
        });
      }),
    );
  });
});
