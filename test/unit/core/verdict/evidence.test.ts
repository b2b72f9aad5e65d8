import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import {
  judged,
  RULE,
  row,
  rows,
  type TrialTable,
  tableResult,
  WIDE,
} from '../../../support/trial-table.ts';

const steady = (count: number, trials = 'p') => rows(count, 'steady', trials, trials);

/** Why there is no verdict, and who is to blame; undefined where there is one. */
function missingIn(table: TrialTable, rule: Partial<typeof RULE> = {}) {
  const { kind, sentence, providerFault, budgets } = judged({ budget: WIDE, ...table }, rule);
  if (kind !== 'invalid') return undefined;
  expect(budgets[0]?.state).toBe('invalid');
  return { why: sentence.replace('greeting cannot be judged: ', ''), providerFault };
}

const TURNED = 'could turn the verdict round.';

describe('missingEvidence, trials without a grade', () => {
  it('more than 10 %: too many, with the first error by case and its request', () => {
    expect(missingIn({ cases: [...rows(9, 'lost', 'p', 'e'), ...steady(31)] })).toEqual({
      why: '9 of 80 trials have no grade (at most 10.0 % may), first because the provider answered 500 (request req_lost-001_head_1).',
      providerFault: true,
    });
  });

  it('exactly as many as may be: not for that reason', () => {
    const cases = [...rows(4, 'lost', 'e', 'e'), ...steady(36)];
    expect(missingIn({ cases })?.why).toBe(`8 trials without a grade ${TURNED}`);
    expect(missingIn({ cases }, { maxErroredShare: 0.09 })?.why).toMatch(/^8 of 80 trials have/);
  });

  it('skipped trials count like errored ones, and say why they were where none errored', () => {
    expect(missingIn({ cases: rows(20, 'refused', 's', 's') })?.why).toMatch(
      /^40 of 40 trials have no grade \(at most 10\.0 % may\), first because .*refused-001/,
    );
  });

  it('a trial that is missing before others of its case counts too', () => {
    const cases = [...rows(30, 'steady', 'pp', 'pp'), ...rows(30, 'broke', 'pp', 'fp')];
    const whole = tableResult({ cases, budget: WIDE });
    const trials = whole.trials.filter(({ outcome }) => outcome === 'passed');
    expect(decide(whole, RULE).kind).toBe('regressed');
    expect(decide({ ...whole, trials }, RULE)).toMatchObject({
      kind: 'invalid',
      sentence: 'greeting cannot be judged: 30 of 240 trials have no grade (at most 10.0 % may).',
    });
  });

  it('no trial has a grade on both sides: not measured, however many errors may be', () => {
    const cases = [...rows(20, 'lost', 'e', 'p')];
    expect(missingIn({ cases }, { maxErroredShare: 1 })?.why).toMatch(
      /^20 of 40 trials have no grade \(at most 100\.0 % may\), first because/,
    );
  });
});

describe('missingEvidence, errors that meet one side', () => {
  it('head far more than base: no accident', () => {
    expect(missingIn({ cases: [...rows(6, 'lost', 'p', 'e'), ...steady(60)] })).toEqual({
      why: 'errors met head far more than base (6 cases against 0), first because the provider answered 500 (request req_lost-001_head_1).',
      providerFault: true,
    });
  });

  it.each([
    { head: 5, base: 0, why: 'five of five happen by chance in 1.6 % of runs' },
    { head: 7, base: 1, why: 'one of base makes seven likelier' },
    { head: 0, base: 9, why: 'errors of base alone do not hide a regression' },
  ])('$head cases against $base: not far more, as $why', ({ head, base }) => {
    const cases = [
      ...rows(head, 'head', 'p', 'e'),
      ...rows(base, 'base', 'e', 'p'),
      ...steady(100),
    ];
    expect(missingIn({ cases })).toBeUndefined();
  });

  it('nine cases against one: far more', () => {
    const cases = [...rows(9, 'head', 'p', 'e'), row('base', 'e', 'p'), ...steady(100)];
    expect(missingIn({ cases })?.why).toMatch(
      /^errors met head far more than base \(9 cases against 1\)/,
    );
  });
});

