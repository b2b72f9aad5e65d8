import { describe, expect, it } from 'vitest';
import { judged, row, rows, WIDE } from '../../../support/trial-table.ts';

const steady = (count: number, trials = 'p') => rows(count, 'steady', trials, trials);
const NARROW = { passRateDrop: 0.02, mustCatch: 0.04 };

describe('sentenceOf', () => {
  it('regressed', () => {
    const cases = [...rows(30, 'broke', 'p', 'f'), ...steady(30)];
    expect(judged({ cases, budget: WIDE }).sentence).toBe(
      'greeting fell from 100.0 % to 50.0 % (−50.0 points, 90 % interval −66.3 to −34.5; budget −10.0) on 60 cases in 120 trials: beyond the budget.',
    );
  });

  it('passed, and what is ruled out', () => {
    expect(judged({ cases: steady(60), budget: WIDE }).sentence).toBe(
      'greeting went from 100.0 % to 100.0 % (0.0 points, 90 % interval −9.3 to +3.9; budget −10.0) on 60 cases in 120 trials: no regression beyond the budget, a drop of 20.0 points is ruled out.',
    );
  });

  it('names the level of the interval, which the two error rates make', () => {
    const levelWith = (falseRed: number, falseGreen: number) =>
      / (\S+ %) interval/.exec(
        judged({ cases: steady(60), budget: WIDE, statistics: { falseRed, falseGreen } }).sentence,
      )?.[1];
    expect(levelWith(0.025, 0.025)).toBe('95 %');
    expect(levelWith(0.001, 0.2)).toBe('79.9 %');
  });

  it('passed with a drop that stays within the budget', () => {
    const cases = [row('broke', 'p', 'f'), ...steady(79)];
    expect(judged({ cases, budget: WIDE }).sentence).toBe(
      'greeting fell from 100.0 % to 98.8 % (−1.3 points, 90 % interval −9.2 to +2.3; budget −10.0) on 80 cases in 160 trials: no regression beyond the budget, a drop of 20.0 points is ruled out.',
    );
  });

  it('passed, better than before beyond the noise', () => {
    const cases = [...rows(20, 'mended', 'f', 'p'), ...steady(60)];
    expect(judged({ cases, budget: WIDE }).sentence).toBe(
      'greeting rose from 75.0 % to 100.0 % (+25.0 points, 90 % interval +14.7 to +34.6; budget −10.0) on 80 cases in 160 trials: a clear improvement.',
    );
  });

  it('passed, better than before within the noise: no clear improvement', () => {
    const cases = [...rows(3, 'mended', 'f', 'p'), ...steady(77)];
    expect(judged({ cases, budget: WIDE }).sentence).toMatch(
      /^greeting rose from 96\.3 % to 100\.0 % .*: no regression beyond the budget, a drop of 20\.0 points is ruled out\.$/,
    );
  });

  it('inconclusive', () => {
    const cases = [...rows(3, 'broke', 'p', 'f'), ...steady(27)];
    expect(judged({ cases, budget: WIDE }).sentence).toBe(
      'greeting fell from 100.0 % to 90.0 % (−10.0 points, 90 % interval −23.9 to +2.3; budget −10.0) on 30 cases in 60 trials: too little evidence to tell.',
    );
  });

  it('unchanged: one request, and several', () => {
    expect(judged({ cases: [row('same', '', '')], identical: ['same'] }).sentence).toBe(
      'greeting cannot have changed: on both sides it makes the same 1 request, so no call was made.',
    );
  });

  it('other budgets: what broke, each with what is allowed, before the pass rate', () => {
    const tags = { tags: ['tone', 'guarded'] };
    const cases = [...rows(6, 'broke', 'p', 'f', tags), ...steady(100)];
    const mustPass = { cases: [], tags: ['guarded'], mode: 'strict' } as const;
    const budget = { ...WIDE, mustPass, byTag: { tone: WIDE } };
    expect(judged({ cases, budget }).sentence).toBe(
      'greeting broke its budget for must pass: broke-001, broke-002, broke-003, broke-004, broke-005, broke-006 broke, allowed none of 6 cases may break; tag tone: −100.0 points (−185.9 to −22.5) on 6 cases, allowed −10.0 points. Over all it fell from 100.0 % to 94.3 % (−5.7 points, 90 % interval −12.5 to −1.3; budget −10.0) on 106 cases in 212 trials.',
    );
  });

  it('a budget that cannot be judged: nothing is said to have broken', () => {
    const cases = [
      row('lost', 'ppp', 'eee'),
      row('broke', 'ppp', 'fff', { tags: ['guarded'] }),
      ...steady(60, 'ppp'),
    ];
    const mustPass = { cases: [], tags: ['guarded'], mode: 'strict' } as const;
    expect(judged({ cases, budget: { ...WIDE, mustPass, newlyFailing: 1 } }).sentence).toBe(
      'greeting cannot be judged: newly failing cases: 1 (1 not graded), allowed at most 1.',
    );
  });

  it('trials of one case count once: thousands are written with a comma', () => {
    const cases = [...rows(10, 'broke', 'ppp', 'fff'), ...steady(490, 'ppp')];
    const { sentence } = judged({ cases, budget: WIDE, statistics: { mode: 'fixed' } });
    expect(sentence).toContain('on 500 cases in 3,000 trials');
  });
});

