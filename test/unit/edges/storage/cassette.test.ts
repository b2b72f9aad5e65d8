import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, type Fault } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import { Cassette } from '../../../../src/edges/storage/cassette.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';
import { callOf, replyOf } from '../../../support/stored-calls.ts';

const newPath = () => join(temporaryFolder(), 'cassette.jsonl');
const other = (model: string) => ({ request: { model } });

/** Records calls into a new cassette. */
async function recorded(...calls: readonly ModelCall[]): Promise<string> {
  const path = newPath();
  const cassette = new Cassette(path, 'record');
  for (const call of calls) cassette.keep(call, answerTo(call));
  await cassette.close();
  return path;
}

const answerTo = (call: ModelCall) => replyOf(`answer ${call.label} ${call.trialIndex}`);

function faultsOf(run: () => unknown): readonly Fault[] {
  try {
    run();
  } catch (cause) {
    if (cause instanceof ConfigurationError) return cause.faults;
    throw cause;
  }
  return [];
}

describe('Cassette', () => {
  it('replays what it recorded', async () => {
    const path = await recorded(callOf('a'), callOf('a', { trialIndex: 1 }), callOf('b'));
    const replay = new Cassette(path, 'replay-only');
    expect(replay.find(callOf('a', { trialIndex: 1 }))).toEqual({
      content: 'answer case a, head 1',
      toolCalls: [],
      finishReason: 'stop',
      model: 'gpt-2026',
      usage: { inputTokens: 7, outputTokens: 2 },
      latencyMs: 5,
      source: 'cassette',
    });
  });

  it('reads a cassette of the version before', () => {
    const path = newPath();
    const { key, parts } = callOf('a');
    const { source: _source, ...reply } = replyOf('from before');
    writeFileSync(path, JSON.stringify({ key, trial: 0, parts, label: 'case a, head', reply }));
    expect(new Cassette(path, 'replay-only').find(callOf('a'))?.content).toBe('from before');
  });

  it('has no answer in mode record, and the later answer counts', async () => {
    const path = await recorded(callOf('a'));
    const again = new Cassette(path, 'record');
    expect(again.find(callOf('a'))).toBeUndefined();
    again.keep(callOf('a'), replyOf('later'));
    expect(again.find(callOf('a'))).toBeUndefined();
    await again.close();
    expect(new Cassette(path, 'replay-only').find(callOf('a'))?.content).toBe('later');
  });

  it('records neither the request nor the source', async () => {
    const path = await recorded(callOf('secret ticket', { label: 'case a, head' }));
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const { key, parts } = callOf('secret ticket');
    const { source: _source, ...reply } = replyOf('answer case a, head 0');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { key, trial: 0, parts, label: 'case a, head', reply },
    ]);
  });

  it('answers a renamed case of two with the same request with the first recording', async () => {
    const [one, two] = [{ label: 'case one, head' }, { label: 'case two, head' }];
    const path = await recorded(callOf('a', one), callOf('a', two));
    const replay = new Cassette(path, 'replay-only');
    const contentOf = (label: string) => replay.find(callOf('a', { label, twin: 1 }))?.content;
    expect(contentOf('case two, head')).toBe('answer case two, head 0');
    expect(contentOf('case three, head')).toBe('answer case one, head 0');
  });

  it('names the nearest recording where it misses one', async () => {
    const fourth = callOf('b', { trialIndex: 4 });
    const renamed = callOf('a', { label: 'case new, head', trialIndex: 2 });
    const path = await recorded(callOf('a'), fourth, callOf('b', other('gpt-other')));
    const replay = new Cassette(path, 'replay-only');
    const miss = (call: ModelCall) => faultsOf(() => replay.find(call));
    const key = (call: ModelCall) => call.key.slice(0, 12);
    expect(miss(callOf('b'))).toEqual([
      {
        code: 'cassette-miss',
        position: { file: path },
        problem: `it has no answer for case b, head, trial 0 (key ${key(callOf('b'))}), and replay-only makes no calls`,
        hint: `The nearest recording is ${key(callOf('b', other('gpt-other')))} (case b, head, trial 0), which differs in model.`,
      },
    ]);
    expect(miss(callOf('a', { trialIndex: 2 }))).toMatchObject([
      {
        hint: `The nearest recording is ${key(callOf('a'))} (case a, head, trial 0), which differs in trial.`,
      },
    ]);
    expect(miss(renamed)).toMatchObject([
      { hint: expect.stringMatching(/\(case a, head, trial 0\), which differs in trial\.$/) },
    ]);
    expect(miss(callOf('c', other('third')))).toMatchObject([
      {
        hint: 'Nothing is recorded of this case, nor of its request. Record it with replay: record.',
      },
    ]);
    expect(miss(callOf('b', { trialIndex: 4, isStreamed: true }))).toMatchObject([
      { hint: expect.stringMatching(/trial 4\), which differs in time to the first token\.$/) },
    ]);
    expect(miss(callOf('a', { isStreamed: true }))).toMatchObject([
      { hint: expect.stringMatching(/which differs in time to the first token\.$/) },
    ]);
  });

  it('says that an empty cassette is empty', async () => {
    const path = newPath();
    writeFileSync(path, '\n\n');
    const replay = new Cassette(path, 'replay-only');
    expect(faultsOf(() => replay.find(callOf('a')))).toMatchObject([
      { hint: 'The cassette is empty. Record it with replay: record.' },
    ]);
  });

  it('needs a file only to replay', () => {
    const path = newPath();
    expect(() => new Cassette(path, 'replay')).not.toThrow();
    expect(() => new Cassette(path, 'replay-only')).toThrow(
      `Cannot read ${path} as the cassette does not exist`,
    );
  });

  it.each([
    'null',
    '[]',
    '"text"',
    '{"key":',
    '{"key":"k","trial":0,"parts":{},"label":"l"}',
    '{"key":"k","trial":"0","parts":{},"label":"l","reply":{"content":"c","toolCalls":[]}}',
    '{"key":"k","trial":0.5,"parts":{},"label":"l","reply":{"content":"c","toolCalls":[]}}',
    '{"key":"k","trial":0,"parts":{},"label":"l","reply":{"content":5,"toolCalls":[]}}',
  ])('refuses the line %s at its place', async (line) => {
    const path = await recorded(callOf('a'));
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${line}\n`);
    expect(() => new Cassette(path, 'replay')).toThrow(
      `Cannot read ${path}:3:1 as the line is no recording`,
    );
  });
});
