import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/core/verdict/design.ts';
import { followRule } from '../../../../src/core/verdict/stopping.ts';
import { alike, designOf, runRule, scored, tally } from '../../../support/rule-runs.ts';

const steady = scored('ppppp', 'ppppp');
const broken = scored('ppppp', 'fffff');

function findingOf(progress: Progress): string {
  return progress.kind === 'stopped' ? progress.finding : progress.kind;
}

describe('followRule, how much may be run', () => {
  it('fixed mode: all trials at once, and one look at them', () => {
    const design = designOf(20, { mode: 'fixed' });
    const { stages, end } = runRule([...alike(2, broken), ...alike(18, steady)], design);
    expect(stages.map(tally)).toEqual([{ 5: 20 }]);
    expect(end.looks).toMatchObject([{ stage: 'round', pairsRun: 100, difference: -0.1 }]);
    expect(findingOf(end)).toBe('regressed');
  });

  it('fixed mode with one look: its bound is that of a test without looks', () => {
    const { end } = runRule(alike(50, steady), designOf(50, { mode: 'fixed' }));
    expect(end.looks[0]?.passBound).toBeCloseTo(1.6448536, 6);
    expect(findingOf(end)).toBe('passed');
  });

  it.each([
    { maxPairs: 60, rounds: 3 },
    { maxPairs: 59, rounds: 2 },
    { maxPairs: 5, rounds: 1 },
    { maxPairs: 100_000, rounds: 5 },
  ])('at most $maxPairs pairs for 20 cases: $rounds rounds', ({ maxPairs, rounds }) => {
    const { stages, end } = runRule(alike(20, steady), designOf(20, { maxPairs }));
    expect(stages.map(tally)).toEqual(
      Array.from({ length: rounds }, (_, index) => ({ [index + 1]: 20 })),
    );
    expect(findingOf(end)).toBe('inconclusive');
  });

  it('a confirmation that takes the pairs of the next round: the round is looked at as the last', () => {
    const cases = [...alike(5, scored('ppppp', 'fpppp')), ...alike(45, steady)];
    const { stages, end } = runRule(cases, designOf(50, { maxPairs: 80 }));
    expect(stages.map(tally)).toEqual([{ 1: 50 }, { 1: 45, 4: 5 }]);
    expect(end.looks.map(({ stage }) => stage)).toEqual(['round', 'confirmation', 'round']);
    expect(findingOf(end)).toBe('inconclusive');
  });

  it('cases worth more trials: each round gives them theirs, and the pairs count them', () => {
    const perRound = [3, 2, ...Array(48).fill(1)];
    const design = designOf(50, { perRound, maxRounds: 1, confirmations: 0 });
    const { stages, end } = runRule(alike(50, steady), { ...design, maxPairs: 53 });
    expect(stages).toEqual([perRound]);
    expect(end.looks).toMatchObject([{ pairsRun: 53, cases: 50 }]);
    expect(end.looks[0]?.pairs).toBeCloseTo(50, 12);
  });

  it('cases worth more trials: their mean over all of these enters the estimate', () => {
    const perRound = [3, ...Array(9).fill(1)];
    const cases = [scored('ppppp', 'fpppp'), ...alike(9, steady)];
    const design = designOf(10, { perRound, maxRounds: 1, confirmations: 0, maxPairs: 12 });
    expect(followRule(cases, design).looks[0]?.difference).toBeCloseTo(-1 / 30, 15);
  });
});

