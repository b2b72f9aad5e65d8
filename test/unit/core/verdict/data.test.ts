import { describe, expect, it } from 'vitest';
import { caseData, seedOf, trialScores } from '../../../../src/core/verdict/data.ts';
import { row, tableResult } from '../../../support/trial-table.ts';

describe('caseData', () => {
  it('groups trials by case, side and index, whatever their order', () => {
    const result = tableResult({ cases: [row('b', 'pf', 'ff'), row('a', 'p', 'f')] });
    const data = caseData({ ...result, trials: [...result.trials].reverse() });
    expect(data.map(({ definition }) => definition.id)).toEqual(['a', 'b']);
    expect(data[1]?.trials.baseline.map((trial) => trial?.outcome)).toEqual(['passed', 'failed']);
    expect(data[1]?.trials.head.map((trial) => trial?.index)).toEqual([0, 1]);
  });

  it('a trial that is missing leaves its place empty', () => {
    const result = tableResult({ cases: [row('a', 'ppp', 'ppp')] });
    const trials = result.trials.filter(({ side, index }) => side === 'baseline' || index === 2);
    const [data] = caseData({ ...result, trials });
    expect(data?.trials.head.map((trial) => trial?.outcome)).toEqual([
      undefined,
      undefined,
      'passed',
    ]);
  });

  it('trials of cases that the evalset does not have are left out', () => {
    const result = tableResult({ cases: [row('a', 'p', 'p'), row('gone', 'p', 'f')] });
    const cases = result.evalset.cases.slice(0, 1);
    expect(caseData({ ...result, evalset: { ...result.evalset, cases } })).toHaveLength(1);
  });
});

describe('trialScores', () => {
  const data = caseData(
    tableResult({
      cases: [
        row('a', 'pe', 'fs', { cluster: 'chat', importance: 2 }),
        row('b', 'p', 'p', { cluster: 'chat' }),
        row('c', 'p', 'p', { cluster: 'alone' }),
        row('d', '', ''),
      ],
      identical: ['d'],
    }),
  );

  it('outcomes as 0 and 1, and nothing for those without a grade', () => {
    expect(trialScores(data, 'outcome')).toEqual([
      { baseline: [1, null], head: [0, null], identical: false, importance: 2, cluster: 0 },
      { baseline: [1], head: [1], identical: false, importance: 1, cluster: 0 },
      { baseline: [1], head: [1], identical: false, importance: 1 },
      { baseline: [], head: [], identical: true, importance: 1 },
    ]);
  });

  it('the worst and the best that those without a grade can have been, for head', () => {
    expect(trialScores(data, 'outcome', 'worst')[0]).toMatchObject({
      baseline: [1, 1],
      head: [0, 0],
    });
    expect(trialScores(data, 'outcome', 'best')[0]).toMatchObject({
      baseline: [1, 0],
      head: [0, 1],
    });
  });

  it('scores where they are asked for; a graded trial without one counts for nothing', () => {
    const scored = caseData(
      tableResult({
        cases: [row('a', 'pf', 'pf', {}, (_, index) => ({ score: [0.75, null][index] ?? null }))],
      }),
    );
    expect(trialScores(scored, 'score')[0]).toMatchObject({ baseline: [0.75, null] });
    expect(trialScores(scored, 'outcome')[0]).toMatchObject({ baseline: [1, 0] });
  });
});

describe('seedOf', () => {
  it('is the FNV-1a hash of the name, the same on every machine', () => {
    // Test vectors of the authors, 32 bits.
    expect(seedOf('')).toBe(0x811c9dc5);
    expect(seedOf('a')).toBe(0xe40c292c);
    expect(seedOf('foobar')).toBe(0xbf9cf968);
  });

  it('counts bytes, so that names in any script differ', () => {
    expect(seedOf('приветствие')).not.toBe(seedOf('приветствия'));
  });
});
