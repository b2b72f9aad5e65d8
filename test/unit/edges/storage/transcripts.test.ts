import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AgentTranscript } from '../../../../src/domain/agent.ts';
import { InternalError } from '../../../../src/domain/errors.ts';
import type { Trial } from '../../../../src/domain/trial.ts';
import { TranscriptFile } from '../../../../src/edges/storage/transcripts.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';

const newPath = () => join(temporaryFolder(), 'report', 'trials.jsonl');

function trialOf(index: number, output: string): Trial {
  return {
    caseId: 'a',
    side: 'head',
    index,
    outcome: 'passed',
    score: 1,
    requestKey: 'k',
    shared: false,
    source: 'provider',
    latencyMs: 5,
    output,
    toolCalls: [{ id: '1', name: 'refund', arguments: '{}' }],
    grades: [],
  };
}

describe('TranscriptFile', () => {
  it('gives each trial without its texts, and the texts for it', () => {
    const path = newPath();
    const transcripts = new TranscriptFile(path);
    const trials = [trialOf(0, 'first ☃\n'), trialOf(1, ''), trialOf(2, 'third')];
    const records = trials.map((trial) => transcripts.keep(trial));
    const { output: _output, toolCalls, grades, ...record } = trialOf(1, '');
    expect(records[1]).toEqual(record);
    const outputs = records.toReversed().map((kept) => transcripts.read(kept));
    expect(outputs).toEqual([
      { output: 'third', toolCalls, grades },
      { output: '', toolCalls, grades },
      { output: 'first ☃\n', toolCalls, grades },
    ]);
    transcripts.close();
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(trials);
  });

  it('keeps the conversation of an agent with the texts, and not in the record', () => {
    const transcripts = new TranscriptFile(newPath());
    const conversation: AgentTranscript = {
      entries: [{ type: 'message', role: 'assistant', content: 'done' }],
      finalState: { sent: true },
      end: 'answered',
    };
    const record = transcripts.keep({ ...trialOf(0, 'done'), conversation });
    expect(record).not.toHaveProperty('conversation');
    expect(transcripts.read(record).conversation).toEqual(conversation);
    expect(transcripts.read(transcripts.keep(trialOf(1, 'done')))).not.toHaveProperty(
      'conversation',
    );
    transcripts.close();
  });

  it('reads on while it is written, and after it was closed', () => {
    const transcripts = new TranscriptFile(newPath());
    const first = transcripts.keep(trialOf(0, 'first'));
    expect(transcripts.read(first).output).toBe('first');
    const second = transcripts.keep(trialOf(1, 'second'));
    transcripts.close();
    expect(transcripts.read(second).output).toBe('second');
    expect(transcripts.read(first).output).toBe('first');
    transcripts.close();
  });

  it('writes in pieces, not trial by trial and not all at the end', () => {
    const path = newPath();
    const transcripts = new TranscriptFile(path);
    transcripts.keep(trialOf(0, 'x'.repeat(40_000)));
    expect(existsSync(path)).toBe(false);
    transcripts.keep(trialOf(1, 'x'.repeat(40_000)));
    expect(statSync(path).size).toBeGreaterThan(80_000);
    transcripts.close();
  });

  it('begins with a file of its owner alone, and makes none for no trial', () => {
    const path = newPath();
    const before = new TranscriptFile(path);
    before.keep(trialOf(0, 'of the run before'));
    before.close();
    chmodSync(path, 0o644);
    const transcripts = new TranscriptFile(path);
    transcripts.keep(trialOf(0, 'of this run'));
    transcripts.close();
    expect(readFileSync(path, 'utf8')).not.toContain('of the run before');
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    const none = newPath();
    new TranscriptFile(none).close();
    expect(existsSync(none)).toBe(false);
  });

  it('says where it cannot write', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'trials.jsonl');
    const transcripts = new TranscriptFile(path);
    const record = transcripts.keep(trialOf(0, 'lost'));
    expect(() => transcripts.read(record)).toThrow(`Cannot write ${path}`);
  });

  it('knows a trial by the record that it gave, not by an equal one', () => {
    const transcripts = new TranscriptFile(newPath());
    const record = transcripts.keep(trialOf(0, 'text'));
    expect(() => transcripts.read({ ...record })).toThrow(InternalError);
    transcripts.close();
  });
});
