import type { Case } from '../../domain/evalset.ts';
import type { Result } from '../../domain/result.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { CaseComparison, CaseSide, Verdict } from '../../domain/verdict.ts';
import { reasonsOf, type TranscriptOf } from './evidence.ts';

/** One judged case with what its file says of it and its trials. */
export interface CaseFacts {
  readonly comparison: CaseComparison;
  readonly definition: Case | undefined;
  readonly trials: readonly TrialRecord[];
}

/** The judged cases of a result, in the order of the verdict. */
export function* caseFacts(result: Result, { comparison }: Verdict): Generator<CaseFacts> {
  const definitions = new Map(result.evalset.cases.map((item) => [item.id, item]));
  const trials = Map.groupBy(result.trials, ({ caseId }) => caseId);
  for (const item of comparison.cases) {
    yield {
      comparison: item,
      definition: definitions.get(item.caseId),
      trials: trials.get(item.caseId) ?? [],
    };
  }
}

/** Whether a case disagrees with itself on one side. */
export function isVolatile({ passed, failed }: Pick<CaseSide, 'passed' | 'failed'>): boolean {
  return passed > 0 && failed > 0;
}

/** Why the case did not pass on head: of its first trial that failed, or else that has no grade. */
export function whyNotPassed({ trials }: CaseFacts, transcriptOf: TranscriptOf): string {
  const head = trials.filter(({ side }) => side === 'head');
  const failed = head.find(({ outcome }) => outcome === 'failed');
  if (failed !== undefined) return reasonsOf(transcriptOf(failed)).join('\n');
  return head.find(({ error }) => error !== undefined)?.error?.message ?? '';
}
