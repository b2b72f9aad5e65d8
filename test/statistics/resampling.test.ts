import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/core/stats/bootstrap.ts';
import { drawnPercentile95, drawnTotal } from '../../src/core/stats/drawn.ts';
import { mcnemarExactBroke } from '../../src/core/stats/mcnemar.ts';
import { createRandom } from '../../src/core/stats/random.ts';
import { shuffle } from '../../src/core/stats/shuffle.ts';
import { signFlipLess } from '../../src/core/stats/sign-flip.ts';

const seed = fc.integer();
const difference = fc.constantFrom(-1, -0.75, -2 / 3, -0.5, -1 / 3, 0, 0.25, 1 / 3, 0.5, 1);

function draws(start: number, count: number): number[] {
  const random = createRandom(start);
  return Array.from({ length: count }, () => random());
}

describe('createRandom', () => {
  // The numbers of the reference program; they must never change, or recorded runs would not repeat.
  it.each([
    [1, [0.18452622229233384, 0.7486324321944267, 0.03730680048465729]],
    [42, [0.5767213918734342, 0.5318840781692415, 0.212930012261495]],
    [0xffffffff, [0.09354572673328221, 0.18981063342653215, 0.38090677629224956]],
  ])('from seed %d gives these numbers on every machine', (start, expected) => {
    expect(draws(start, 3)).toEqual(expected);
  });

  it('gives the same numbers for the same seed and others for the next', () => {
    fc.assert(
      fc.property(seed, (start) => {
        expect(draws(start, 20)).toEqual(draws(start, 20));
        expect(draws(start, 20)).not.toEqual(draws(start + 1, 20));
      }),
    );
  });

  it('stays in 0..1 and is even: mean, variance and each tenth', () => {
    const numbers = draws(3, 100_000);
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
    expect(Math.min(...numbers.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers.slice(0, 50_000))).toBeLessThan(1);
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
    const tenths = new Map<number, number>();
    for (const value of numbers) {
      const tenth = Math.floor(value * 10);
      tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
    }
    expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const count of tenths.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('has numbers that do not follow from the one before', () => {
    const numbers = draws(5, 50_000);
    const products = numbers.slice(1).map((value, index) => {
      const before = numbers[index] ?? Number.NaN;
      return (value - 0.5) * (before - 0.5);
    });
    const covariance = products.reduce((sum, value) => sum + value, 0) / products.length;
    expect(Math.abs(covariance * 12)).toBeLessThan(0.02);
  });
});

describe('shuffle', () => {
  it('is a permutation that leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seed, (items, start) => {
        const before = [...items];
        const shuffled = shuffle(items, createRandom(start));
        expect(items).toEqual(before);
        const ascending = (left: number, right: number) => left - right;
        expect([...shuffled].sort(ascending)).toEqual(before.sort(ascending));
      }),
    );
  });

  it('gives the same order for the same seed', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(shuffle(items, createRandom(9))).toEqual(shuffle(items, createRandom(9)));
    expect(shuffle(items, createRandom(9))).not.toEqual(shuffle(items, createRandom(10)));
  });

  it('gives every order equally often', () => {
    const random = createRandom(21);
    const orders = new Map<string, number>();
    for (let round = 0; round < 24_000; round += 1) {
      const order = shuffle(['a', 'b', 'c', 'd'], random).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(24);
    // Each is near 1,000 with a standard deviation of 31.
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(140);
  });

  it('draws one number fewer than there are items', () => {
    let drawn = 0;
    shuffle(['a', 'b', 'c', 'd'], () => {
      drawn += 1;
      return 0;
    });
    expect(drawn).toBe(3);
  });

  it('takes places without a value as they are', () => {
    expect(shuffle([undefined, undefined], createRandom(1))).toEqual([undefined, undefined]);
    expect(shuffle([], createRandom(1))).toEqual([]);
  });
});