describe('ruleSentences', () => {
  const CLAIM =
    'The claim is about these cases: the noise that counts is how the model varies on each of them.';
  const RED =
    'Red when a drop beyond 10.0 points is shown; a drop of exactly that turns red in at most about 5.0 % of runs.';
  const GREEN =
    'Green when a drop of 20.0 points is ruled out; a drop of exactly that turns green in at most about 5.0 % of runs. In between, both can happen.';

  it('stages, both colours, what would have been caught, and whether anything changed', () => {
    const cases = [...rows(3, 'broke', 'p', 'f'), ...steady(27)];
    expect(judged({ cases, budget: WIDE }).rule).toEqual([
      CLAIM,
      'Trials came in stages, and the evidence was weighed 1 time; it ended as soon as it was enough.',
      RED,
      GREEN,
      'This run would have caught a drop of 28.5 points with a chance of 80 %.',
      'If nothing at all had changed, 3 broken against 0 fixed cases, or a split more uneven, would happen in 25.0 % of runs.',
    ]);
  });

  it('does not claim that something never happens', () => {
    const last = (broke: number) =>
      judged({ cases: [...rows(broke, 'broke', 'p', 'f'), ...steady(9)], budget: WIDE }).rule.at(
        -1,
      );
    expect(last(11)).toMatch(/would happen in under 0\.1 % of runs\.$/);
    expect(last(10)).toMatch(/would happen in 0\.2 % of runs\.$/);
  });

  it('one look, and no flips to tell of', () => {
    expect(judged({ cases: steady(60), budget: WIDE, statistics: { mode: 'fixed' } }).rule).toEqual(
      [
        CLAIM,
        'All trials were run before the one look at them.',
        RED,
        GREEN,
        'This run would have caught a drop of 15.9 points with a chance of 80 %.',
      ],
    );
  });

  it('population: another claim, and no drop that would have been caught', () => {
    const statistics = { estimand: 'population' } as const;
    expect(judged({ cases: steady(60), budget: WIDE, statistics }).rule).toEqual([
      'The claim is about the cases that these were drawn from, by a paired t interval over them.',
      'All trials were run before the one look at them.',
      RED,
      GREEN,
    ]);
  });

  it('no drop accepted: zero has its digit, and error rates are the evalset’s own', () => {
    const budget = { passRateDrop: 0, mustCatch: 0.02 };
    const statistics = { falseRed: 0.01, falseGreen: 0.1 };
    expect(judged({ cases: steady(60), budget, statistics }).rule.slice(2, 4)).toEqual([
      'Red when a drop beyond 0.0 points is shown; a drop of exactly that turns red in at most about 1.0 % of runs.',
      'Green when a drop of 2.0 points is ruled out; a drop of exactly that turns green in at most about 10.0 % of runs. In between, both can happen.',
    ]);
  });
});

describe('settlement', () => {
  const ABOUT = (calls: string, trials: number) =>
    `About ${calls} calls in all would settle it, if the difference stays what it is: raise trials.max to about ${trials}, or add cases.`;

  it.each([
    { count: 20, trials: 'pp', budget: NARROW, calls: '210', most: 6 },
    { count: 30, trials: 'ppp', budget: NARROW, calls: '240', most: 4 },
  ])('$count cases with $trials: more trials', ({ count, trials, budget, calls, most }) => {
    expect(judged({ cases: steady(count, trials), budget }).settledBy).toBe(ABOUT(calls, most));
  });

  it('nearly enough: at least one round more than was run', () => {
    expect(judged({ cases: steady(7, 'pp'), budget: WIDE }).settledBy).toBe(ABOUT('42', 3));
  });

  it('far from enough: more calls are no answer', () => {
    expect(judged({ cases: steady(1), budget: NARROW }).settledBy).toBe(
      'It would take over 50 times as many calls; another budget, another mustCatch or more cases would settle it sooner.',
    );
  });

  it('population: only cases help', () => {
    const statistics = { estimand: 'population' } as const;
    expect(judged({ cases: steady(9), budget: WIDE, statistics }).settledBy).toBe(
      'Only more cases would settle it.',
    );
  });

  it('every other verdict is settled', () => {
    expect(judged({ cases: steady(60), budget: WIDE })).not.toHaveProperty('settledBy');
    expect(judged({ cases: rows(5, 'new', '', ''), cutShort: true })).not.toHaveProperty(
      'settledBy',
    );
    const broken = [...rows(30, 'broke', 'p', 'f'), ...steady(30)];
    expect(judged({ cases: broken, budget: WIDE })).not.toHaveProperty('settledBy');
  });
});
