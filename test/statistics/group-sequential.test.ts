import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoundary } from '../../src/core/stats/group-sequential.ts';
import { normalQuantile } from '../../src/core/stats/normal.ts';
import { createRandom } from '../../src/core/stats/random.ts';
import {
  obrienFlemingSpending,
  pocockSpending,
  powerSpending,
  type Spending,
} from '../../src/core/stats/spending.ts';

const SPENDINGS: readonly [string, Spending][] = [
  ['pocockSpending', pocockSpending],
  ['obrienFlemingSpending', obrienFlemingSpending],
  ['powerSpending', powerSpending(1.5)],
];

const level = fc.constantFrom(0.01, 0.025, 0.05, 0.1, 0.2, 0.5);
const spending = fc.constantFrom(...SPENDINGS.map(([, spend]) => spend));

/** Looks as they come: growth of information, some of it too small to count, and a statistic. */
const looks = fc.array(
  fc.record({
    growth: fc.double({ min: 1, max: 3, noNaN: true }),
    statistic: fc.double({ min: -1, max: 5, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe.each(SPENDINGS)('%s', (_, spend) => {
  it('spends nothing at the start and the level at the end, and never less than before', () => {
    expect(spend(0, 0.05)).toBe(0);
    expect(spend(1, 0.05)).toBeCloseTo(0.05, 14);
    const spent = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((clock) => spend(clock, 0.05));
    expect(spent).toEqual([...spent].sort((left, right) => left - right));
  });

  it('takes no clock outside 0..1', () => {
    expect([spend(-1, 0.05), spend(2, 0.05)]).toEqual([spend(0, 0.05), spend(1, 0.05)]);
  });
});

describe('powerSpending', () => {
  it('spends level · clock^exponent', () => {
    expect(powerSpending(1.5)(0.25, 0.05)).toBeCloseTo(0.05 / 8, 15);
    expect(powerSpending(1)(0.25, 0.05)).toBeCloseTo(0.05 / 4, 15);
  });
});

describe('createBoundary', () => {
  it('with a single look is the normal quantile', () => {
    fc.assert(
      fc.property(
        level,
        spending,
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (alpha, spend, information) => {
          const bound = createBoundary(alpha, spend).next(information, 1, { last: true });
          expect(bound).toBeCloseTo(normalQuantile(1 - alpha), 10);
        },
      ),
    );
  });

  it('does not depend on the unit of information', () => {
    const [small, large] = [1, 1e7].map((unit) => {
      const boundary = createBoundary(0.05, powerSpending(1.5));
      return [1, 1.5, 4].map((information, look) =>
        boundary.next(information * unit, (look + 1) / 3),
      );
    });
    small?.forEach((bound, look) => {
      expect(large?.[look]).toBeCloseTo(bound, 9);
    });
  });

  it('lies between the quantile of the level and that of what this look spends', () => {
    fc.assert(
      fc.property(level, spending, looks, (alpha, spend, series) => {
        const boundary = createBoundary(alpha, spend);
        let [information, spent] = [1, 0];
        series.forEach(({ growth }, index) => {
          information *= 1.05 + growth;
          const clock = (index + 1) / series.length;
          const bound = boundary.next(information, clock);
          const share = spend(clock, alpha) - spent;
          spent += share;
          expect(bound).toBeGreaterThan(normalQuantile(1 - alpha) - 1e-4);
          // Next to nothing is spent as nothing, which gives the highest bound.
          const alone = share > 1e-12 ? Math.min(8, -normalQuantile(share)) : 8;
          expect(bound).toBeLessThan(alone + 1e-4);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('does not test a look with less than 5 % more information, which then spends nothing', () => {
    const [waiting, without] = [powerSpending(1.5), powerSpending(1.5)].map((spend) =>
      createBoundary(0.05, spend),
    );
    expect(waiting?.next(100, 0.25)).toBe(without?.next(100, 0.25));
    expect(waiting?.next(104.9, 0.5)).toBe(Infinity);
    expect(waiting?.next(90, 0.6)).toBe(Infinity);
    expect(waiting?.next(300, 0.75)).toBe(without?.next(300, 0.75));
  });

  it('tests a look with exactly 5 % more information', () => {
    const boundary = createBoundary(0.05, powerSpending(1.5));
    boundary.next(100, 0.25);
    expect(boundary.next(105, 0.5)).toBeLessThan(2.5);
  });

  it('measures growth from the last look that counted, not from one that was passed over', () => {
    const boundary = createBoundary(0.05, powerSpending(1.5));
    boundary.next(100, 0.2);
    expect(boundary.next(104, 0.4)).toBe(Infinity);
    expect(boundary.next(108, 0.6)).toBeLessThan(Infinity);
  });

  it('tests the last look always, as if information had grown by 5 %', () => {
    const [short, full] = [0.05, 0.05].map((alpha) => createBoundary(alpha, powerSpending(1.5)));
    short?.next(100, 0.5);
    full?.next(100, 0.5);
    const bound = full?.next(105, 1, { last: true });
    expect(short?.next(101, 1, { last: true })).toBe(bound);
    expect(bound).toBeLessThan(2);
  });

  it('has no bound above 8, also where nothing is spent', () => {
    const boundary = createBoundary(0.05, powerSpending(1.5));
    expect(boundary.next(1, 0.5)).toBeCloseTo(2.104264980130078, 9);
    expect(boundary.next(2, 0.5)).toBe(8);
    expect(boundary.next(3, 0.2)).toBe(8);
    // What was not spent is there for the last look.
    expect(boundary.next(4, 1)).toBeLessThan(1.8);
    expect(createBoundary(0.05, obrienFlemingSpending).next(1, 0.01)).toBe(8);
  });

  it('waves a statistic through that lies below every possible bound, and still spends', () => {
    const [quick, full] = [0.05, 0.05].map((alpha) => createBoundary(alpha, powerSpending(1.5)));
    full?.next(100, 0.25);
    full?.next(200, 0.5);
    expect(quick?.next(100, 0.25, { statistic: -3 })).toBe(Infinity);
    expect(quick?.next(200, 0.5, { statistic: 1.59 })).toBe(Infinity);
    expect(quick?.next(400, 0.75, { statistic: 1.61 })).toBe(full?.next(400, 0.75));
  });

  it('counts a waved-through look when it judges the growth of information', () => {
    const boundary = createBoundary(0.05, powerSpending(1.5));
    boundary.next(100, 0.25, { statistic: 0 });
    expect(boundary.next(103, 0.5, { statistic: 4 })).toBe(Infinity);
  });

  it('gives the same decisions and bounds with the statistic and without', () => {
    fc.assert(
      fc.property(level, spending, looks, (alpha, spend, series) => {
        const [quick, full] = [createBoundary(alpha, spend), createBoundary(alpha, spend)];
        let information = 1;
        series.forEach(({ growth, statistic }, index) => {
          information *= growth;
          const last = index === series.length - 1;
          const clock = (index + 1) / series.length;
          const bound = full.next(information, clock, { last });
          const quickBound = quick.next(information, clock, { last, statistic });
          expect(statistic >= quickBound).toBe(statistic >= bound);
          if (quickBound !== Infinity) expect(quickBound).toBe(bound);
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each(SPENDINGS)('errs as often as its level says: %s', (_, spend) => {
    // 40,000 seeded paths of a statistic without effect; standard error of the rate 0.11 %.
    const informations = [1, 1.2, 2, 5, 6];
    const boundary = createBoundary(0.05, spend);
    const bounds = informations.map((information, look) =>
      boundary.next(information, (look + 1) / informations.length),
    );
    const random = createRandom(11);
    const paths = 40_000;
    let stopped = 0;
    for (let path = 0; path < paths; path += 1) {
      let [score, before] = [0, 0];
      const crosses = informations.some((information, look) => {
        score += Math.sqrt(information - before) * normalQuantile(random() || 0.5);
        before = information;
        return score / Math.sqrt(information) >= (bounds[look] ?? Number.NaN);
      });
      if (crosses) stopped += 1;
    }
    expect(stopped / paths).toBeGreaterThan(0.0465);
    expect(stopped / paths).toBeLessThan(0.0535);
  });

  it('is quick: looks by the thousand are no matter', () => {
    const run = () => {
      const boundary = createBoundary(0.05, powerSpending(1.5));
      for (let look = 1; look <= 10; look += 1) boundary.next(look, look / 10);
    };
    for (let warm = 0; warm < 20; warm += 1) run();
    const started = performance.now();
    for (let round = 0; round < 20; round += 1) run();
    // It takes 0.2 ms; the margin is for busy machines and instrumented code.
    expect((performance.now() - started) / 200).toBeLessThan(10);
  });
});
