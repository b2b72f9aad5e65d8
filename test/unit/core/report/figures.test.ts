import { describe, expect, it } from 'vitest';
import { sideTable, tagTable } from '../../../../src/core/report/figures.ts';
import {
  caseComparisonOf,
  comparisonOf,
  evalsetWithCase,
  resultOf,
  trialOf,
} from '../../../support/records.ts';

const ALL = { passed: 2, failed: 0, errored: 0, rate: 1 };
const HALF = { passed: 1, failed: 1, errored: 0, rate: 0.5 };
const comparison = comparisonOf({
  cases: [caseComparisonOf({ state: 'broke', sides: { baseline: ALL, head: HALF } })],
});

describe('tagTable', () => {
  it('has a row for each tag, and is empty without any', () => {
    const evalset = evalsetWithCase('id: one, input: 1, tags: [refund]');
    expect(tagTable(resultOf({ evalset }), comparison)).toContain(
      '| <code>refund</code> | 1 | 100.0 % | 50.0 % | −50.0 | 1 | 0 |',
    );
    expect(tagTable(resultOf(), comparison)).toBe('');
  });
});

describe('sideTable', () => {
  it('sets head against base, with money only where all models have a price', () => {
    const usage = { inputTokens: 1_000, outputTokens: 0 };
    const trials = [
      trialOf({ model: 'm', usage, latencyMs: 1_000 }),
      trialOf({ model: 'm', usage: { ...usage, outputTokens: 500 }, latencyMs: 500, side: 'head' }),
    ];
    const table = sideTable(resultOf({ trials }), comparison, { m: { input: 1, output: 2 } });
    expect(table).toContain('| Volatility | 0.0 % | 100.0 % | +100.0 points |');
    expect(table).toContain('| Cost | US$ 0.001 | US$ 0.002 | +100.0 % |');
    expect(table).toContain('| Tokens | 1,000 | 1,500 | +50.0 % |');
    expect(table).toContain('| Median time | 1.00 s | 0.50 s | −50.0 % |');
    expect(sideTable(resultOf({ trials }), comparison, {})).not.toContain('Cost');
  });

  it('is empty where nothing was measured', () => {
    expect(sideTable(resultOf({ trials: [] }), comparisonOf({ cases: [] }), {})).toBe('');
  });
});