describe('missingEvidence, trials that could turn the verdict round', () => {
  it('green that would not hold if they had failed', () => {
    const lost = rows(3, 'lost', 'p', 'e');
    const cases = [...rows(4, 'broke', 'p', 'f'), ...steady(52)];
    expect(judged({ cases, budget: WIDE }).kind).toBe('passed');
    expect(missingIn({ cases: [...cases, ...lost] })).toEqual({
      why: `3 trials without a grade ${TURNED}`,
      providerFault: true,
    });
  });

  it('green that holds even then', () => {
    const cases = [...rows(1, 'broke', 'p', 'f'), ...rows(3, 'lost', 'p', 'e'), ...steady(52)];
    expect(missingIn({ cases })).toBeUndefined();
  });

  it('red that would not hold if they had passed', () => {
    const statistics = { mode: 'fixed' } as const;
    const lost = rows(3, 'lost', 'f', 'e');
    const broke = (count: number) => [...rows(count, 'broke', 'p', 'f'), ...steady(40), ...lost];
    expect(missingIn({ cases: broke(16), statistics })?.why).toBe(
      `3 trials without a grade ${TURNED}`,
    );
    expect(judged({ cases: broke(24), statistics, budget: WIDE }).kind).toBe('regressed');
  });

  it('green that would call for more trials then: they are not there, so it cannot be told', () => {
    const cases = [...rows(59, 'steady', 'p', 'p'), ...rows(6, 'lost', 'e', 'e')];
    const table = { cases, trials: { max: 5 } };
    expect(missingIn(table)?.why).toBe(`12 trials without a grade ${TURNED}`);
  });

  it('inconclusive stays what it is, as nothing is claimed', () => {
    const cases = [...rows(3, 'broke', 'p', 'f'), row('lost', 'p', 'e'), ...steady(27)];
    expect(judged({ cases, budget: WIDE }).kind).toBe('inconclusive');
  });

  it('population: asked in the same way', () => {
    const statistics = { estimand: 'population' } as const;
    const graded = [...rows(5, 'broke', 'p', 'f'), ...steady(60)];
    expect(judged({ cases: graded, budget: WIDE, statistics }).kind).toBe('passed');
    const cases = [...graded, ...rows(4, 'lost', 'p', 'e')];
    expect(missingIn({ cases, statistics })?.why).toBe(`4 trials without a grade ${TURNED}`);
  });
});

describe('missingEvidence, trials that never ran', () => {
  const SPENT = 'the spend limit of base ended the run before there was enough evidence.';

  it('cut short before the rule stopped: ours to mend; what it found before holds', () => {
    expect(missingIn({ cases: rows(5, 'new', '', ''), cutShort: true })).toEqual({
      why: SPENT,
      providerFault: false,
    });
    expect(missingIn({ cases: steady(60), cutShort: true })).toBeUndefined();
  });

  it('cut short with too many errors: the errors are named, as they came first', () => {
    const cases = [...rows(9, 'lost', 'p', 'e'), ...steady(31)];
    expect(missingIn({ cases, cutShort: true })?.why).toMatch(/^9 of 80 trials/);
  });

  it('stored answers that had to be asked again were not: no verdict, red or green', () => {
    const why = 'the spend limit of base ended the run before stored answers were asked again.';
    const red = tableResult({
      cases: [...rows(20, 'broke', 'p', 'f'), ...steady(40)],
      budget: WIDE,
    });
    expect(decide({ ...red, cutShort: true }, RULE).kind).toBe('regressed');
    const green = tableResult({ cases: steady(60), budget: WIDE });
    expect(decide({ ...green, cutShort: true }, RULE).kind).toBe('passed');
    for (const result of [red, green]) {
      expect(decide({ ...result, cutShort: true, unconfirmed: true }, RULE)).toMatchObject({
        kind: 'invalid',
        sentence: `greeting cannot be judged: ${why}`,
        providerFault: false,
      });
    }
  });

  it('trials that the rule called for are not there', () => {
    const why = 'trials are missing that the rule called for.';
    expect(missingIn({ cases: [...steady(20), row('half', 'p', '')] })?.why).toBe(why);
    expect(missingIn({ cases: [...steady(60), ...rows(40, 'half', '', 'f')] })?.why).toBe(why);
    expect(missingIn({ cases: rows(5, 'new', '', '') })?.why).toBe(why);
  });

  it('a must-pass case without a grade: named, though all others are fine', () => {
    const mustPass = { cases: ['guard', 'other'], tags: [], mode: 'confirmed' } as const;
    const budget = { ...WIDE, mustPass };
    const cases = [row('guard', 'p', 'e'), row('other', 'p', 'p'), ...steady(60)];
    expect(missingIn({ cases, budget })).toEqual({
      why: 'must-pass case guard could not be graded on both sides.',
      providerFault: true,
    });
    const both = [row('guard', 'p', 'e'), row('other', 'e', 'f'), ...steady(60)];
    expect(missingIn({ cases: both, budget })?.why).toBe(
      'must-pass cases guard, other could not be graded on both sides.',
    );
  });

  it('no cases at all: nothing to judge by', () => {
    expect(missingIn({ cases: [] })).toEqual({
      why: 'the evalset has no cases.',
      providerFault: false,
    });
  });
});
