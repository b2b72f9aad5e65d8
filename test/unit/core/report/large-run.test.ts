import { describe, expect, it } from 'vitest';
import { commentMarkdown } from '../../../../src/core/report/comment.ts';
import { summaryMarkdown } from '../../../../src/core/report/summary.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  recordOf,
  resultOf,
  trialOf,
  verdictOf,
  wholeTrial,
} from '../../../support/records.ts';

const PASSED = { passed: 3, failed: 0, errored: 0, rate: 1 };
const FAILED = { passed: 0, failed: 3, errored: 0, rate: 0 };

/** A run of one evalset in which 2,000 cases broke, with long outputs. */
function largeRun() {
  const ids = Array.from({ length: 2_000 }, (_, index) => `case-${index}`);
  const cases = ids.map((caseId) =>
    caseComparisonOf({ caseId, state: 'broke', sides: { baseline: PASSED, head: FAILED } }),
  );
  const trials = ids.flatMap((caseId) => [
    trialOf({ caseId, output: '<before> '.repeat(400) }),
    trialOf({ caseId, side: 'head', outcome: 'failed', output: '&after '.repeat(400) }),
  ]);
  const verdict = verdictOf({
    kind: 'regressed',
    sentence: 'greeting fell from 100.0 % to 0.0 %: beyond the budget.',
    comparison: comparisonOf({ cases, broke: 2_000 }),
  });
  const decision = decisionOf({
    action: 'block',
    verdict: 'regressed',
    sentence: `Blocked: ${verdict.sentence}`,
    exitCode: 1,
    verdicts: [verdict],
  });
  return recordOf({ results: [resultOf({ trials })], decision });
}

describe('a run in which 2,000 cases broke', () => {
  it('has a summary under 1,000,000 bytes that says what it left out', () => {
    const summary = summaryMarkdown(largeRun(), wholeTrial);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toMatch(
      /^## ❌ Headgate: Blocked: greeting fell from 100\.0 % to 0\.0 %: beyond the budget\.\n/,
    );
    const first = summary.slice(0, 1_500);
    expect(first).toContain('**Next:** look at the 2,000 cases that broke');
    expect(first).toContain('### What changed');
    expect(first).toContain('| Evalset | Budget | Measured | Allowed | State |');
    expect(summary).toContain('And 1950 more: <code>case-50</code>');
    expect(summary).toContain("and 1750 that result.json among the run's reports names");
  });

  it('has a comment under 60,000 characters that counts the cases it does not name', () => {
    const comment = commentMarkdown(largeRun());
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toMatch(/^## ❌ Headgate: Blocked: greeting fell/);
    expect(comment).toContain('Broke (2000): <code>case-0</code>');
    expect(comment).toContain('<code>case-19</code> and 1980 more');
    expect(comment).not.toContain('case-20<');
  });
});
