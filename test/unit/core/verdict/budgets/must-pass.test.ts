import { describe, expect, it } from 'vitest';
import { decide } from '../../../../../src/core/verdict/decide.ts';
import {
  judged,
  lineOf,
  RULE,
  row,
  rows,
  tableResult,
  WIDE,
} from '../../../../support/trial-table.ts';

const guarded = { tags: ['guarded'] };
const steady = rows(60, 'steady', 'ppp', 'ppp');

/** The verdict on one guarded case among sixty that pass. */
function judgedGuard(baseline: string, head: string, mode: 'confirmed' | 'strict' = 'confirmed') {
  const mustPass = { cases: [], tags: ['guarded'], mode };
  const cases = [row('guard', baseline, head, guarded), ...steady];
  return judged({ cases, budget: { ...WIDE, mustPass } });
}

const BROKE = 'guard broke';
const NONE = 'none broke';
const BEFORE = 'none broke; guard fails on base too';
const UNKNOWN = 'none broke; guard could not be graded';

describe('mustPassLine, confirmed', () => {
  it.each([
    { baseline: 'ppp', head: 'fff', measured: BROKE, state: 'regressed', kind: 'regressed' },
    { baseline: 'ppp', head: 'ffp', measured: BROKE, state: 'regressed', kind: 'regressed' },
    { baseline: 'ppp', head: 'fpf', measured: BROKE, state: 'regressed', kind: 'regressed' },
    { baseline: 'fpp', head: 'fff', measured: BROKE, state: 'regressed', kind: 'regressed' },
    { baseline: 'pff', head: 'fff', measured: BROKE, state: 'regressed', kind: 'regressed' },
    { baseline: 'ppp', head: 'fpp', measured: NONE, state: 'passed', kind: 'passed' },
    { baseline: 'ppp', head: 'pff', measured: NONE, state: 'passed', kind: 'passed' },
    { baseline: 'fff', head: 'ppp', measured: NONE, state: 'passed', kind: 'passed' },
    { baseline: 'eee', head: 'ppp', measured: NONE, state: 'passed', kind: 'passed' },
    { baseline: 'ppp', head: 'epp', measured: NONE, state: 'passed', kind: 'passed' },
    { baseline: 'ppp', head: 'ffe', measured: BROKE, state: 'regressed', kind: 'regressed' },
    { baseline: 'fff', head: 'fff', measured: BEFORE, state: 'passed', kind: 'passed' },
    { baseline: 'ffp', head: 'fff', measured: BEFORE, state: 'passed', kind: 'passed' },
    { baseline: 'ppp', head: 'eee', measured: UNKNOWN, state: 'invalid', kind: 'invalid' },
    { baseline: 'ppp', head: 'epf', measured: UNKNOWN, state: 'invalid', kind: 'invalid' },
    { baseline: 'ppp', head: 'fep', measured: UNKNOWN, state: 'invalid', kind: 'invalid' },
    { baseline: 'eff', head: 'fff', measured: UNKNOWN, state: 'invalid', kind: 'invalid' },
    { baseline: 'ppp', head: 'sss', measured: UNKNOWN, state: 'invalid', kind: 'invalid' },
  ])('$baseline → $head: $measured', ({ baseline, head, measured, state, kind }) => {
    const verdict = judgedGuard(baseline, head);
    expect(lineOf(verdict, 'must pass')).toEqual({
      budget: 'must pass',
      allowed: 'none of 1 case may break',
      measured,
      state,
    });
    expect(verdict.kind).toBe(kind);
    expect(verdict.failedMustPass).toEqual(measured === BROKE ? ['guard'] : []);
  });

  it('the first three trials decide, not those of later rounds', () => {
    const cases = [
      row('guard', 'ppppp', 'fppff', guarded),
      ...rows(60, 'steady', 'ppppp', 'ppppp'),
    ];
    const mustPass = { cases: [], tags: ['guarded'], mode: 'confirmed' } as const;
    const verdict = judged({ cases, budget: { ...WIDE, mustPass } });
    expect(lineOf(verdict, 'must pass').measured).toBe(NONE);
  });
});

