import { describe, expect, it } from 'vitest';
import { trialsNeeded } from '../../../../src/core/verdict/trials-needed.ts';
import { row, rows, type TrialTable, tableResult, WIDE } from '../../../support/trial-table.ts';

/** What is still needed for a result, of which the rule may take up to five trials. */
function needed(table: TrialTable): Record<string, number> {
  const trials = { max: 5, ...table.trials };
  return Object.fromEntries(trialsNeeded(tableResult({ budget: WIDE, ...table, trials })));
}

/** Sixty cases that pass on both sides: the rule is green after their first trial. */
const green = rows(60, 'steady', 'p', 'p');
const guarded = { tags: ['guarded'] };
const mustPass = { cases: [], tags: ['guarded'], mode: 'confirmed' } as const;

describe('trialsNeeded, by the rule', () => {
  it('nothing run: one trial of each case', () => {
    expect(needed({ cases: rows(3, 'new', '', '') })).toEqual({
      'new-001': 1,
      'new-002': 1,
      'new-003': 1,
    });
  });

  it('undecided: one more, of each case', () => {
    expect(needed({ cases: rows(3, 'new', 'pp', 'pp') })).toMatchObject({ 'new-003': 3 });
  });

  it('green: nothing', () => {
    expect(needed({ cases: green })).toEqual({});
  });

  it('half a pair: the case is called for again', () => {
    const cases = [row('a-half', 'p', ''), row('b-half', '', 'p'), ...green];
    expect(needed({ cases })).toEqual({ 'a-half': 1, 'b-half': 1 });
  });

  it('identical requests: never called for, whatever the budgets', () => {
    const cases = [row('same', '', '', guarded), ...rows(3, 'new', '', '')];
    const budget = { ...WIDE, mustPass, volatilityRise: 0.05 };
    expect(needed({ cases, identical: ['same'], budget, trials: { min: 2 } })).toEqual({
      'new-001': 1,
      'new-002': 1,
      'new-003': 1,
    });
  });

  it('errored trials: not tried again, as they have had their attempts', () => {
    expect(needed({ cases: [row('lost', 'e', 'e'), ...green] })).toEqual({});
  });
});

describe('trialsNeeded, for a red verdict to name what broke', () => {
  const red = [
    ...rows(30, 'broke', 'p', 'f'),
    ...rows(10, 'fixed', 'f', 'p'),
    ...rows(20, 'steady', 'p', 'p'),
  ];

  it('each flip is tried twice more, and no other case', () => {
    const all = needed({
      cases: [
        ...rows(40, 'broke', 'p', 'f'),
        row('fixed', 'f', 'p'),
        ...rows(20, 'steady', 'p', 'p'),
      ],
    });
    expect(Object.keys(all)).toHaveLength(41);
    expect(all).toMatchObject({ 'broke-001': 3, 'broke-040': 3, fixed: 3 });
  });

  it('a flip without a grade on one side is none', () => {
    const cases = [
      ...rows(40, 'broke', 'ppp', 'fff'),
      row('lost', 'e', 'f'),
      ...rows(20, 'steady', 'p', 'p'),
    ];
    expect(needed({ cases })).toEqual({});
  });

  it('not red yet: the rule alone says what is needed', () => {
    expect(Object.values(needed({ cases: red })).every((trials) => trials === 2)).toBe(true);
  });
});

