import { redacted } from '../core/report/redact/redacted.ts';
import { redactorOf } from '../core/report/redact/redactor.ts';
import type { CallIdentity } from '../domain/model-call.ts';
import type { Redact } from '../domain/report.ts';
import type { RunRecord } from '../domain/run.ts';
import type { Transcript, TrialRecord } from '../domain/trial.ts';
import type { Transcripts } from '../ports/transcripts.ts';
import type { TrialStore } from '../ports/trial-store.ts';

export { redactorOf };

/** A record that holds no secret, with the texts of its trials. */
export interface RedactedRun {
  readonly record: RunRecord;
  readonly transcriptOf: (trial: TrialRecord) => Transcript;
}

/**
 * What reports are drawn from: no text of it, of a file or of a model, holds a secret any more. Texts of
 * trials hold none since they were kept: see redactedTranscripts.
 */
export function redactedRun(
  run: RunRecord,
  transcripts: Pick<Transcripts, 'read'>,
  redact: Redact,
): RedactedRun {
  const originals = new Map<TrialRecord, TrialRecord>();
  const results = run.results.map(({ trials, ...result }) => ({
    ...redacted(result, redact),
    trials: trials.map((trial) => {
      const clear = redacted(trial, redact);
      if (clear !== trial) originals.set(clear, trial);
      return clear;
    }),
  }));
  return {
    record: { ...redacted({ ...run, results: [] }, redact), results },
    transcriptOf: (trial) => transcripts.read(originals.get(trial) ?? trial),
  };
}

/** The same file of transcripts, into which no secret is written. Trials keep their own records. */
export function redactedTranscripts(transcripts: Transcripts, redact: Redact): Transcripts {
  const kept = new Map<TrialRecord, TrialRecord>();
  return {
    keep: (trial) => {
      const clear = redacted(trial, redact);
      const record = transcripts.keep(clear);
      if (clear.caseId === trial.caseId) return record;
      const own = { ...record, caseId: trial.caseId };
      kept.set(own, record);
      return own;
    },
    read: (trial) => transcripts.read(kept.get(trial) ?? trial),
    close: () => transcripts.close(),
  };
}

/** The same store, in which calls are named without secrets; answers have none, as providers mask them. */
export function redactedStore(store: TrialStore, redact: Redact): TrialStore {
  const named = <Call extends CallIdentity>(call: Call): Call => {
    const label = redact(call.label);
    return label === call.label ? call : { ...call, label };
  };
  return {
    find: (call) => store.find(named(call)),
    has: (call) => store.has(call),
    expectedLatencyMs: (call) => store.expectedLatencyMs(named(call)),
    keep: (call, reply) => store.keep(named(call), reply),
    recall: (name) => store.recall(name),
    remember: (name, value) => store.remember(name, value),
    use: () => store.use(),
    close: () => store.close(),
  };
}
