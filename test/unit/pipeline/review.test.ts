import { describe, expect, it } from 'vitest';
import { resultChunks } from '../../../src/core/result/file.ts';
import { ConfigurationError } from '../../../src/domain/errors.ts';
import type { Trial } from '../../../src/domain/trial.ts';
import type { VerdictKind } from '../../../src/domain/verdict.ts';
import { agendaMarkdown, agendaPage, review } from '../../../src/pipeline/review.ts';
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
function file(
  startedAt = '2026-01-02T08:00:00.000Z',
  measured = '+40.0 %',
  state: VerdictKind = 'regressed',
  newTrials: readonly Trial[] = [],
) {
  const [plain] = evalsetWithCase().cases;
  if (plain === undefined) throw new Error('the evalset has a case');
  const cases = ['a', 'b', 'c', 'd'].map((id) => ({
    ...plain,
    id,
    ...(id === 'd' ? {} : { owner: 'ada' }),
    ...(id === 'a' ? { incident: 'INC-1' } : {}),
  }));
  const comparison = comparisonOf({
    cases: [
      caseComparisonOf({ caseId: 'a', sides: { baseline: HALF, head: NONE } }),
      caseComparisonOf({ caseId: 'b', sides: { baseline: NONE, head: NONE } }),
      caseComparisonOf({ caseId: 'c' }),
      caseComparisonOf({ caseId: 'd', sides: { baseline: NONE, head: NONE } }),
    ],
  });
  const budgets = [{ budget: 'cost', allowed: '+25.0 %', measured, state }];
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
        newCases: newTrials.map((trial) => ({
          caseId: trial.caseId,
          tags: [],
          state: 'failed',
          trials: [trial],
        })),
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
    expect(
      agendaMarkdown(review('2026-01-01', { results: [file()], audit: AUDIT })),
    ).toBe(`# Eval review since 2026-01-01

1 run, 1 verdict.

## Failing cases by likely cause (2)

- greeting, includes: has no &#34;refund&#34; in 12 words (2 cases: <code>a</code>, <code>b</code>)
- greeting, includes: is no JSON (1 case: <code>d</code>)

## Flaky cases (1)

- <code>greeting/a</code> in 1 run

## Budgets used (1)

- greeting, cost: regressed in 1 of 1 run; last +40.0 %, allowed +25.0 %

## Overrides granted (1)

- 2026-01-03T00:&#8203;00:00Z: <code>eve</code>, known

## Incidents without a case

No list of incidents was given; --incidents names one.

## Cases without an owner (1)

- <code>greeting/d</code>

## Cases that never failed (1)

- <code>greeting/c</code>

## Judges without calibration (0)

No grader of Headgate asks a model, so there is no judge to calibrate.
`);
  });

  it('says the same on a page', () => {
    const page = agendaPage(review('2026-01-01', { results: [file()], audit: AUDIT }));
    expect(page).toContain('<title>Eval review since 2026-01-01</title>');
    expect(page).toContain(
      '<li>greeting, includes: has no &quot;refund&quot; in 12 words (2 cases: <code>a</code>, <code>b</code>)</li>',
    );
    expect(page).toContain('<a href="#part-2">Flaky cases</a> <span class="badge">1</span>');
    expect(page).not.toContain('<script');
  });

  it('takes what several runs have in common together, and names their last budget by date', () => {
    const results = [file('2026-01-05T08:00:00.000Z', '+10.0 %', 'passed'), file()];
    const agenda = agendaMarkdown(review('2026-01-01', { results }));
    expect(agenda).toContain('## Failing cases by likely cause (2)\n');
    expect(agenda).toContain('- <code>greeting/a</code> in 2 runs\n');
    expect(agenda).toContain(
      '- greeting, cost: regressed in 1 of 2 runs; last +10.0 %, allowed +25.0 %\n',
    );
  });

  it('says in how many runs a budget that was never broken passed', () => {
    const results = [file('2026-01-05T08:00:00.000Z', '+10.0 %', 'passed')];
    expect(agendaMarkdown(review('2026-01-01', { results }))).toContain(
      '- greeting, cost: passed in 1 run; last +10.0 %, allowed +25.0 %\n',
    );
  });

  it('names a cause of a new case too', () => {
    const agenda = agendaMarkdown(review('2026-01-01', { results: [file()] }));
    expect(agenda).not.toContain('is too long');
    const fresh = file(undefined, undefined, undefined, [failure('new', 'is too long')]);
    expect(agendaMarkdown(review('2026-01-01', { results: [fresh] }))).toContain(
      '- greeting, includes: is too long (1 case: <code>new</code>)\n',
    );
  });

  it('looks at no run before the date', () => {
    const agenda = agendaMarkdown(review('2026-01-03', { results: [file()] }));
    expect(agenda).toContain('0 runs, 0 verdicts.');
    expect(agenda).toContain('## Flaky cases (0)\n\nNone.');
  });

  it('does not claim that nobody overrode anything where it has no audit log', () => {
    const agenda = agendaMarkdown(review('2026-01-01', { results: [file()] }));
    expect(agenda).toContain(
      '## Overrides granted\n\nNo audit log was given; --audit names one.\n',
    );
    const empty = { file: 'audit.jsonl', text: '' };
    expect(agendaMarkdown(review('2026-01-01', { results: [file()], audit: empty }))).toContain(
      '## Overrides granted (0)\n\nNone.\n',
    );
  });

  it('lists incidents that no case names, and says where it looked', () => {
    const text = 'id,title\nINC-1,Refund went out twice\nINC-2,"Told a customer ""no"", wrongly"\n';
    const incidents = { file: 'incidents.csv', text };
    const agenda = agendaMarkdown(review('2026-01-01', { results: [file()], incidents }));
    expect(agenda).toContain(`## Incidents without a case (1)

Of 2 incidents in the list. Cases of evalsets that none of these runs judged are not seen.

- <code>INC-2</code>, Told a customer &#34;no&#34;, wrongly
`);
    const known = { file: 'incidents.txt', text: 'INC-1\n' };
    expect(agendaMarkdown(review('2026-01-01', { results: [file()], incidents: known }))).toContain(
      '## Incidents without a case (0)\n\nOf 1 incident in the list. Cases of evalsets that none of these runs judged are not seen.\n\n##',
    );
  });

  it('refuses an audit log that is none', () => {
    const audit = { file: 'x', text: '[]' };
    expect(() => review('2026-01-01', { results: [file()], audit })).toThrow(ConfigurationError);
  });
});