describe('trialsNeeded, by the budgets, once the rule has stopped', () => {
  it.each([
    { baseline: 'p', head: 'f', trials: 3, why: 'two of three must fail' },
    { baseline: 'f', head: 'f', trials: 3, why: 'base has to fail in the same way' },
    { baseline: 'p', head: 'e', trials: 3, why: 'it may have failed' },
    { baseline: 'p', head: 'p', trials: 0, why: 'the first trial passed' },
    { baseline: 'e', head: 'p', trials: 0, why: 'head passed, whatever base did' },
    { baseline: 'pp', head: 'fp', trials: 3, why: 'one more decides' },
    { baseline: 'ppp', head: 'ffp', trials: 0, why: 'three were run' },
  ])('must-pass case $baseline → $head: $trials, as $why', ({ baseline, head, trials }) => {
    const cases = [row('guard', baseline, head, guarded), ...green];
    const { guard = 0 } = needed({ cases, budget: { ...WIDE, mustPass } });
    expect(guard).toBe(trials);
  });

  it('must-pass case by its id, and none beside it', () => {
    const cases = [row('guard', 'p', 'f'), row('other', 'p', 'f'), ...green];
    const budget = {
      ...WIDE,
      mustPass: { cases: ['guard'], tags: [], mode: 'confirmed' } as const,
    };
    expect(needed({ cases, budget })).toEqual({ guard: 3 });
  });

  it('strict: one failed trial is enough, so nothing is confirmed', () => {
    const cases = [row('guard', 'p', 'f', guarded), ...green];
    const budget = { ...WIDE, mustPass: { ...mustPass, mode: 'strict' } as const };
    expect(needed({ cases, budget })).toEqual({});
  });

  it.each([
    { baseline: 'p', head: 'f', trials: 3, why: 'newly failing' },
    { baseline: 'f', head: 'f', trials: 0, why: 'failed before' },
    { baseline: 'p', head: 'e', trials: 3, why: 'may have failed' },
    { baseline: 'f', head: 'p', trials: 0, why: 'fixed' },
  ])(
    'newly failing is limited, $baseline → $head: $trials ($why)',
    ({ baseline, head, trials }) => {
      const cases = [row('one', baseline, head), ...green];
      const { one = 0 } = needed({ cases, budget: { ...WIDE, newlyFailing: 0 } });
      expect(one).toBe(trials);
    },
  );

  it('volatility: three trials of every case, as two cannot be told from chance', () => {
    const all = needed({ cases: green, budget: { ...WIDE, volatilityRise: 0.05 } });
    expect(new Set(Object.values(all))).toEqual(new Set([3]));
    expect(Object.keys(all)).toHaveLength(60);
    const enough = rows(60, 'steady', 'ppp', 'ppp');
    expect(needed({ cases: enough, budget: { ...WIDE, volatilityRise: 0.05 } })).toEqual({});
  });

  it('trials.min: as many of every case', () => {
    const all = needed({ cases: green, trials: { min: 2 } });
    expect(new Set(Object.values(all))).toEqual(new Set([2]));
  });

  it('before the rule has stopped: the budgets wait', () => {
    const cases = [row('guard', 'p', 'f', guarded), ...rows(3, 'new', 'p', 'p')];
    const budget = { ...WIDE, mustPass, volatilityRise: 0.05 };
    expect(needed({ cases, budget, trials: { min: 4 } })).toMatchObject({ guard: 2, 'new-001': 2 });
  });
});

describe('trialsNeeded, of cases that a block left out', () => {
  /** 250 cases, of which the rule needed the hundred that were run. */
  const cases = rows(250, 'case', 'p', 'p');
  const afterBlock = (table: Partial<TrialTable>) => {
    const whole = { budget: WIDE, ...table, cases: table.cases ?? cases, trials: { max: 5 } };
    const unrun = tableResult({
      ...whole,
      cases: whole.cases.map((item) => ({ ...item, baseline: '', head: '' })),
    });
    const first = trialsNeeded(unrun);
    const ran = whole.cases.map((item) =>
      first.has(item.id) ? item : { ...item, baseline: '', head: '' },
    );
    return { first, after: trialsNeeded(tableResult({ ...whole, cases: ran })) };
  };

  it('no budget on single cases: they are never run', () => {
    const { first, after } = afterBlock({});
    expect([first.size, after.size]).toEqual([100, 0]);
  });

  it.each([
    { name: 'must-pass tag', budget: { mustPass } },
    { name: 'budget of a tag', budget: { byTag: { guarded: WIDE } } },
  ])('$name: those that carry it are run once', ({ budget }) => {
    const tagged = cases.map((item, index) => (index < 20 ? { ...item, fields: guarded } : item));
    const { first, after } = afterBlock({ cases: tagged, budget: { ...WIDE, ...budget } });
    const left = tagged.slice(0, 20).filter(({ id }) => !first.has(id));
    expect(left.length).toBeGreaterThan(0);
    expect([...after]).toEqual(left.map(({ id }) => [id, 1]));
  });

  it('newly failing is limited: all others are run once', () => {
    const { after } = afterBlock({ budget: { ...WIDE, newlyFailing: 3 } });
    expect(after.size).toBe(150);
    expect(new Set(after.values())).toEqual(new Set([1]));
  });
});
