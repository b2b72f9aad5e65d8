import { describe, expect, it } from 'vitest';
import type { CallIdentity } from '../../../src/domain/model-call.ts';
import type { Trial, TrialRecord } from '../../../src/domain/trial.ts';
import {
  redactedRun,
  redactedStore,
  redactedTranscripts,
} from '../../../src/pipeline/redaction.ts';
import type { TrialStore } from '../../../src/ports/trial-store.ts';
import { recordWith } from '../../support/hostile-record.ts';
import { callOf } from '../../support/provider-calls.ts';
import { trialOf, wholeTrial } from '../../support/records.ts';

const redact = (text: string) => text.replaceAll('secret', '***');

describe('redactedRun', () => {
  it('holds no secret, whatever text of the run held it', () => {
    const run = redactedRun(recordWith(['a secret']), { read: wholeTrial }, redact);
    expect(JSON.stringify(run.record)).not.toContain('secret');
    expect(JSON.stringify(run.record)).toContain('a ***');
  });

  it('finds texts by the records of a run without secrets, which stay the same', () => {
    const record = recordWith(['plain']);
    const run = redactedRun(record, { read: wholeTrial }, redact);
    expect(run.record.results[0]?.trials[0]).toBe(record.results[0]?.trials[0]);
  });

  it('finds texts by the records that secrets were taken from', () => {
    const record = recordWith(['a secret']);
    const read: TrialRecord[] = [];
    const noting = (trial: TrialRecord) => {
      read.push(trial);
      return wholeTrial(trial);
    };
    const run = redactedRun(record, { read: noting }, redact);
    const [clear] = run.record.results[0]?.trials ?? [];
    if (clear === undefined) throw new Error('The run has no trial');
    run.transcriptOf(clear);
    expect(read).toEqual([record.results[0]?.trials[0]]);
  });
});

describe('redactedTranscripts', () => {
  it('writes no secret, and leaves a trial the case that it is of', () => {
    const written: Trial[] = [];
    const inner = {
      keep: (trial: Trial): TrialRecord => {
        written.push(trial);
        return trial;
      },
      read: wholeTrial,
      close: () => undefined,
    };
    const transcripts = redactedTranscripts(inner, redact);
    const record = transcripts.keep(trialOf({ caseId: 'the secret', output: 'a secret' }));
    expect(record.caseId).toBe('the secret');
    expect(transcripts.read(record).output).toBe('a ***');
    expect(JSON.stringify(written)).not.toContain('secret');
  });
});

describe('redactedStore', () => {
  it('names calls without secrets, the same when they are kept and when they are found', () => {
    const labels: string[] = [];
    const note = ({ label }: CallIdentity) => void labels.push(label);
    const inner = { find: note, keep: note } as unknown as TrialStore;
    const store = redactedStore(inner, redact);
    const call = { ...callOf('a'), label: 'case secret, head' };
    store.find(call);
    store.keep(call, {} as never);
    expect(labels).toEqual(['case ***, head', 'case ***, head']);
  });
});
