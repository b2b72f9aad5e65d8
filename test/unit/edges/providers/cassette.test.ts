import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { requestKey } from '../../../../src/core/target/render.ts';
import { ConfigurationError } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import { Cassette } from '../../../../src/edges/providers/cassette.ts';
import { ScriptedClient } from '../../../support/scripted-client.ts';

const SIGNAL = new AbortController().signal;

function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-cassette-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'deep', 'er', 'cassette.jsonl');
}

function callOf(content: string, trialIndex = 0, model = 'gpt'): ModelCall {
  const messages = [{ role: 'user' as const, content }];
  const request = { model, messages, parameters: {} };
  return { request, ...requestKey(request), trialIndex, label: `case ${content}, head` };
}

/** Records calls into a new cassette. */
async function recorded(...calls: readonly ModelCall[]): Promise<string> {
  const path = temporaryPath();
  const cassette = new Cassette(path, 'record', new ScriptedClient(answer));
  for (const call of calls) await cassette.complete(call, SIGNAL);
  return path;
}
const answer = (call: ModelCall) => `answer ${call.label} ${call.trialIndex}`;

const failureOf = (run: () => Promise<unknown>) =>
  run().then(
    () => 'nothing was thrown',
    (cause: unknown) => (cause instanceof ConfigurationError ? cause : String(cause)),
  );

describe('Cassette', () => {
  it('replays what it recorded, and calls no provider for it', async () => {
    const path = await recorded(callOf('a'), callOf('a', 1), callOf('b'));
    const replay = new Cassette(path, 'replay-only', undefined);
    expect(await replay.complete(callOf('a', 1), SIGNAL)).toEqual({
      content: 'answer case a, head 1',
      toolCalls: [],
      finishReason: 'stop',
      model: 'gpt-2026',
      usage: { inputTokens: 7, outputTokens: 2 },
      latencyMs: 5,
      source: 'cassette',
    });
    const provider = new ScriptedClient(() => 'never');
    const half = new Cassette(path, 'replay', provider);
    expect((await half.complete(callOf('b'), SIGNAL)).source).toBe('cassette');
    expect(provider.calls).toEqual([]);
  });

  it('does not mind who asks: the request and the trial are the key, the label is not', async () => {
    const path = await recorded(callOf('a'));
    const other = { ...callOf('a'), label: 'case renamed, baseline' };
    const reply = await new Cassette(path, 'replay-only', undefined).complete(other, SIGNAL);
    expect(reply.content).toBe('answer case a, head 0');
  });

  it('keeps in mode replay what it had to ask for', async () => {
    const path = await recorded(callOf('a'));
    const provider = new ScriptedClient(() => 'fresh');
    const cassette = new Cassette(path, 'replay', provider);
    for (const _ of [1, 2]) {
      expect((await cassette.complete(callOf('new'), SIGNAL)).content).toBe('fresh');
    }
    expect(provider.calls).toHaveLength(1);
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(2);
    const later = new Cassette(path, 'replay-only', undefined);
    expect(await later.complete(callOf('new'), SIGNAL)).toMatchObject({ content: 'fresh' });
  });

  it('asks again in mode record, and the later answer counts', async () => {
    const path = await recorded(callOf('a'));
    const provider = new ScriptedClient(() => 'later');
    await new Cassette(path, 'record', provider).complete(callOf('a'), SIGNAL);
    expect(provider.calls).toHaveLength(1);
    const replay = new Cassette(path, 'replay-only', undefined);
    expect((await replay.complete(callOf('a'), SIGNAL)).content).toBe('later');
  });

  it('records no failure and neither the request nor the source', async () => {
    const path = await recorded(callOf('a'));
    const failing = new Cassette(path, 'record', new ScriptedClient(() => new Error('503')));
    await expect(failing.complete(callOf('secret ticket'), SIGNAL)).rejects.toThrow('503');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        key: callOf('a').key,
        trial: 0,
        parts: callOf('a').parts,
        label: 'case a, head',
        reply: expect.not.objectContaining({ source: expect.anything() }),
      },
    ]);
  });

  it('names the nearest recording where it misses one', async () => {
    const path = await recorded(callOf('a'), callOf('b', 0, 'other'), callOf('b', 4));
    const replay = new Cassette(path, 'replay-only', undefined);
    const miss = async (call: ModelCall) => {
      const error = await failureOf(() => replay.complete(call, SIGNAL));
      return typeof error === 'string' ? error : error.faults;
    };
    const key = (call: ModelCall) => call.key.slice(0, 12);
    expect(await miss(callOf('b'))).toEqual([
      {
        code: 'cassette-miss',
        position: { file: path },
        problem: `it has no answer for case b, head, trial 0 (key ${key(callOf('b'))}), and replay-only makes no calls`,
        hint: `The nearest recording is ${key(callOf('b', 0, 'other'))} (case b, head, trial 0), which differs in model.`,
      },
    ]);
    expect(await miss(callOf('a', 2))).toMatchObject([
      {
        hint: `The nearest recording is ${key(callOf('a'))} (case a, head, trial 0), which differs in trial.`,
      },
    ]);
    expect(await miss(callOf('c', 0, 'third'))).toMatchObject([
      {
        hint: expect.stringMatching(
          /\(case a, head, trial 0\), which differs in model, messages\.$/,
        ),
      },
    ]);
  });

  it('says that an empty cassette is empty', async () => {
    const path = await recorded(callOf('a'));
    writeFileSync(path, '\n\n');
    const replay = new Cassette(path, 'replay-only', undefined);
    expect(await failureOf(() => replay.complete(callOf('a'), SIGNAL))).toMatchObject({
      hint: 'The cassette is empty. Record it with replay: record.',
    });
  });

  it('needs a file only to replay', () => {
    const path = temporaryPath();
    expect(() => new Cassette(path, 'replay', new ScriptedClient(answer))).not.toThrow();
    expect(() => new Cassette(path, 'replay-only', undefined)).toThrow(
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
    expect(() => new Cassette(path, 'replay', new ScriptedClient(answer))).toThrow(
      `Cannot read ${path}:3:1 as the line is no recording`,
    );
  });

  it('closes the provider it stands before', async () => {
    const provider = new ScriptedClient(answer);
    await new Cassette(temporaryPath(), 'record', provider).close();
    expect(provider.isClosed).toBe(true);
  });
});
