import { describe, expect, it } from 'vitest';
import { followRule } from '../../../../src/core/verdict/stopping.ts';
import { alike, designOf, runRule, scored, tally } from '../../../support/rule-runs.ts';

const steady = scored('ppppp', 'ppppp');
const broken = scored('ppppp', 'fffff');
const fixed = scored('fffff', 'ppppp');

describe('followRule, stage by stage', () => {
  it('nothing run: calls for one trial of each case, and has not looked', () => {
    expect(followRule(alike(5, scored('', '')), designOf(5))).toEqual({
      kind: 'needs-trials',
      trials: [1, 1, 1, 1, 1],
      looks: [],
    });
  });

  it('undecided: one more trial of each case, round by round, until it is green', () => {
    const { stages, end } = runRule(alike(50, steady), designOf(50));
    expect(stages.map(tally)).toEqual([{ 1: 50 }, { 2: 50 }, { 3: 50 }]);
    expect(end).toMatchObject({ kind: 'stopped', finding: 'passed' });
    expect(end.looks.map(({ stage, pairsRun }) => [stage, pairsRun])).toEqual([
      ['round', 50],
      ['round', 100],
      ['round', 150],
    ]);
  });

  it('still undecided after the last round: inconclusive, with no trial more', () => {
    const { stages, end } = runRule(alike(20, steady), designOf(20));
    expect(stages).toHaveLength(5);
    expect(end).toMatchObject({ finding: 'inconclusive', trials: Array(20).fill(5) });
    expect(end.looks).toHaveLength(5);
  });

  it('stopped: the trials beyond the last look change nothing', () => {
    const [late, early] = [scored('pppff', 'ppppp'), scored('ppp', 'ppp')];
    const design = designOf(50);
    expect(followRule(alike(50, late), design)).toEqual(followRule(alike(50, early), design));
  });

  it('one case short of a trial: calls for that stage again, the looks before it stay', () => {
    const cases = [...alike(49, scored('pp', 'pp')), scored('pp', 'p')];
    const progress = followRule(cases, designOf(50));
    expect(progress).toMatchObject({ kind: 'needs-trials', trials: Array(50).fill(2) });
    expect(progress.looks).toHaveLength(1);
  });

  it('one case without its base trial: calls for it too, as half a pair is none', () => {
    const cases = [...alike(49, scored('p', 'p')), scored('', 'f')];
    expect(followRule(cases, designOf(50))).toMatchObject({ kind: 'needs-trials', looks: [] });
  });
});

describe('followRule, blocks of the first pass', () => {
  it.each([
    { count: 199, sizes: [199], why: 'under twice the block' },
    { count: 200, sizes: [100, 200], why: 'twice the block' },
    { count: 399, sizes: [100, 399], why: 'a second block would leave too little' },
    { count: 400, sizes: [100, 200, 400], why: 'doubling' },
    { count: 450, sizes: [100, 200, 450], why: 'what is left joins the last' },
  ])('$count cases: $sizes ($why)', ({ count, sizes }) => {
    // Half of the cases break and half get fixed, so that no block decides.
    const cases = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? broken : fixed));
    const { stages } = runRule(cases, designOf(count, { maxRounds: 1, confirmations: 0 }));
    expect(stages.map((trials) => tally(trials)[1])).toEqual(sizes);
  });

  it('a block that decides: the cases outside it are never run', () => {
    const { stages, end } = runRule(alike(1000, broken), designOf(1000));
    expect(stages.map(tally)).toEqual([{ 0: 900, 1: 100 }]);
    expect(end).toMatchObject({ finding: 'regressed' });
    expect(end.looks).toMatchObject([{ stage: 'block', cases: 100, pairsRun: 100 }]);
  });

  it('the seed chooses which cases come first', () => {
    const first = (seed: number) => runRule(alike(300, broken), designOf(300, { seed })).stages[0];
    expect(first(1)).toEqual(first(1));
    expect(first(2)).not.toEqual(first(1));
    expect(tally(first(2))).toEqual(tally(first(1)));
  });

  it('fixed mode: no blocks', () => {
    const { stages } = runRule(alike(300, broken), designOf(300, { mode: 'fixed', maxRounds: 1 }));
    expect(stages.map(tally)).toEqual([{ 1: 300 }]);
  });
});

