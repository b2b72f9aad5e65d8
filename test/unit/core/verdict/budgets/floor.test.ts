import { describe, expect, it } from 'vitest';
import type { Statistics } from '../../../../../src/domain/budget.ts';
import { type CaseRow, judged, lineOf, row, rows } from '../../../../support/trial-table.ts';

/** The line of a floor under head, with a budget so wide that only the floor speaks. */
function floorOf(
  floorPassRate: number,
  cases: readonly CaseRow[],
  statistics: Partial<Statistics> = {},
) {
  const budget = { passRateDrop: 0.5, mustCatch: 0.9, floorPassRate };
  return lineOf(judged({ cases, budget, statistics }), 'floor');
}

/** So many of a hundred cases pass, and the others fail, on both sides. */
const passing = (count: number) => [
  ...rows(count, 'fine', 'p', 'p'),
  ...rows(100 - count, 'poor', 'f', 'f'),
];

describe('floorLine, one trial', () => {
  it.each([
    { count: 70, state: 'regressed', measured: '70.0 % (62.0 % to 76.9 %)' },
    { count: 75, state: 'inconclusive', measured: '75.0 % (67.3 % to 81.4 %)' },
    { count: 90, state: 'passed', measured: '90.0 % (84.0 % to 93.9 %)' },
  ])('floor of 80 %, $count of 100 pass: $state', ({ count, state, measured }) => {
    expect(floorOf(0.8, passing(count))).toEqual({
      budget: 'floor',
      allowed: 'at least 80.0 %',
      measured,
      state,
    });
  });

  it('red: base was as bad, which is no excuse for a floor', () => {
    const budget = { passRateDrop: 0.5, mustCatch: 0.9, floorPassRate: 0.8 };
    const verdict = judged({ cases: passing(70), budget });
    expect(lineOf(verdict, 'pass rate').state).toBe('passed');
    expect(verdict.kind).toBe('regressed');
    expect(verdict.sentence).toMatch(/^greeting broke its budget for floor: 70\.0 %/);
  });

  it('importance: few cases that count for much leave a wide interval', () => {
    const cases = [
      row('one', 'p', 'p', { importance: 90 }),
      row('two', 'f', 'f', { importance: 10 }),
    ];
    expect(floorOf(0.8, cases).measured).toBe('90.0 % (25.3 % to 99.6 %)');
  });

  it('error rates: a smaller falseRed needs more to turn red', () => {
    expect(floorOf(0.8, passing(72)).state).toBe('regressed');
    expect(floorOf(0.8, passing(72), { falseRed: 0.01 }).state).toBe('inconclusive');
  });
});

describe('floorLine, several trials', () => {
  const fixed = { mode: 'fixed' } as const;
  const wavering = [...rows(50, 'fine', 'pppp', 'pppp'), ...rows(50, 'wavers', 'pfpf', 'pfpf')];

  it('the noise within cases counts, not that between them', () => {
    const steady = [...rows(75, 'fine', 'pppp', 'pppp'), ...rows(25, 'poor', 'ffff', 'ffff')];
    expect(floorOf(0.8, steady, fixed).measured).toBe('75.0 % (74.6 % to 75.4 %)');
    expect(floorOf(0.8, wavering, fixed)).toMatchObject({
      measured: '75.0 % (71.6 % to 78.4 %)',
      state: 'regressed',
    });
    expect(floorOf(0.77, wavering, fixed).state).toBe('inconclusive');
    expect(floorOf(0.7, wavering, fixed).state).toBe('passed');
  });

  it('one trial without a grade: the others stand for its case', () => {
    const cases = [row('lost', 'pppp', 'eppp'), ...wavering.slice(1)];
    expect(floorOf(0.8, cases, fixed).measured).toBe('75.0 % (71.6 % to 78.4 %)');
  });

  it('a case left with one graded trial: the interval of single trials, over cases', () => {
    const cases = [
      ...rows(74, 'fine', 'pp', 'pp'),
      row('lost', 'pp', 'ep'),
      ...rows(25, 'poor', 'ff', 'ff'),
    ];
    expect(floorOf(0.8, cases, fixed).measured).toBe('75.0 % (67.3 % to 81.4 %)');
  });

  it('trials beyond those that the rule used do not count', () => {
    const cases = rows(60, 'late', 'pff', 'pff');
    // Green after one trial of each case, with half of it left over.
    const budget = { passRateDrop: 0.1, mustCatch: 0.2, floorPassRate: 0.5 };
    const verdict = judged({ cases, budget, trials: { max: 5 } });
    expect(verdict.comparison.looks).toHaveLength(1);
    expect(lineOf(verdict, 'floor').measured).toBe('100.0 % (95.7 % to 100.0 %)');
  });
});

describe('floorLine', () => {
  it('no floor: no line', () => {
    expect(judged({ cases: passing(90) }).budgets.map(({ budget }) => budget)).toEqual([
      'pass rate',
    ]);
  });

  it('not measured: no trial of head has a grade', () => {
    expect(floorOf(0.8, rows(20, 'lost', 'p', 'e'))).toEqual({
      budget: 'floor',
      allowed: 'at least 80.0 %',
      measured: 'not measured',
      state: 'inconclusive',
    });
  });

  it('a missing trial that could hide a broken floor makes the verdict invalid, not green', () => {
    const cases = [...passing(72).slice(1), row('lost', 'p', 'e')];
    const budget = { passRateDrop: 0.5, mustCatch: 0.9, floorPassRate: 0.8 };
    expect(judged({ cases: passing(72), budget }).kind).toBe('regressed');
    expect(
      judged({ cases: [...passing(73).slice(0, 99), row('poor-027', 'f', 'e')], budget }),
    ).toMatchObject({
      kind: 'invalid',
      sentence: 'greeting cannot be judged: 1 trial without a grade could turn the verdict round.',
    });
    expect(judged({ cases, budget }).kind).toBe('regressed');
  });
});
