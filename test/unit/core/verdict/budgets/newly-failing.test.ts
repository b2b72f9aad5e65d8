import { describe, expect, it } from 'vitest';
import { type CaseRow, judged, lineOf, row, rows, WIDE } from '../../../../support/trial-table.ts';

function judgedWith(newlyFailing: number, ...cases: readonly CaseRow[]) {
  const all = [...cases, ...rows(60, 'steady', 'ppp', 'ppp')];
  return judged({ cases: all, budget: { ...WIDE, newlyFailing } });
}

describe('newlyFailingLine', () => {
  it('red: one case more than is accepted', () => {
    const verdict = judgedWith(1, ...rows(2, 'broke', 'ppp', 'fff'));
    expect(lineOf(verdict, 'newly failing cases')).toEqual({
      budget: 'newly failing cases',
      allowed: 'at most 1',
      measured: '2',
      state: 'regressed',
    });
    expect(lineOf(verdict, 'pass rate').state).toBe('passed');
    expect(verdict.kind).toBe('regressed');
  });

  it('green: as many as are accepted', () => {
    const verdict = judgedWith(2, ...rows(2, 'broke', 'ppp', 'fff'));
    expect(lineOf(verdict, 'newly failing cases')).toMatchObject({
      measured: '2',
      state: 'passed',
    });
    expect(verdict.kind).toBe('passed');
  });

  it.each([
    { baseline: 'ppp', head: 'fpf', measured: '1', why: 'two of three fail' },
    { baseline: 'ppp', head: 'fpp', measured: '0', why: 'one failure is not confirmed' },
    { baseline: 'ppp', head: 'pff', measured: '0', why: 'the first trial passed' },
    { baseline: 'fpp', head: 'fff', measured: '0', why: 'it did not pass its first trial on base' },
    { baseline: 'pff', head: 'fff', measured: '1', why: 'its first trial on base passed' },
    { baseline: 'fff', head: 'ppp', measured: '0', why: 'it got fixed' },
    { baseline: 'fpp', head: 'eee', measured: '0', why: 'it was not sound before' },
    { baseline: 'eee', head: 'ppp', measured: '0', why: 'head passes' },
    {
      baseline: 'ppp',
      head: 'eff',
      measured: '0 (1 not graded)',
      why: 'the first may have passed',
    },
    { baseline: 'epp', head: 'fff', measured: '0 (1 not graded)', why: 'base may have failed' },
  ])('$baseline → $head counts $measured, as $why', ({ baseline, head, measured }) => {
    const verdict = judgedWith(0, row('one', baseline, head));
    expect(lineOf(verdict, 'newly failing cases').measured).toBe(measured);
  });

  it('invalid: cases without a grade could be too many, and the provider is to blame', () => {
    const verdict = judgedWith(0, row('lost', 'ppp', 'eee'));
    expect(lineOf(verdict, 'newly failing cases').state).toBe('invalid');
    expect(verdict).toMatchObject({
      kind: 'invalid',
      providerFault: true,
      sentence:
        'greeting cannot be judged: newly failing cases: 0 (1 not graded), allowed at most 0.',
    });
  });

  it('green: even all of those without a grade would not be too many', () => {
    const verdict = judgedWith(1, row('lost', 'ppp', 'eee'));
    expect(lineOf(verdict, 'newly failing cases')).toMatchObject({
      measured: '0 (1 not graded)',
      state: 'passed',
    });
    expect(verdict.kind).toBe('passed');
  });

  it('red: too many are known to have broken, whatever the others did', () => {
    const verdict = judgedWith(1, ...rows(2, 'broke', 'ppp', 'fff'), row('lost', 'ppp', 'eee'));
    expect(lineOf(verdict, 'newly failing cases')).toMatchObject({
      measured: '2 (1 not graded)',
      state: 'regressed',
    });
  });

  it('identical requests cannot break, and no budget gives no line', () => {
    const cases = [row('same', '', ''), ...rows(60, 'steady', 'ppp', 'ppp')];
    const budget = { ...WIDE, newlyFailing: 0 };
    const verdict = judged({ cases, identical: ['same'], budget });
    expect(lineOf(verdict, 'newly failing cases')).toMatchObject({ measured: '0' });
    expect(judged({ cases: cases.slice(1), budget: WIDE }).budgets).toHaveLength(1);
  });
});
