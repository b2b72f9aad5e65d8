import { describe, expect, it } from 'vitest';
import { judged, row, rows, WIDE } from '../../../support/trial-table.ts';

/** How the only case of a result compares, among sixty others. */
function caseOf(baseline: string, head: string) {
  const cases = [row('one', baseline, head), ...rows(60, 'steady', 'ppp', 'ppp')];
  return judged({ cases, budget: WIDE }).comparison.cases.find(({ caseId }) => caseId === 'one');
}

describe('compare, one case', () => {
  it.each([
    { baseline: 'ppp', head: 'fff', state: 'broke' },
    { baseline: 'ppp', head: 'fpf', state: 'broke' },
    { baseline: 'ppp', head: 'fpp', state: 'both-passed' },
    { baseline: 'fff', head: 'ppf', state: 'fixed' },
    { baseline: 'fff', head: 'pff', state: 'both-failed' },
    { baseline: 'pf', head: 'ff', state: 'both-failed' },
    { baseline: 'pf', head: 'pp', state: 'fixed' },
    { baseline: 'eee', head: 'ppp', state: 'missing' },
    { baseline: 'ppp', head: 'ses', state: 'missing' },
    { baseline: 'pee', head: 'epe', state: 'both-passed' },
    { baseline: '', head: '', state: 'not-run' },
  ])('$baseline → $head: $state', ({ baseline, head, state }) => {
    expect(caseOf(baseline, head)?.state).toBe(state);
  });

  it('counts each side by outcome; its rate is over graded trials', () => {
    expect(caseOf('ppf', 'fes')?.sides).toEqual({
      baseline: { passed: 2, failed: 1, errored: 0, rate: 2 / 3 },
      head: { passed: 0, failed: 1, errored: 2, rate: 0 },
    });
    expect(caseOf('ppp', 'eee')?.sides.head.rate).toBeNull();
  });
});

describe('compare', () => {
  it('the two rates differ by the difference, over the trials of the last look', () => {
    const cases = [
      ...rows(3, 'wavers', 'pff', 'fpp'),
      ...rows(2, 'broke', 'p', 'f'),
      ...rows(55, 'steady', 'p', 'p'),
    ];
    const { baseline, head, difference } = judged({ cases, budget: WIDE }).comparison;
    expect(baseline.rate).toBeCloseTo(1, 12);
    expect(head.rate).toBeCloseTo(55 / 60, 12);
    expect(difference).toBeCloseTo(-5 / 60, 12);
  });

  it('the interval of a rate counts cases: trials of one case are no new cases', () => {
    const once = judged({ cases: rows(60, 'case', 'p', 'p'), budget: WIDE }).comparison;
    const thrice = judged({
      cases: rows(60, 'case', 'ppp', 'ppp'),
      budget: WIDE,
      statistics: { mode: 'fixed' },
    }).comparison;
    expect(thrice.head).toEqual(once.head);
    expect(once.head).toEqual({
      rate: 1,
      low: expect.closeTo(60 / (60 + 1.959964 ** 2), 6),
      high: 1,
    });
  });

  it('importance weighs the rates as it weighs the difference', () => {
    const cases = [row('much', 'p', 'f', { importance: 9 }), ...rows(3, 'little', 'p', 'p')];
    const { head, difference } = judged({ cases, budget: WIDE }).comparison;
    expect(head.rate).toBeCloseTo(0.25, 12);
    expect(difference).toBeCloseTo(-0.75, 12);
  });

  it('counts what broke and got fixed, and how likely such a split is if nothing changed', () => {
    const cases = [
      ...rows(5, 'broke', 'p', 'f'),
      ...rows(1, 'fixed', 'f', 'p'),
      ...rows(60, 'steady', 'p', 'p'),
    ];
    const { comparison } = judged({ cases, budget: WIDE });
    // Of six flips: 2 · (1 + 6) / 64.
    expect(comparison).toMatchObject({
      broke: 5,
      fixed: 1,
      anyChangeP: expect.closeTo(0.21875, 12),
    });
  });

  it('errored and skipped trials are counted among those planned', () => {
    const cases = [row('one', 'e', 'p'), row('two', 'p', 's'), ...rows(60, 'steady', 'p', 'p')];
    const { comparison } = judged({ cases, budget: WIDE });
    expect(comparison).toMatchObject({ erroredTrials: 2, plannedTrials: 124, pairedCases: 60 });
  });

  it('nothing graded: no numbers rather than zeros', () => {
    const { comparison } = judged({ cases: rows(20, 'lost', 'e', 'e') });
    const none = { rate: null, low: null, high: null };
    expect(comparison).toMatchObject({
      baseline: none,
      head: none,
      pairedCases: 0,
      difference: null,
      low: null,
      high: null,
      looks: [],
      anyChangeP: null,
      detectableDrop: null,
    });
  });

  it('a look at which a colour was out of reach records no bound for it', () => {
    const cases = rows(60, 'steady', 'p', 'p');
    const [look] = judged({ cases, budget: WIDE }, { reportBounds: false }).comparison.looks;
    expect(look).toMatchObject({ stage: 'round', pairsRun: 60, failBound: null });
    expect(look?.passBound).toBeCloseTo(1.644854, 5);
  });

  it('the cases come in the order of their ids', () => {
    const cases = [row('b', 'p', 'p'), row('a', 'p', 'p'), row('C', 'p', 'p')];
    const ids = judged({ cases }).comparison.cases.map(({ caseId }) => caseId);
    expect(ids).toEqual(['C', 'a', 'b']);
  });
});
