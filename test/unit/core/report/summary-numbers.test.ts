import { describe, expect, it } from 'vitest';
import { summaryMarkdown } from '../../../../src/core/report/summary.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  evalsetWithCase,
  recordOf,
  resultOf,
  spendOf,
  trialOf,
  verdictOf,
  wholeTrial,
} from '../../../support/records.ts';

const NONE = { rate: null, low: null, high: null };

/** The summary of a record whose only verdict has this comparison. */
function summaryOf(comparison: Parameters<typeof comparisonOf>[0]): string {
  const verdicts = [verdictOf({ comparison: comparisonOf(comparison) })];
  return summaryMarkdown(recordOf({ decision: decisionOf({ verdicts }) }), wholeTrial);
}

describe('summaryMarkdown', () => {
  it('puts every number where people look for it', () => {
    const evalset = { ...evalsetWithCase(), owner: 'ada', runbook: 'docs/run.md' };
    const rate = { rate: 0.75, low: 0.3, high: 0.95 };
    const budgets = [
      { budget: 'pass rate', allowed: '-2.0 points', measured: '-25.0 points', state: 'regressed' },
      { budget: 'must pass', allowed: 'none', measured: 'none broke', state: 'passed' },
    ] as const;
    const comparison = comparisonOf({ head: rate, broke: 1, fixed: 2 });
    const verdicts = [
      verdictOf({
        kind: 'regressed',
        sentence: 'It fell.',
        rule: ['Red when it falls.', 'Green when it does not.'],
        settledBy: 'Try more.',
        budgets,
        comparison,
      }),
    ];
    const spend = spendOf({ attempts: 4, retries: 1, inputTokens: 3000, outputTokens: 40 });
    const trials = [
      trialOf(),
      trialOf({ side: 'head' }),
      trialOf({ source: 'cassette', index: 1 }),
      trialOf({ shared: true, index: 2 }),
      trialOf({ shared: true, side: 'head', index: 2 }),
    ];
    const record = recordOf({
      notices: ['Evalset x is new.'],
      spend,
      results: [
        resultOf({ evalset, trials, judgingChanges: [{ kind: 'added', what: '1 case new' }] }),
      ],
      decision: decisionOf({ action: 'block', sentence: 'Blocked. It fell.', verdicts }),
    });
    expect(summaryMarkdown(record, wholeTrial)).toBe(`## ❌ Headgate: Blocked. It fell.

Compared <code>bbbbbbbbbbbb</code> with <code>aaaaaaaaaaaa</code> (merge commit and its first parent).

> Evalset x is new.

### What changed

- prompt: <code>p.md</code>, edited

| Evalset | Budget | Measured | Allowed | State |
|---|---|---|---|---|
| <code>greeting</code> | pass rate | -25.0 points | -2.0 points | ❌ regressed |
|  | must pass | none broke | none | ✅ passed |

### <code>greeting</code> 1.0.0, owner <code>ada</code>

It fell.

Try more.

| Side | Pass rate | 95 % interval |
|---|---|---|
| base | 100.0 % | 50.0 % to 100.0 % |
| head | 75.0 % | 30.0 % to 95.0 % |

- Red when it falls.
- Green when it does not.

- 1 case new

Runbook: <code>docs/run.md</code>

Every case with all its trials is in \`report.html\`, the artifact \`headgate-report\` of the documented workflow.

<sub>Headgate 0.1.0: 4 requests (1 retried), 3,000 input and 40 output tokens · 1 answer replayed · 1 call spared by identical requests · 1.2 s · settings from <code>evalsets/headgate.yaml</code> of base</sub>
`);
  });

  it('says little where there is little to say', () => {
    const decision = decisionOf({ sentence: 'Not applicable: nothing.', verdicts: [] });
    expect(
      summaryMarkdown(recordOf({ decision, results: [], changes: [] }), wholeTrial),
    ).toBe(`## ✅ Headgate: Not applicable: nothing.

Compared <code>bbbbbbbbbbbb</code> with <code>aaaaaaaaaaaa</code> (merge commit and its first parent).

### What changed

Nothing.
`);
    const spend = spendOf();
    const plain = summaryMarkdown({ ...recordOf({ spend }), settings: undefined }, wholeTrial);
    expect(plain).toContain('### <code>greeting</code> 1.0.0\n');
    expect(plain).toContain(
      '<sub>Headgate 0.1.0: 2 requests, 20 input and 4 output tokens · 1.2 s · default settings</sub>',
    );
    expect(plain).not.toMatch(/Runbook|\n\n\n|#### |no grade/);
  });

  it('draws no table of rates where a side has none', () => {
    expect(summaryOf({ head: NONE })).not.toContain('| Side |');
    expect(summaryOf({ baseline: NONE })).not.toContain('| Side |');
    expect(summaryOf({})).toContain('| Side |');
  });

  it('names twenty cases that miss a grade, on either side, and counts the rest', () => {
    const fine = { passed: 1, failed: 0, errored: 0, rate: 1 };
    const errored = { ...fine, errored: 1 };
    const cases = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        caseComparisonOf({
          caseId: `c${index}`,
          sides:
            index % 2 === 0 ? { baseline: errored, head: fine } : { baseline: fine, head: errored },
        }),
      );
    const many = summaryOf({
      cases: [caseComparisonOf(), ...cases(23)],
      erroredTrials: 23,
      plannedTrials: 48,
    });
    expect(many).toContain(
      '⚠️ 23 trials of 48 have no grade and count neither as passed nor as failed: <code>c0</code>, <code>c1</code>, ',
    );
    expect(many).toContain('<code>c19</code> and 3 more cases\n');
    expect(many).not.toContain('<code>one</code>,');
    expect(summaryOf({ cases: cases(20), erroredTrials: 20 })).toContain('<code>c19</code>\n');
  });

  it('shows a fixed case with why it failed before', () => {
    const grade = { grader: 'g', type: 'includes', weight: 1, required: false, score: 0 };
    const failed = [{ ...grade, passed: false, explanation: 'lacks it' }];
    const side = (passed: number, failures: number) => ({
      passed,
      failed: failures,
      errored: 0,
      rate: passed,
    });
    const comparison = comparisonOf({
      cases: [
        caseComparisonOf({
          state: 'fixed',
          mustPass: true,
          sides: { baseline: side(0, 1), head: side(1, 0) },
        }),
      ],
    });
    const trials = [
      trialOf({ outcome: 'failed', output: 'no', grades: failed }),
      trialOf({ side: 'head', output: 'ok' }),
    ];
    const record = recordOf({
      results: [resultOf({ trials })],
      decision: decisionOf({ verdicts: [verdictOf({ comparison })] }),
    });
    expect(summaryMarkdown(record, wholeTrial)).toContain(`#### Fixed (1)

<details><summary><code>one</code> 0/1 → 1/1 (must pass)</summary>

- g: lacks it

<pre><del>no</del><ins>ok</ins></pre>
</details>
`);
  });

  it('lists fifty files and counts the rest', () => {
    const changes = Array.from({ length: 53 }, (_, index) => ({
      path: `p${index}`,
      kind: 'added' as const,
      role: 'watched' as const,
    }));
    const summary = summaryMarkdown(recordOf({ changes }), wholeTrial);
    expect(summary).toContain('- watched: <code>p49</code>, added\n- and 3 more\n');
    expect(summary).not.toContain('p50');
  });
});