describe('mustPassLine, strict', () => {
  it.each([
    { baseline: 'ppp', head: 'pfp', measured: BROKE, kind: 'regressed' },
    { baseline: 'ppp', head: 'pef', measured: BROKE, kind: 'regressed' },
    { baseline: 'ppp', head: 'ppp', measured: NONE, kind: 'passed' },
    { baseline: 'pfp', head: 'ppf', measured: BEFORE, kind: 'passed' },
    { baseline: 'ppp', head: 'pep', measured: UNKNOWN, kind: 'invalid' },
    { baseline: 'pep', head: 'pfp', measured: UNKNOWN, kind: 'invalid' },
    { baseline: 'pep', head: 'ppp', measured: NONE, kind: 'passed' },
  ])('$baseline → $head: $measured', ({ baseline, head, measured, kind }) => {
    const verdict = judgedGuard(baseline, head, 'strict');
    expect(lineOf(verdict, 'must pass').measured).toBe(measured);
    expect(verdict.kind).toBe(kind);
  });

  it('one failed trial of one side, which confirmed would let pass', () => {
    expect(judgedGuard('ppp', 'fpp', 'strict').kind).toBe('regressed');
    expect(judgedGuard('ppp', 'fpp', 'confirmed').kind).toBe('passed');
  });
});

describe('mustPassLine', () => {
  it('names every case, by id or by tag, in the order of their ids', () => {
    const cases = [
      row('zulu', 'ppp', 'fff', guarded),
      row('alpha', 'ppp', 'fff'),
      row('mike', 'fff', 'fff', guarded),
      row('other', 'ppp', 'fff'),
      ...rows(80, 'steady', 'ppp', 'ppp'),
    ];
    const mustPass = { cases: ['alpha'], tags: ['guarded'], mode: 'confirmed' } as const;
    const verdict = judged({ cases, budget: { ...WIDE, mustPass } });
    expect(lineOf(verdict, 'must pass')).toMatchObject({
      allowed: 'none of 3 cases may break',
      measured: 'alpha, zulu broke; mike fails on base too',
    });
    expect(verdict.failedMustPass).toEqual(['alpha', 'zulu']);
    expect(verdict.comparison.cases.filter(({ mustPass: isGuarded }) => isGuarded)).toHaveLength(3);
  });

  it('no guarded case: no line', () => {
    const verdict = judged({ cases: steady, budget: WIDE });
    expect(verdict.budgets.map(({ budget }) => budget)).toEqual(['pass rate']);
  });

  it('a guarded case whose request is the same on both sides cannot break', () => {
    const cases = [row('guard', '', '', guarded), ...steady];
    const mustPass = { cases: [], tags: ['guarded'], mode: 'strict' } as const;
    const result = tableResult({ cases, identical: ['guard'], budget: { ...WIDE, mustPass } });
    expect(lineOf(decide(result, RULE), 'must pass')).toMatchObject({
      allowed: 'none of 1 case may break',
      measured: NONE,
      state: 'passed',
    });
  });

  it('a case that broke and one that is missing: both are named, and the verdict is invalid', () => {
    const cases = [
      row('broke', 'ppp', 'fff', guarded),
      row('lost', 'ppp', 'eee', guarded),
      ...steady,
    ];
    const mustPass = { cases: [], tags: ['guarded'], mode: 'confirmed' } as const;
    const verdict = judged({ cases, budget: { ...WIDE, mustPass } });
    expect(lineOf(verdict, 'must pass')).toMatchObject({
      measured: 'broke broke; lost could not be graded',
      state: 'regressed',
    });
    expect(verdict.kind).toBe('invalid');
    expect(verdict.failedMustPass).toEqual(['broke']);
  });
});
