import { canonicalJson } from '../core/document/canonical.ts';
import { forLog } from '../core/report/encode/log.ts';
import { explainCase, explainTargetChanges, explainVerdict } from '../core/report/explain.ts';
import { readResultFile } from '../core/result/read.ts';
import { decide } from '../core/verdict/decide.ts';
import { ConfigurationError } from '../domain/errors.ts';
import type { Transcript, Trial, TrialRecord } from '../domain/trial.ts';
import type { Verdict } from '../domain/verdict.ts';

/**
 * Retells the verdicts of a result file, or one case of it, and works each verdict out again from the
 * trials in the file, so that a reader need not take the file's word for it.
 */
export function explain(file: string, text: string, caseId: string | undefined): string[] {
  const { sentence, recorded, maxErroredShare, prices } = readResultFile(file, text);
  if (caseId !== undefined && !recorded.some(({ verdict }) => hasCase(verdict, caseId))) {
    const problem = `no evalset of the file has a case ${JSON.stringify(caseId)}`;
    throw new ConfigurationError([{ code: 'bad-input', position: { file }, problem }]);
  }
  const sections = recorded.flatMap(({ result, verdict }) => {
    if (caseId !== undefined) {
      return hasCase(verdict, caseId) ? explainCase(result, verdict, caseId, wholeTrial) : [];
    }
    const again = decide(result, { maxErroredShare, prices });
    const changes = explainTargetChanges(result);
    return [...explainVerdict(verdict), ...changes, checkOf(verdict, again), ''];
  });
  return [...(caseId === undefined ? [sentence, ''] : []), ...sections].map(forLog);
}

/** The trials of a result file have their texts with them. */
function wholeTrial(trial: TrialRecord): Transcript {
  return trial as Trial;
}

function hasCase({ comparison }: Verdict, caseId: string): boolean {
  return comparison.cases.some((item) => item.caseId === caseId);
}

/** Says whether the file's verdict is the one that its trials give, down to every number. */
function checkOf(verdict: Verdict, again: Verdict): string {
  if (canonicalJson(again) === canonicalJson(verdict)) {
    return 'Worked out again from the trials in the file: the same.';
  }
  return again.kind === verdict.kind && again.sentence === verdict.sentence
    ? 'Worked out again from the trials in the file its details are others: the file was edited, or another version wrote it.'
    : `Worked out again from the trials in the file it is another: ${again.kind}. ${again.sentence}`;
}
