import { describe, expect, it } from 'vitest';
import { resultChunks } from '../../../src/core/result/file.ts';
import { ConfigurationError } from '../../../src/domain/errors.ts';
import { review } from '../../../src/pipeline/review.ts';
import {
  caseComparisonOf,
  comparisonOf,
  decisionOf,
  evalsetWithCase,
  recordOf,
  resultOf,
  trialOf,
  verdictOf,
  wholeTrial,
} from '../../support/records.ts';

const HALF = { passed: 1, failed: 1, errored: 0, rate: 0.5 };
const NONE = { passed: 0, failed: 2, errored: 0, rate: 0 };

function failure(caseId: string, explanation: string) {
  const grade = { grader: 'includes', type: 'includes', weight: 1, required: false };
  return trialOf({
    caseId,
    side: 'head',
    outcome: 'failed',
    grades: [{ ...grade, passed: false, score: 0, explanation }],
  });
}

/** The result file of a run on 2 January in which two of four cases failed alike. */
function file(startedAt = '2026-01-02T08:00:00.000Z') {
  const [plain] = evalsetWithCase().cases;
  if (plain === undefined) throw new Error('the evalset has a case');
  const cases = ['a', 'b', 'c', 'd'].map((id) => ({
    ...plain,
    id,
    ...(id === 'd' ? {} : { owner: 'ada' }),
  }));
  const comparison = comparisonOf({
    cases: [
      caseComparisonOf({ caseId: 'a', sides: { baseline: HALF, head: NONE } }),
      caseComparisonOf({ caseId: 'b', sides: { baseline: NONE, head: NONE } }),
      caseComparisonOf({ caseId: 'c' }),
      caseComparisonOf({ caseId: 'd', sides: { baseline: NONE, head: NONE } }),
    ],
  });
  const budgets = [
    { budget: 'cost', allowed: '+25.0 %', measured: '+40.0 %', state: 'regressed' as const },
  ];
  const record = recordOf({
    startedAt,
    results: [
      resultOf({
        evalset: { ...evalsetWithCase(), cases },
        trials: [
          failure('a', 'has no "refund" in 12 words'),
          failure('b', 'has no "order | <b>" in 7 words'),
          failure('d', 'is no JSON'),
        ],
      }),
    ],
    decision: decisionOf({ verdicts: [verdictOf({ comparison, budgets })] }),
  });
  return { file: 'result.json', text: [...resultChunks(record, wholeTrial)].join('') };
}

const AUDIT = {
  file: 'audit.jsonl',
  text: [
    { event: 'override', at: '2026-01-03T00:00:00Z', by: 'eve', reason: 'known' },
    { event: 'override', at: '2025-01-03T00:00:00Z', by: 'old', reason: 'long ago' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
};

describe('review', () => {
  it('lists what to talk about, causes that hit most cases first', () => {
    expect(review('2026-01-01', [file()], AUDIT)).toBe(`# Eval review since 2026-01-01

1 run, 1 verdict.

## Failing cases by likely cause (2)

- greeting, includes: has no &#34;refund&#34; in 12 words (2 cases: <code>a</code>, <code>b</code>)
- greeting, includes: is no JSON (1 case: <code>d</code>)

## Flaky cases (1)

- <code>greeting/a</code> in 1 run

## Budgets that were broken or could not be judged (1)

- greeting, cost: +40.0 %, allowed +25.0 %: regressed

## Overrides granted (1)

- 2026-01-03T00:&#8203;00:00Z: <code>eve</code>, known

## Cases without an owner (1)

- <code>greeting/d</code>

## Cases that never failed (1)

- <code>greeting/c</code>
`);
  });

  it('looks at no run before the date', () => {
    const agenda = review('2026-01-03', [file()], undefined);
    expect(agenda).toContain('0 runs, 0 verdicts.');
    expect(agenda).toContain('## Flaky cases (0)\n\nNone.');
  });

  it('refuses an audit log that is none', () => {
    expect(() => review('2026-01-01', [file()], { file: 'x', text: '[]' })).toThrow(
      ConfigurationError,
    );
  });
});