describe('bootstrapInterval', () => {
  const options = { confidence: 0.9, resamples: 2000 };
  const values = Array.from({ length: 40 }, (_, index) => (index % 8 === 0 ? -1 : 0));
  const each = values.map((_, index) => index);

  it('gives the same interval for the same seed', () => {
    const first = bootstrapInterval(values, each, options, createRandom(1));
    expect(bootstrapInterval(values, each, options, createRandom(1))).toEqual(first);
  });

  it('holds the mean and is about as wide as the normal interval', () => {
    const { low, high } = bootstrapInterval(values, each, options, createRandom(1));
    const standardError = Math.sqrt((0.125 * 0.875) / 40);
    expect(low).toBeCloseTo(-0.125 - 1.645 * standardError, 1);
    expect(high).toBeCloseTo(-0.125 + 1.645 * standardError, 1);
    expect(low).toBeLessThan(-0.125);
    expect(high).toBeGreaterThan(-0.125);
  });

  it('draws whole clusters: one that holds all failures widens the interval', () => {
    const clusters = values.map((value, index) => (value === 0 ? index % 5 : 'bad'));
    const cases = bootstrapInterval(values, each, options, createRandom(1));
    const whole = bootstrapInterval(values, clusters, options, createRandom(1));
    expect(whole.high - whole.low).toBeGreaterThan(1.5 * (cases.high - cases.low));
  });

  it('weighs a cluster by its size', () => {
    // Drawing the small cluster twice gives −1, the large one twice 0, both −¼.
    const sizes = ['small', 'large', 'large', 'large'];
    const both = { confidence: 1, resamples: 200 };
    const { low, high } = bootstrapInterval([-1, 0, 0, 0], sizes, both, createRandom(1));
    expect([low, high]).toEqual([-1, 0]);
    const first = [0.1, 0.6];
    const oneDraw = bootstrapInterval([-1, 0, 0, 0], sizes, { ...both, resamples: 1 }, () =>
      Number(first.shift()),
    );
    expect(oneDraw).toEqual({ low: -0.25, high: -0.25 });
  });

  it('takes the percentiles between neighbours in proportion', () => {
    // Two cases; the draws give the means 0, 0.5, 0.5 and 1, so that 90 % lie between 0.075 and 0.925.
    const numbers = [0, 0, 0, 0.5, 0.5, 0, 0.5, 0.5];
    const random = () => Number(numbers.shift());
    const interval = bootstrapInterval([0, 1], [0, 1], { confidence: 0.9, resamples: 4 }, random);
    expect(interval.low).toBeCloseTo(0.075, 12);
    expect(interval.high).toBeCloseTo(0.925, 12);
  });

  it('has no width when all differences are equal, and no ends without any', () => {
    const equal = bootstrapInterval([0, 0, 0], [1, 2, 3], options, createRandom(1));
    expect(equal).toEqual({ low: 0, high: 0 });
    const none = bootstrapInterval([], [], options, createRandom(1));
    expect(none).toEqual({ low: Number.NaN, high: Number.NaN });
    const undrawn = { confidence: 0.9, resamples: 0 };
    expect(bootstrapInterval([1], [1], undrawn, createRandom(1)).low).toBeNaN();
  });

  it('does not take a random source that gives 1', () => {
    expect(() => bootstrapInterval([1], [1], options, () => 1)).toThrow(RangeError);
  });
});

describe('signFlipLess', () => {
  /** All assignments of signs one after the other, as the definition has it. */
  function enumerated(differences: readonly number[]): number {
    const observed = differences.reduce((sum, value) => sum + value, 0);
    let atMost = 0;
    for (let signs = 0; signs < 2 ** differences.length; signs += 1) {
      const sum = differences.reduce(
        (total, value, index) => total + ((signs >> index) & 1 ? value : -value),
        0,
      );
      if (sum <= observed + 1e-9) atMost += 1;
    }
    return atMost / 2 ** differences.length;
  }

  it('counts what the definition counts, ties included', () => {
    fc.assert(
      fc.property(fc.array(difference, { maxLength: 9 }), (differences) => {
        expect(signFlipLess(differences)).toBeCloseTo(enumerated(differences), 12);
      }),
    );
  });

  it('is the one-sided McNemar test when cases only pass and fail', () => {
    for (const [broke, fixed] of [
      [5, 0],
      [7, 2],
      [40, 20],
      [150, 120],
    ] as const) {
      const flips = [...Array(broke).fill(-1), ...Array(fixed).fill(1), 0, 0];
      expect(signFlipLess(flips)).toBeCloseTo(mcnemarExactBroke(broke, fixed), 12);
    }
  });

  it('is 1 when nothing changed', () => {
    expect(signFlipLess([0, 0])).toBe(1);
    expect(signFlipLess([])).toBe(1);
  });

  it('counts 20 differences of unlike size, and no more', () => {
    const unlike = Array.from({ length: 21 }, (_, index) => -(2 ** index) / 2 ** 21);
    expect(signFlipLess(unlike.slice(1))).toBe(2 ** -20);
    expect(signFlipLess(unlike)).toBeNaN();
  });
});

describe('drawnTotal and drawnPercentile95', () => {
  const UNITS = [[10, 20], [5], [], [40, 30, 7]];
  it.each([
    [[0, 1, 2, 3], 112, 40],
    [[1, 1, 1], 15, 5],
    [[2, 0], 30, 20],
    [[2, 2], 0, Number.NaN],
    [[], 0, Number.NaN],
  ])('of draw %j: total %d, percentile %d', (places, total, percentile) => {
    const drawn = Uint32Array.from(places);
    expect(drawnTotal(UNITS)(drawn)).toBe(total);
    expect(drawnPercentile95(UNITS)(drawn)).toBe(percentile);
  });

  it('of 100 values one each: the 95th, not the 96th, and again after another draw', () => {
    const percentile = drawnPercentile95(Array.from({ length: 100 }, (_, index) => [100 - index]));
    const all = Uint32Array.from({ length: 100 }, (_, index) => index);
    expect([percentile(all), percentile(all.subarray(0, 20)), percentile(all)]).toEqual([
      95, 99, 95,
    ]);
  });

  it('agree with lists that are put together and sorted', () => {
    const value = fc.double({ noNaN: true, min: 0, max: 1e6 });
    const units = fc.array(fc.array(value, { maxLength: 3 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(units, fc.array(fc.nat(), { maxLength: 60 }), (lists, numbers) => {
        const drawn = Uint32Array.from(numbers, (number) => number % lists.length);
        const values = [...drawn].flatMap((place) => lists[place] ?? []);
        const sorted = values.toSorted((left, right) => left - right);
        expect(drawnPercentile95(lists)(drawn)).toBe(
          sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN,
        );
        expect(drawnTotal(lists)(drawn)).toBe(values.reduce((sum, item) => sum + item, 0));
      }),
    );
  });
});
