import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../../src/core/report/next-step.ts';
import type { Verdict } from '../../../../src/domain/verdict.ts';
import {
  comparisonOf,
  decisionOf,
  evalsetWithCase,
  recordOf,
  resultOf,
  verdictOf,
} from '../../../support/records.ts';

function stepAfter(fields: Partial<Verdict>, runbook?: string) {
  const verdict = verdictOf(fields);
  const decision = decisionOf({ verdict: verdict.kind, verdicts: [verdict] });
  const evalset = { ...evalsetWithCase(), ...(runbook === undefined ? {} : { runbook }) };
  return nextStep(recordOf({ decision, results: [resultOf({ evalset })] }));
}

describe('nextStep', () => {
  it('sends the reader to what broke, must-pass cases before others', () => {
    const comparison = comparisonOf({ broke: 3 });
    expect(stepAfter({ kind: 'regressed', comparison })).toBe(
      '**Next:** look at the 3 cases that broke, mend the change, then push again.',
    );
    expect(stepAfter({ kind: 'regressed', comparison, failedMustPass: ['one'] })).toBe(
      '**Next:** look at the 1 must-pass case that broke, mend the change, then push again.',
    );
  });

  it('names the table where no case broke, and the runbook where there is one', () => {
    expect(stepAfter({ kind: 'regressed' }, 'run.md')).toBe(
      '**Next:** see in the table which budget was broken, mend the change, then push again. The runbook is <code>run.md</code>.',
    );
  });

  it('says what would settle an inconclusive run, and whose fault an invalid one is', () => {
    expect(stepAfter({ kind: 'inconclusive', settledBy: 'Add cases.' })).toBe(
      '**Next:** Add cases.',
    );
    expect(stepAfter({ kind: 'invalid', providerFault: true })).toContain('when it answers');
    expect(stepAfter({ kind: 'invalid' })).toContain('which the table names');
  });

  it('is empty where there is nothing to do', () => {
    expect(stepAfter({ kind: 'passed' })).toBe('');
    expect(stepAfter({ kind: 'inconclusive' })).toBe('');
  });
});
