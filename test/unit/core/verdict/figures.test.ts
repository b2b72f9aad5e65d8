import { describe, expect, it } from 'vitest';
import { sideFigures, tagFigures } from '../../../../src/core/verdict/figures.ts';
import {
  caseComparisonOf,
  comparisonOf,
  evalsetWithCase,
  resultOf,
  trialOf,
} from '../../../support/records.ts';

const ALL = { passed: 2, failed: 0, errored: 0, rate: 1 };
const HALF = { passed: 1, failed: 1, errored: 0, rate: 0.5 };
const NONE = { passed: 0, failed: 0, errored: 2, rate: null };

describe('tagFigures', () => {
  it('gives the means of each tag over cases with grades on both sides, the worst first', () => {
    const [plain] = evalsetWithCase().cases;
    if (plain === undefined) throw new Error('the evalset has a case');
    const evalset = {
      ...evalsetWithCase(),
      cases: [
        { ...plain, id: 'one', tags: ['calm', 'hurt'] },
        { ...plain, id: 'two', tags: ['calm'] },
        { ...plain, id: 'three', tags: ['calm', 'unseen'] },
      ],
    };
    const comparison = comparisonOf({
      cases: [
        caseComparisonOf({ caseId: 'one', state: 'broke', sides: { baseline: ALL, head: HALF } }),
        caseComparisonOf({ caseId: 'two', sides: { baseline: ALL, head: ALL } }),
        caseComparisonOf({
          caseId: 'three',
          state: 'missing',
          sides: { baseline: ALL, head: NONE },
        }),
      ],
    });
    expect(tagFigures(resultOf({ evalset }), comparison)).toEqual([
      { tag: 'hurt', cases: 1, baselineRate: 1, headRate: 0.5, broke: 1, fixed: 0 },
      { tag: 'calm', cases: 2, baselineRate: 1, headRate: 0.75, broke: 1, fixed: 0 },
    ]);
  });
});

describe('sideFigures', () => {
  const usage = { inputTokens: 1_000_000, outputTokens: 500_000 };
  const trials = [
    trialOf({ side: 'head', model: 'm', usage, latencyMs: 100 }),
    trialOf({ side: 'head', model: 'm', usage, latencyMs: 300, index: 1 }),
    trialOf({ side: 'head', model: 'm', usage, latencyMs: 9_000, source: 'batch', index: 2 }),
    trialOf({ side: 'head', outcome: 'errored', index: 3 }),
    trialOf({ model: 'm', usage }),
  ];
  const comparison = comparisonOf({
    cases: [caseComparisonOf({ sides: { baseline: ALL, head: HALF } })],
  });

  it('sums what the answers of one side cost and used', () => {
    expect(sideFigures({ trials }, comparison, 'head', { m: { input: 1, output: 4 } })).toEqual({
      trials: 3,
      tokens: 4_500_000,
      costUsd: 9,
      medianLatencyMs: 100,
      volatility: 1,
    });
  });

  it('has no cost where a model lacks a price, and no volatility where no case has two trials', () => {
    const found = sideFigures({ trials }, { cases: [] }, 'head', {
      other: { input: 1, output: 1 },
    });
    expect(found.costUsd).toBeUndefined();
    expect(found.volatility).toBeUndefined();
  });
});
