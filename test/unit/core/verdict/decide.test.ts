import { describe, expect, it } from 'vitest';
import { judged, lineOf, row, rows, WIDE } from '../../../support/trial-table.ts';

const steady = (count: number) => rows(count, 'steady', 'p', 'p');
const guarded = { tags: ['guarded'] };
const strict = { cases: [], tags: ['guarded'], mode: 'strict' } as const;

function statesOf(...table: Parameters<typeof judged>) {
  const { kind, budgets } = judged(...table);
  return [kind, ...budgets.map(({ budget, state }) => `${budget}: ${state}`)];
}

describe('decide, which line speaks for the verdict', () => {
  it('invalid over regressed: what is missing is said first', () => {
    const cases = [row('guard', 'p', 'f', guarded), row('lost', 'ppp', 'eee'), ...steady(60)];
    const budget = { ...WIDE, mustPass: strict, newlyFailing: 0 };
    expect(statesOf({ cases, budget })).toEqual([
      'invalid',
      'pass rate: passed',
      'must pass: regressed',
      'newly failing cases: invalid',
    ]);
  });

  it('regressed over inconclusive: a must-pass case breaks where the rate cannot tell', () => {
    const cases = [row('guard', 'p', 'f', guarded), ...steady(9)];
    expect(statesOf({ cases, budget: { ...WIDE, mustPass: strict } })).toEqual([
      'regressed',
      'pass rate: inconclusive',
      'must pass: regressed',
    ]);
  });

  it('regressed: the pass rate alone, whatever the other budgets say', () => {
    const cases = [...rows(30, 'broke', 'p', 'f'), ...steady(30)];
    const budget = { ...WIDE, newlyFailing: 40, floorPassRate: 0.2 };
    expect(statesOf({ cases, budget, trials: { max: 3 } })).toEqual([
      'regressed',
      'pass rate: regressed',
      'newly failing cases: passed',
      'floor: passed',
    ]);
  });

  it('green: the pass rate is shown, though another budget cannot tell', () => {
    const tagged = rows(5, 'tone', 'p', 'p', { tags: ['tone'] });
    const budget = { ...WIDE, byTag: { tone: { passRateDrop: 0, mustCatch: 0.02 } } };
    expect(statesOf({ cases: [...tagged, ...steady(60)], budget })).toEqual([
      'passed',
      'pass rate: passed',
      'tag tone: inconclusive',
    ]);
  });

  it('inconclusive: the other budgets are kept, but the pass rate is not shown', () => {
    const cases = [row('guard', 'p', 'p', guarded), ...steady(9)];
    expect(statesOf({ cases, budget: { ...WIDE, mustPass: strict } })).toEqual([
      'inconclusive',
      'pass rate: inconclusive',
      'must pass: passed',
    ]);
  });

  it('a run without evidence: the line of the pass rate says so, and nothing is settled', () => {
    const cases = Array.from({ length: 5 }, (_, index) => row(`new-${index}`, '', ''));
    const verdict = judged({ cases, cutShort: true });
    expect(verdict).toMatchObject({ kind: 'invalid', providerFault: false });
    expect(lineOf(verdict, 'pass rate').state).toBe('invalid');
    expect(verdict).not.toHaveProperty('settledBy');
  });
});

describe('decide, when no request differs', () => {
  const cases = [row('guard', '', '', guarded), row('other', '', '')];
  const identical = ['guard', 'other'];

  it('passed without a trial, and only the lines that can speak', () => {
    const budget = {
      ...WIDE,
      mustPass: strict,
      byTag: { guarded: WIDE },
      newlyFailing: 0,
      floorPassRate: 1,
      volatilityRise: 0.01,
      costRise: 0.1,
      p95LatencyRise: 0.1,
      p95FirstTokenRise: 0.1,
    };
    const verdict = judged({ cases, identical, budget });
    expect(verdict).toMatchObject({ kind: 'passed', providerFault: false });
    expect(verdict.sentence).toBe(
      'greeting cannot have changed: on both sides it makes the same 2 requests, so no call was made.',
    );
    expect(verdict.budgets.map(({ budget: name, state }) => [name, state])).toEqual([
      ['pass rate', 'passed'],
      ['must pass', 'passed'],
    ]);
    expect(verdict.comparison.cases.map(({ state }) => state)).toEqual(['not-run', 'not-run']);
    expect(verdict.comparison.baseline).toEqual({ rate: null, low: null, high: null });
  });

  it('one request of two differs: it is judged like any other', () => {
    expect(judged({ cases, identical: ['other'] }).kind).toBe('invalid');
    const tried = [row('guard', 'ppppp', 'ppppp'), row('other', '', '')];
    expect(judged({ cases: tried, identical: ['other'] }).kind).toBe('inconclusive');
  });

  it('an evalset without cases has nothing that could be unchanged', () => {
    expect(judged({ cases: [], identical: [] }).kind).toBe('invalid');
  });
});

describe('decide, what it measures', () => {
  it('scores where the evalset says so: a drop that no outcome shows', () => {
    const halved = rows(60, 'half', 'p', 'p', {}, (side) => ({ score: side === 'head' ? 0.5 : 1 }));
    const table = { cases: halved, budget: WIDE };
    expect(judged({ ...table, statistics: { measure: 'score' } }).kind).toBe('regressed');
    expect(judged({ ...table, statistics: { measure: 'outcome' } }).kind).toBe('passed');
  });

  it('between budget and mustCatch either colour is possible, and red is tried first', () => {
    const statistics = { mode: 'fixed' } as const;
    const kindAt = (broke: number) =>
      judged({
        cases: [...rows(broke, 'broke', 'p', 'f'), ...steady(200 - broke)],
        budget: WIDE,
        statistics,
      }).kind;
    expect([kindAt(29), kindAt(30)]).toEqual(['passed', 'regressed']);
  });

  it('the same trials under another seed: another order of blocks, the same numbers after all', () => {
    const cases = [...rows(4, 'broke', 'p', 'f'), ...steady(40)];
    const [one, two] = ['one', 'two'].map((seed) => judged({ cases, budget: WIDE, seed }));
    expect(two?.kind).toBe(one?.kind);
    expect(two?.comparison.difference).toBeCloseTo(one?.comparison.difference ?? 1, 12);
  });
});
