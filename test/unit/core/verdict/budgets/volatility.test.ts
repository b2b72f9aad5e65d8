import { describe, expect, it } from 'vitest';
import { type CaseRow, judged, lineOf, row, rows } from '../../../../support/trial-table.ts';

/** The line of a volatility budget of 5 points, with one of the pass rate that is too wide to speak. */
function volatilityOf(cases: readonly CaseRow[], trials = {}, identical: readonly string[] = []) {
  const budget = { passRateDrop: 0.5, mustCatch: 0.9, volatilityRise: 0.05 };
  return lineOf(judged({ cases, budget, trials, identical }), 'volatility');
}

describe('volatilityLine', () => {
  it('red: half of the cases begin to disagree with themselves', () => {
    const cases = [...rows(30, 'calm', 'ppp', 'ppp'), ...rows(30, 'wavers', 'ppp', 'pfp')];
    expect(volatilityOf(cases)).toEqual({
      budget: 'volatility',
      allowed: '+5.0 points',
      measured: '+33.3 points (+26.1 to +40.6)',
      state: 'regressed',
    });
  });

  it('inconclusive: four of sixty, which chance may do', () => {
    const cases = [...rows(56, 'calm', 'ppp', 'ppp'), ...rows(4, 'wavers', 'ppp', 'pfp')];
    expect(volatilityOf(cases)).toMatchObject({
      measured: '+4.4 points (+0.8 to +8.1)',
      state: 'inconclusive',
    });
  });

  it('green: one of sixty stays within the budget', () => {
    const cases = [...rows(59, 'calm', 'ppp', 'ppp'), ...rows(1, 'wavers', 'ppp', 'pfp')];
    expect(volatilityOf(cases)).toMatchObject({
      measured: '+1.1 points (−0.7 to +3.0)',
      state: 'passed',
    });
  });

  it('green: as much as on base is no rise, and less is none either', () => {
    const same = [...rows(30, 'calm', 'ppp', 'ppp'), ...rows(30, 'wavers', 'pfp', 'ppf')];
    expect(volatilityOf(same)).toMatchObject({
      measured: '0.0 points (0.0 to 0.0)',
      state: 'passed',
    });
    const calmer = [...rows(30, 'calm', 'ppp', 'ppp'), ...rows(30, 'wavers', 'pfp', 'ppp')];
    expect(volatilityOf(calmer)).toMatchObject({
      measured: '−33.3 points (−40.6 to −26.1)',
      state: 'passed',
    });
  });

  it('equal means do not hide it: cases that pass half of the time where they passed or failed', () => {
    const cases = [...rows(20, 'passed', 'pppp', 'pfpf'), ...rows(20, 'failed', 'ffff', 'pfpf')];
    const verdict = judged({
      cases,
      budget: { passRateDrop: 0.5, mustCatch: 0.9, volatilityRise: 0.05 },
      statistics: { mode: 'fixed' },
    });
    expect(verdict.comparison.difference).toBeCloseTo(0, 12);
    expect(lineOf(verdict, 'volatility').state).toBe('regressed');
  });

  it('not measured: under three trials on a side, or in fewer than two cases', () => {
    const twice = rows(60, 'twice', 'pp', 'pf');
    const missing = { measured: 'not measured', state: 'inconclusive' };
    expect(volatilityOf(twice)).toMatchObject(missing);
    expect(volatilityOf([row('thrice', 'ppp', 'pfp'), ...twice])).toMatchObject(missing);
    expect(volatilityOf(rows(20, 'lost', 'ppp', 'ppe'))).toMatchObject(missing);
  });

  it('a case with two graded trials is left out, and the others stay', () => {
    const cases = [...rows(59, 'calm', 'ppp', 'ppp'), row('lost', 'ppp', 'pfe')];
    expect(volatilityOf(cases)).toMatchObject({
      measured: '0.0 points (0.0 to 0.0)',
      state: 'passed',
    });
  });

  it('reruns of flipped cases beyond three do not count, as unsteady cases have more of them', () => {
    const cases = [...rows(30, 'calm', 'ppp', 'ppp'), ...rows(30, 'wavers', 'pppff', 'pfppp')];
    expect(volatilityOf(cases, { max: 5 }).measured).toBe('+33.3 points (+26.1 to +40.6)');
  });

  it('identical requests cannot rise', () => {
    const cases = [row('same', '', ''), ...rows(1, 'calm', 'ppp', 'ppp')];
    expect(volatilityOf(cases, { max: 3 }, ['same'])).toMatchObject({
      measured: '0.0 points (0.0 to 0.0)',
    });
  });

  it('no budget: no line', () => {
    expect(judged({ cases: rows(20, 'calm', 'ppp', 'pfp') }).budgets).toHaveLength(1);
  });
});