describe('followRule, confirmation', () => {
  /** What the second stage of 50 cases calls for, of which so many flip. */
  const secondStage = (broke: number, mended: number, fields = {}) => {
    const cases = [
      ...alike(broke, broken),
      ...alike(mended, fixed),
      ...alike(50 - broke - mended, steady),
    ];
    return tally(runRule(cases, designOf(50, fields)).stages[1]);
  };

  it('red in reach: three more trials of the flipped cases, fixed ones too, and of no other', () => {
    expect(secondStage(8, 0)).toEqual({ 1: 42, 4: 8 });
    expect(secondStage(8, 2)).toEqual({ 1: 40, 4: 10 });
  });

  it.each([
    { broke: 3, mended: 0, why: 'two standard errors would not reach the budget', fields: {} },
    { broke: 9, mended: 2, why: 'it would cost more than 0.6 pairs a case', fields: {} },
    { broke: 8, mended: 0, why: 'the pairs left do not pay for it', fields: { maxPairs: 73 } },
    { broke: 8, mended: 0, why: 'it is left out', fields: { confirmations: 0 } },
  ])('$broke broke, $mended fixed: none, as $why', ({ broke, mended, fields }) => {
    const stage = secondStage(broke, mended, fields);
    expect(stage[4]).toBeUndefined();
    expect(stage).toEqual(fields.maxPairs === undefined ? { 2: 50 } : {});
  });

  it('as many reruns as the design says', () => {
    expect(secondStage(8, 0, { confirmations: 1 })).toEqual({ 1: 42, 2: 8 });
  });

  it('a flip that has no grade, or that took more than one trial, is not confirmed', () => {
    const cases = [
      ...alike(8, broken),
      scored('epppp', 'fffff'),
      scored('ppppp', 'fffff'),
      ...alike(40, steady),
    ];
    const perRound = cases.map((_, index) => (index === 9 ? 2 : 1));
    const maxPairs = 5 * 51;
    const { stages } = runRule(cases, designOf(50, { perRound, maxPairs }));
    expect(stages[1]).toEqual([...Array(8).fill(4), 1, 2, ...Array(40).fill(1)]);
  });

  it('flips that prove real: red after the reruns alone', () => {
    const { stages, end } = runRule([...alike(8, broken), ...alike(42, steady)], designOf(50));
    expect(stages).toHaveLength(2);
    expect(end.kind === 'stopped' && end.finding).toBe('regressed');
    expect(end.looks.map(({ stage, pairsRun }) => [stage, pairsRun])).toEqual([
      ['round', 50],
      ['confirmation', 74],
    ]);
  });

  it('flips that prove noise: not red, the estimate is the same, and the reruns are later rounds', () => {
    const cases = [...alike(8, scored('ppppp', 'fpppp')), ...alike(42, steady)];
    const { stages, end } = runRule(cases, designOf(50));
    expect(stages.map(tally)).toEqual([
      { 1: 50 },
      { 1: 42, 4: 8 },
      { 2: 42, 4: 8 },
      { 3: 42, 4: 8 },
      { 4: 50 },
      { 5: 50 },
    ]);
    const [first, reruns, second] = end.looks;
    expect([first?.difference, reruns?.difference]).toEqual([-0.16, -0.16]);
    expect(reruns?.variance).toBeCloseTo(8 / 50 ** 2, 15);
    expect(second?.difference).toBeCloseTo(-0.08, 15);
    expect(end.kind === 'stopped' && end.finding).toBe('inconclusive');
  });
});
