import { describe, expect, it } from 'vitest';
import { judged, row, rows, type TrialTable, WIDE } from '../../../support/trial-table.ts';

const statistics = { estimand: 'population' } as const;

function judgedPopulation(table: TrialTable) {
  return judged({ budget: WIDE, ...table, statistics: { ...statistics, ...table.statistics } });
}

const steady = (count: number, trials = 'p') => rows(count, 'steady', trials, trials);
/** Cases that each come from a conversation of their own, or of one of so many. */
const clustered = (count: number, clusters: number, baseline: string, head: string) =>
  Array.from({ length: count }, (_, index) =>
    row(`talk-${index + 100}`, baseline, head, { cluster: `chat-${index % clusters}` }),
  );

describe('populationFinding, how many cases it takes', () => {
  it('nineteen cases: inconclusive, without an interval, however clear they are', () => {
    const verdict = judgedPopulation({ cases: rows(19, 'broke', 'p', 'f') });
    expect(verdict.kind).toBe('inconclusive');
    expect(verdict.comparison).toMatchObject({ difference: -1, low: null, high: null });
    expect(verdict.sentence).toBe(
      'greeting fell from 100.0 % to 0.0 % (−100.0 points; budget −10.0) on 19 cases in 38 trials: too little evidence to tell.',
    );
  });

  it('twenty: enough', () => {
    expect(judgedPopulation({ cases: rows(20, 'broke', 'p', 'f') }).kind).toBe('regressed');
    expect(judgedPopulation({ cases: steady(20) }).kind).toBe('passed');
  });

  it('more trials of the same cases are no more cases', () => {
    expect(judgedPopulation({ cases: steady(19, 'ppppp') }).kind).toBe('inconclusive');
  });

  it.each([
    { clusters: 1, kind: 'inconclusive', why: 'one conversation says nothing of others' },
    { clusters: 2, kind: 'inconclusive', why: 'two are too few' },
    { clusters: 19, kind: 'inconclusive', why: 'still one short' },
    { clusters: 20, kind: 'regressed', why: 'enough' },
  ])('60 cases in $clusters clusters: $kind, as $why', ({ clusters, kind }) => {
    expect(judgedPopulation({ cases: clustered(60, clusters, 'p', 'f') }).kind).toBe(kind);
  });

  it('a cluster of a single case is no cluster', () => {
    expect(judgedPopulation({ cases: clustered(30, 30, 'p', 'f') }).kind).toBe('regressed');
  });
});

describe('populationFinding', () => {
  it('the spread between cases counts, which the fixed set leaves out', () => {
    const cases = [...rows(10, 'broke', 'ppp', 'fff'), ...steady(50, 'ppp')];
    const fixed = { estimand: 'fixed-set', mode: 'fixed' } as const;
    expect(judged({ cases, budget: WIDE, statistics: fixed }).kind).toBe('regressed');
    expect(judgedPopulation({ cases }).kind).toBe('inconclusive');
  });

  it('no change at all is no proof by itself: ties leave an interval', () => {
    const { comparison } = judgedPopulation({ cases: steady(20) });
    expect(comparison.difference).toBe(0);
    expect(comparison.low).toBeCloseTo(-0.18, 2);
    expect(comparison.high).toBeCloseTo(0.12, 2);
    expect(comparison.detectableDrop).toBeNull();
  });

  it('all trials are run before the one look, never in stages', () => {
    const cases = rows(250, 'case', 'ppp', 'ppp');
    const { looks } = judgedPopulation({ cases }).comparison;
    expect(looks.map(({ stage, pairsRun }) => [stage, pairsRun])).toEqual([['round', 750]]);
  });

  it('only the trials that the design called for count, not reruns for other budgets', () => {
    const cases = steady(30, 'p').map((item) => ({ ...item, baseline: 'ppp', head: 'pff' }));
    const { comparison } = judgedPopulation({ cases, trials: { max: 1 } });
    expect(comparison.difference).toBe(0);
  });

  it('identical requests are cases that did not change', () => {
    const cases = [...rows(30, 'same', '', ''), ...rows(30, 'broke', 'p', 'f')];
    const identical = rows(30, 'same', '', '').map(({ id }) => id);
    expect(judgedPopulation({ cases, identical }).comparison.difference).toBeCloseTo(-0.5, 12);
  });

  it('a case counts as much as its importance', () => {
    const heavy = rows(20, 'broke', 'p', 'f', { importance: 3 });
    const { comparison } = judgedPopulation({ cases: [...heavy, ...steady(40)] });
    expect(comparison.difference).toBeCloseTo(-0.6, 12);
    const few = judgedPopulation({ cases: [...heavy.slice(0, 5), ...steady(5)] }).comparison;
    expect(few.difference).toBeCloseTo(-0.75, 12);
  });

  it('a case without a graded pair is left out', () => {
    const cases = [...rows(2, 'lost', 'e', 'e'), ...steady(40)];
    expect(judgedPopulation({ cases })).toMatchObject({
      kind: 'passed',
      comparison: { pairedCases: 40, difference: 0 },
    });
  });

  it('trials that are missing: invalid, not a finding on what is there', () => {
    const cases = [...steady(60), row('half', 'p', '')];
    expect(judgedPopulation({ cases }).sentence).toBe(
      'greeting cannot be judged: trials are missing that the rule called for.',
    );
  });
});
