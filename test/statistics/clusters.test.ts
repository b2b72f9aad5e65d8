import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterTotals } from '../../src/core/stats/cluster-totals.ts';
import { clusteredError } from '../../src/core/stats/clustered-error.ts';
import { normalQuantile } from '../../src/core/stats/normal.ts';
import { populationDifference } from '../../src/core/stats/population-difference.ts';

const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('clusteredError', () => {
  it('with each value its own cluster is s/√n', () => {
    const { mean, standardError, degreesOfFreedom } = clusteredError([1, 2, 3, 4], [1, 2, 3, 4]);
    expect([mean, degreesOfFreedom]).toEqual([2.5, 3]);
    expect(standardError).toBeCloseTo(Math.sqrt(5 / 3 / 4), 14);
  });

  it('does not believe copies: repeating each value in its cluster changes nothing', () => {
    const once = clusteredError([0, -1, 1, 0, -1], [1, 2, 3, 4, 5]);
    const twice = clusteredError(
      [0, -1, 1, 0, -1, 0, -1, 1, 0, -1],
      [1, 2, 3, 4, 5, 1, 2, 3, 4, 5],
    );
    expect(twice.standardError).toBeCloseTo(once.standardError, 14);
    expect(twice.degreesOfFreedom).toBe(once.degreesOfFreedom);
  });

  it('knows something from two clusters', () => {
    expect(clusteredError([0, 1], ['a', 'b']).standardError).toBeCloseTo(0.5, 15);
  });

  it('knows nothing from one cluster', () => {
    expect(clusteredError([0, 1], ['a', 'a'])).toEqual({
      mean: 0.5,
      standardError: Infinity,
      degreesOfFreedom: 0,
    });
  });
});

describe('clusterTotals', () => {
  it('adds up by cluster, in the order of first appearance', () => {
    expect(clusterTotals([1, 2, 3, 4], ['b', 'a', 'b', 'c'])).toEqual([
      { sum: 4, size: 2 },
      { sum: 2, size: 1 },
      { sum: 4, size: 1 },
    ]);
  });

  it('does not take lists of different lengths', () => {
    expect(() => clusterTotals([1, 2], ['a'])).toThrow(RangeError);
    expect(() => clusterTotals([1], ['a', 'b'])).toThrow('1 values cannot have 2 cluster names');
  });
});

describe('populationDifference', () => {
  it('is mean ± t · SE', () => {
    // scipy: t.ppf(0.975, 4) = 2.7764451051977987
    const { mean, low, high } = populationDifference([0, -1, -1, 0, 1], 0.95);
    expect(mean).toBeCloseTo(-0.2, 14);
    const margin = 2.7764451051977987 * Math.sqrt(0.7 / 5);
    expect(low).toBeCloseTo(-0.2 - margin, 12);
    expect(high).toBeCloseTo(-0.2 + margin, 12);
  });

  it('counts clusters instead of cases where they are given', () => {
    const differences = [0, -1, -1, 0, 0, 0, 1, 0, 0, 0, -1, -1];
    const clusters = ['a', 'a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'e', 'e'];
    const { standardError, degreesOfFreedom, high } = populationDifference(
      differences,
      0.95,
      clusters,
    );
    expect(degreesOfFreedom).toBe(4);
    expect(standardError).toBeCloseTo(0.22582795196540417, 12);
    expect(high).toBeCloseTo(-0.25 + 2.7764451051977987 * 0.22582795196540417, 12);
  });

  it('has wide ends with two clusters and none with fewer', () => {
    // scipy: t.ppf(0.975, 1)
    expect(populationDifference([0, 1], 0.95).high).toBeCloseTo(0.5 + 12.706204736174694 / 2, 9);
    expect(populationDifference([-0.5], 0.95)).toMatchObject({ low: -Infinity, high: Infinity });
  });

  it('holds the mean and mirrors when the sides are swapped', () => {
    const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(differences, confidence, (values, level) => {
        const { mean, low, high } = populationDifference(values, level);
        const mirror = populationDifference(
          values.map((value) => -value),
          level,
        );
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
        expect(mirror.low).toBeCloseTo(-high, 9);
        expect(mirror.high).toBeCloseTo(-low, 9);
      }),
    );
  });

  it('nears the normal interval with many cases', () => {
    const values = Array.from({ length: 20_000 }, (_, index) => (index % 4) - 1.5);
    const { low, standardError } = populationDifference(values, 0.95);
    expect(low).toBeCloseTo(-normalQuantile(0.975) * standardError, 5);
  });
});
