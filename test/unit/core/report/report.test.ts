import { describe, expect, it } from 'vitest';
import { consoleText } from '../../../../src/core/report/console.ts';
import { reportOf } from '../../../../src/core/report/report.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  recordOf,
  resultOf,
  spendOf,
  verdictOf,
  wholeTrial,
} from '../../../support/records.ts';
import { parseWorkflowCommand } from '../../../support/workflow-command.ts';

const DIGEST = 'd'.repeat(64);

describe('reportOf', () => {
  it('gives the outputs of one evalset in numbers', () => {
    const rate = { passed: 2, graded: 3, rate: 2 / 3, low: 0, high: 1 };
    const comparison = comparisonOf({ broke: 2, fixed: 1, head: rate });
    const verdicts = [verdictOf({ kind: 'regressed', comparison })];
    const decision = decisionOf({ action: 'block', verdict: 'regressed', verdicts, exitCode: 1 });
    // Two answers, for which the provider took five attempts.
    const spend = spendOf({ attempts: 5, retries: 3 });
    const report = reportOf(recordOf({ decision, spend }), DIGEST, wholeTrial);
    expect(report.outputs).toEqual({
      verdict: 'regressed',
      decision: 'block',
      evalsets: '1',
      broke: '2',
      fixed: '1',
      'base-pass-rate': '1.0000',
      'head-pass-rate': '0.6667',
      calls: '5',
      'result-digest': 'd'.repeat(64),
    });
  });

  it('sums several evalsets up and gives no rate of them all', () => {
    const comparison = comparisonOf({ broke: 2, fixed: 1 });
    const verdicts = [verdictOf({ comparison }), verdictOf({ comparison })];
    const record = recordOf({
      decision: decisionOf({ verdicts }),
      results: [resultOf(), resultOf({ trials: [] })],
    });
    expect(reportOf(record, DIGEST, wholeTrial).outputs).toMatchObject({
      evalsets: '2',
      broke: '4',
      fixed: '2',
      'base-pass-rate': '',
      calls: '0',
    });
  });

  it('leaves rates empty where nothing was graded', () => {
    const none = { passed: 0, graded: 0, rate: null, low: null, high: null };
    const verdicts = [verdictOf({ comparison: comparisonOf({ baseline: none, head: none }) })];
    const { outputs } = reportOf(
      recordOf({ decision: decisionOf({ verdicts }) }),
      DIGEST,
      wholeTrial,
    );
    expect([outputs['base-pass-rate'], outputs['head-pass-rate']]).toEqual(['', '']);
  });

  it('lets no text of a file or model reach an output', () => {
    const hostile = 'a\nverdict=passed\n<<EOF';
    const verdicts = [verdictOf({ evalset: hostile, sentence: hostile, settledBy: hostile })];
    const decision = decisionOf({ sentence: hostile, verdicts });
    const { outputs } = reportOf(recordOf({ decision, notices: [hostile] }), DIGEST, wholeTrial);
    for (const value of Object.values(outputs)) expect(value).toMatch(/^[a-z0-9.-]*$/);
  });
});

describe('consoleText', () => {
  it('draws budgets, flips and the decision', () => {
    const cases = ['a', 'b', 'c'].map((caseId, index) =>
      caseComparisonOf({ caseId, state: index === 2 ? 'fixed' : 'broke' }),
    );
    const verdicts = [
      verdictOf({ comparison: comparisonOf({ cases }), settledBy: 'More trials would.' }),
    ];
    const spend = spendOf({ attempts: 3, retries: 1 });
    expect(
      consoleText(recordOf({ decision: decisionOf({ verdicts }), spend })),
    ).toBe(`greeting: passed
  pass rate: 0.0, allowed −2.0 points: passed
  broke (2): a, b
  fixed (1): c
  More trials would.
calls: 3 sent, 0 replayed, 0 spared by identical requests
spent: 3 requests (1 retried), 20 input and 4 output tokens
Allowed: greeting passed.
`);
  });

  it('names twenty cases and counts the rest', () => {
    const cases = Array.from({ length: 23 }, (_, index) =>
      caseComparisonOf({ caseId: `c${index}`, state: 'broke' }),
    );
    const verdicts = [verdictOf({ comparison: comparisonOf({ cases }) })];
    const text = consoleText(recordOf({ decision: decisionOf({ verdicts }) }));
    expect(text).toContain('  broke (23): c0, ');
    expect(text).toContain('c19 and 3 more\n');
    expect(text).not.toContain('c20');
  });

  it('writes no line that the runner would obey', () => {
    const hostile = 'x\n::error::y\r::set-output name=a::b\n##[error]z';
    const verdicts = [
      verdictOf({
        evalset: hostile,
        settledBy: hostile,
        comparison: comparisonOf({
          cases: [caseComparisonOf({ caseId: hostile, state: 'broke' })],
        }),
      }),
    ];
    const text = consoleText(recordOf({ decision: decisionOf({ sentence: hostile, verdicts }) }));
    expect(text.split(/[\r\n]/).filter((line) => parseWorkflowCommand(line) !== undefined)).toEqual(
      [],
    );
    expect(text).toContain(':\\u{3A}error::y');
  });

  it('of a shard, says what it spent and where its answers came from', () => {
    const decision = decisionOf({ sentence: 'Not applicable: shard.', verdicts: [] });
    const storeUse = { reused: 4, asked: 2, misses: { 'never asked': 2 }, unsound: 0 };
    const record = recordOf({ decision, results: [], spend: spendOf(), storeUse });
    expect(consoleText(record)).toBe(`trial store: 4 reused, 2 asked (never asked: 2)
spent: 2 requests, 20 input and 4 output tokens
Not applicable: shard.
`);
    expect(reportOf(record, DIGEST, wholeTrial).outputs).toMatchObject({
      evalsets: '0',
      calls: '2',
    });
  });

  it('says only the decision where nothing was judged', () => {
    const decision = decisionOf({ sentence: 'Not applicable: nothing.', verdicts: [] });
    expect(consoleText(recordOf({ decision, results: [] }))).toBe('Not applicable: nothing.\n');
  });
});