describe('followRule, cases of their own kind', () => {
  it('base known from earlier runs: only head is run, and what is known adds its error', () => {
    const known = { mean: 0.9, errorVariance: 0.01 };
    const cases = alike(50, scored('', 'pp', { known }));
    const [one, two] = [1, 2].map((maxRounds) => {
      const design = designOf(50, { mode: 'fixed', maxRounds });
      return followRule(cases, design).looks[0];
    });
    expect(one?.difference).toBeCloseTo(0.1, 12);
    // Each case: 0.1² of its single trial, or none of two that agree, and 0.01 of what is known.
    expect(one?.variance).toBeCloseTo((50 * (0.01 + 0.01)) / 50 ** 2, 12);
    expect(two?.variance).toBeCloseTo((50 * 0.01) / 50 ** 2, 12);
  });

  it('base known: no confirmation, as a flip cannot be told', () => {
    const known = { mean: 1, errorVariance: 0 };
    const cases = [
      ...alike(8, scored('', 'fffff', { known })),
      ...alike(42, scored('', 'ppppp', { known })),
    ];
    expect(tally(runRule(cases, designOf(50)).stages[1])).toEqual({ 2: 50 });
  });

  it('importance: a case that counts for more moves the estimate more', () => {
    const important = scored('p', 'f', { importance: 6 });
    const cases = [important, ...alike(4, scored('p', 'p'))];
    const [look] = followRule(cases, designOf(5, { maxRounds: 1 })).looks;
    expect(look?.difference).toBeCloseTo(-0.6, 12);
    // Worth as much as (Σ importance)² / Σ importance² cases: 100 / 40.
    expect(look?.pairs).toBeCloseTo(2.5, 12);
  });

  it('clusters: flips that come together are one piece of evidence, not many', () => {
    const design = designOf(40, { budget: 0.1, mustCatch: 0.2, maxRounds: 1, confirmations: 0 });
    const run = (cluster: object) => {
      const flips = alike(16, scored('p', 'f', cluster));
      return followRule([...flips, ...alike(24, scored('p', 'p'))], design);
    };
    expect(findingOf(run({}))).toBe('regressed');
    expect(findingOf(run({ cluster: 0 }))).toBe('inconclusive');
    expect(run({}).looks[0]?.variance).toBeCloseTo(16 / 40 ** 2, 12);
    expect(run({ cluster: 0 }).looks[0]?.variance).toBeCloseTo((16 / 40) ** 2, 12);
  });

  it('clusters: no blocks, as part of the cases would be no random sample', () => {
    const cases = [...alike(298, steady), ...alike(2, scored('ppppp', 'ppppp', { cluster: 0 }))];
    expect(tally(runRule(cases, designOf(300)).stages[0])).toEqual({ 1: 300 });
  });

  it('identical requests: no trial is called for, and none that is there counts', () => {
    const same = scored('ppppp', 'fffff', { identical: true });
    const cases = [...alike(10, same), ...alike(40, steady)];
    const design = designOf(50, { maxPairs: 5 * 40 });
    const { end } = runRule(cases, design);
    expect(findingOf(end)).toBe('passed');
    expect(end.looks.map(({ difference }) => difference)).toEqual([0, 0, 0]);
    expect(end.looks.map(({ pairsRun }) => pairsRun)).toEqual([40, 80, 120]);
    const untried = alike(10, scored('', '', { identical: true }));
    expect(runRule([...untried, ...alike(40, steady)], design).end).toMatchObject({
      kind: 'stopped',
      finding: 'passed',
    });
  });

  it('identical requests: they count as unchanged in the estimate', () => {
    const cases = [...alike(30, scored('', '', { identical: true })), ...alike(10, broken)];
    const { end } = runRule(cases, designOf(40, { maxPairs: 50 }));
    expect(end.looks[0]).toMatchObject({ difference: -0.25, cases: 40, pairsRun: 10 });
  });

  it('only identical requests: stops at once, without a trial', () => {
    const untried = alike(30, scored('', '', { identical: true }));
    const { kind, looks } = followRule(untried, designOf(30, { maxPairs: 0 }));
    expect(kind).toBe('stopped');
    for (const look of looks) expect(look).toMatchObject({ difference: 0, pairsRun: 0 });
  });
});

describe('followRule, trials without a grade', () => {
  it('a pair without a grade on one side is left out whole', () => {
    const cases = [...alike(38, scored('p', 'p')), scored('p', 'e'), scored('e', 'f')];
    const [look] = followRule(cases, designOf(40, { maxRounds: 1 })).looks;
    expect(look).toMatchObject({ difference: 0, cases: 38, pairsRun: 40 });
  });

  it('one pair of several: the others stand for the case', () => {
    const cases = [...alike(9, scored('ppp', 'ppp')), scored('ppp', 'epf')];
    const design = designOf(10, { mode: 'fixed', maxRounds: 3 });
    const [look] = followRule(cases, design).looks;
    expect(look?.difference).toBeCloseTo(-0.05, 12);
    expect(look?.cases).toBe(10);
  });

  it('none graded: stops after the last stage without a look, and cannot tell', () => {
    const { stages, end } = runRule(alike(20, scored('eeeee', 'ppppp')), designOf(20));
    expect(stages.map(tally).at(-1)).toEqual({ 5: 20 });
    expect(end).toMatchObject({ kind: 'stopped', finding: 'inconclusive', looks: [] });
  });

  it('none graded in the first block: the next one is run', () => {
    const { stages } = runRule(alike(300, scored('eeeee', 'fffff')), designOf(300));
    expect(stages.slice(0, 2).map((trials) => tally(trials)[1])).toEqual([100, 300]);
  });
});
