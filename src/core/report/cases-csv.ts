import type { RunRecord } from '../../domain/run.ts';
import type { CaseSide } from '../../domain/verdict.ts';
import { caseFacts, whyNotPassed } from './case-facts.ts';
import { forCsv } from './encode/csv.ts';
import type { TranscriptOf } from './evidence.ts';

const COLUMNS = [
  'evalset',
  'case',
  'state',
  'must_pass',
  'tags',
  'owner',
  'incident',
  ...['base_passed', 'base_failed', 'base_errored', 'head_passed', 'head_failed', 'head_errored'],
  'why',
];

/** Every judged case as a row of CSV; lines end as RFC 4180 has it. */
export function* casesCsv(record: RunRecord, transcriptOf: TranscriptOf): Generator<string> {
  yield row(COLUMNS);
  for (const [index, result] of record.results.entries()) {
    const verdict = record.decision.verdicts[index];
    if (verdict === undefined) continue;
    for (const facts of caseFacts(result, verdict)) {
      const { caseId, state, mustPass, sides } = facts.comparison;
      const { tags = [], owner = '', incident = '' } = facts.definition ?? {};
      yield row([
        verdict.evalset,
        caseId,
        state,
        mustPass ? 'yes' : 'no',
        tags.join(' '),
        owner,
        incident,
        ...counts(sides.baseline),
        ...counts(sides.head),
        whyNotPassed(facts, transcriptOf),
      ]);
    }
  }
}

function counts({ passed, failed, errored }: CaseSide): string[] {
  return [passed, failed, errored].map(String);
}

function row(fields: readonly string[]): string {
  return `${fields.map(forCsv).join(',')}\r\n`;
}
