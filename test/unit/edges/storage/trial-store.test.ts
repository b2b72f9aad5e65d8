import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import { seal, sealingKey } from '../../../../src/edges/storage/seal.ts';
import type { TrialStoreOptions } from '../../../../src/edges/storage/trial-store.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';
import {
  callOf,
  constantOf,
  openStore,
  replyOf,
  STORE_KEY,
} from '../../../support/stored-calls.ts';

const newPath = () => join(temporaryFolder(), 'trials.jsonl');
const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

/** A store in which calls were answered with the words of their messages. */
async function stored(
  calls: readonly ModelCall[],
  options: Partial<TrialStoreOptions> = {},
): Promise<string> {
  const path = newPath();
  const store = openStore(path, options);
  for (const call of calls) {
    store.keep(call, replyOf(`answer to ${call.request.messages[0]?.content}`));
  }
  await store.close();
  return path;
}

/** What a store of a text makes of a call: the answer, or the reason of the miss. */
function findIn(text: string, call: ModelCall, options: Partial<TrialStoreOptions> = {}) {
  const path = newPath();
  writeFileSync(path, text);
  const store = openStore(path, options);
  const content = store.find(call)?.content;
  const { misses, unsound } = store.use();
  return { found: content ?? Object.keys(misses).join(), unsound };
}

describe('TrialStoreFile: what a line must be', () => {
  it('line: what finds it comes first, and the seal last', async () => {
    const [line = ''] = linesOf(await stored([callOf('a')]));
    const { key, parts } = callOf('a');
    expect(Object.entries(JSON.parse(line))).toEqual([
      ['v', 1],
      ['key', key],
      ['provider', 'provider-a'],
      ['twin', 0],
      ['trial', 0],
      ['when', '2026-05-01T12:00:00.000Z'],
      ['latencyMs', 5],
      ['label', 'case a, head'],
      ['parts', parts],
      [
        'reply',
        {
          content: 'answer to a',
          toolCalls: [],
          finishReason: 'stop',
          model: 'gpt-2026',
          usage: { inputTokens: 7, outputTokens: 2 },
        },
      ],
      ['mac', expect.stringMatching(/^[0-9a-f]{64}$/)],
    ]);
  });

  it.each([
    ['its answer', 'answer to a', 'answer to b'],
    ['its time', '2026-05-01', '2026-05-02'],
    ['its trial', '"trial":0', '"trial":1'],
    ['its seal', /"mac":"[0-9a-f]{4}/, '"mac":"0000'],
    ['white space', '"v":1,"key"', '"v":1,"key" '],
  ])('line altered in %s: not used and counted', async (_what, from, to) => {
    const text = readFileSync(await stored([callOf('a')]), 'utf8');
    const altered = text.replace(from, to);
    expect(altered).not.toBe(text);
    const { found, unsound } = findIn(
      altered,
      callOf('a', { trialIndex: to === '"trial":1' ? 1 : 0 }),
    );
    expect(found).not.toContain('answer');
    expect(unsound).toBe(1);
    expect(findIn(text, callOf('a'))).toEqual({ found: 'answer to a', unsound: 0 });
  });

  it('answers swapped between two keys with their seals: neither is used', async () => {
    const [one = '', other = ''] = linesOf(await stored([callOf('a'), callOf('b')]));
    const tailOf = (line: string) => line.slice(line.indexOf(',"reply":'));
    const headOf = (line: string) => line.slice(0, line.indexOf(',"reply":'));
    const text = `${headOf(one)}${tailOf(other)}\n${headOf(other)}${tailOf(one)}\n`;
    expect(findIn(text, callOf('a'))).toEqual({ found: 'unsound', unsound: 1 });
    expect(findIn(text, callOf('b'))).toEqual({ found: 'unsound', unsound: 1 });
  });

  it('line of a run without the key: neither written nor used', async () => {
    const path = newPath();
    const keyless = openStore(path, { apiKeyOf: () => undefined });
    keyless.keep(callOf('a'), replyOf('forged'));
    keyless.keep(callOf('b'), replyOf('forged'));
    await keyless.close();
    expect(keyless.warnings).toEqual([
      `Answers of provider default are not kept in ${path} for later runs, as there is no API key to seal them with.`,
    ]);
    expect(() => readFileSync(path)).toThrow('ENOENT');
    const text = readFileSync(await stored([callOf('a')]), 'utf8');
    const found = findIn(text, callOf('a'), { apiKeyOf: () => undefined });
    expect(found).toEqual({ found: 'no API key', unsound: 0 });
  });

  it('line sealed with another key, or with the empty one: not used', async () => {
    for (const apiKey of ['sk-test-of-somebody-else', '']) {
      const text = readFileSync(await stored([callOf('a')]), 'utf8').trimEnd();
      const { mac: _mac, ...body } = JSON.parse(text);
      const forged = `${seal(body, sealingKey(apiKey)).toString()}\n`;
      expect(findIn(forged, callOf('a'))).toEqual({ found: 'unsound', unsound: 1 });
    }
  });

  it('sealed line of another version, or whose parts are not those of its key: not used', async () => {
    const [line = ''] = linesOf(await stored([callOf('a')]));
    const { mac: _mac, ...body } = JSON.parse(line);
    const sealed = (changes: object) =>
      `${seal({ ...body, ...changes }, sealingKey(STORE_KEY)).toString()}\n`;
    expect(findIn(sealed({}), callOf('a')).found).toBe('answer to a');
    expect(findIn(sealed({ v: 2 }), callOf('a'))).toEqual({ found: 'unsound', unsound: 1 });
    const parts = { ...body.parts, model: callOf('a', { request: { model: 'b' } }).parts.model };
    expect(findIn(sealed({ parts }), callOf('a'))).toEqual({ found: 'unsound', unsound: 1 });
  });

  it('lines that are none: passed over and counted, and the sound ones are used', async () => {
    const text = readFileSync(await stored([callOf('a')]), 'utf8');
    const broken = `{"v":1,\nnull\n\n\u0000\n{"__proto__":{}}\n${text}${text.slice(0, -20)}`;
    expect(findIn(broken, callOf('a'))).toEqual({ found: 'answer to a', unsound: 5 });
  });

  it('last line torn at any byte: the lines before are used, and the file can be written on', async () => {
    const text = readFileSync(await stored([callOf('a'), callOf('b')]), 'utf8');
    const start = text.indexOf('\n') + 1;
    const folder = temporaryFolder();
    const results = new Map<string, number>();
    for (let length = start; length <= text.length; length += 1) {
      const path = join(folder, `${length}.jsonl`);
      writeFileSync(path, text.slice(0, length));
      const store = openStore(path);
      expect(store.find(callOf('a'))?.content).toBe('answer to a');
      const last = store.find(callOf('b'))?.content ?? 'lost';
      results.set(last, (results.get(last) ?? 0) + 1);
      store.keep(callOf('c'), replyOf('written on'));
      await store.close();
      expect(readFileSync(path, 'utf8').slice(0, length)).toBe(text.slice(0, length));
      expect(openStore(path).find(callOf('c'))?.content).toBe('written on');
    }
    // Without its line end a line is whole.
    expect([...results]).toEqual([
      ['lost', text.length - start - 1],
      ['answer to b', 2],
    ]);
  });
});

describe('TrialStoreFile: when an answer serves', () => {
  it.each([
    ['as old as it may be', '2026-05-02T12:00:00.000Z', 'answer to a'],
    ['a millisecond older', '2026-05-02T12:00:00.001Z', 'expired'],
    ['from a clock that goes ten minutes ahead', '2026-05-01T11:50:00.000Z', 'answer to a'],
    ['from a clock that goes further ahead', '2026-05-01T11:49:59.999Z', 'expired'],
  ])('%s: %s', async (_what, now, found) => {
    const text = readFileSync(await stored([callOf('a')]), 'utf8');
    const clock = { timestamp: () => now };
    expect(findIn(text, callOf('a'), { clock })).toEqual({ found, unsound: 0 });
  });

  it.each([
    ['as old as it may be', '2026-05-02T12:00:00.000Z', true],
    ['a millisecond older', '2026-05-02T12:00:00.001Z', false],
  ])('has, answer %s: as find will say', async (_what, now, isThere) => {
    const path = await stored([callOf('a')]);
    const store = openStore(path, { clock: { timestamp: () => now } });
    expect(store.has(callOf('a'))).toBe(isThere);
    expect(store.find(callOf('a')) !== undefined).toBe(isThere);
    store.keep(callOf('a'), replyOf('asked anew'));
    expect(store.has(callOf('a'))).toBe(true);
  });

  it('same request to another provider: asked, and the answer of each is kept', async () => {
    const path = await stored([callOf('a')]);
    const store = openStore(path, { identityOf: () => 'provider-b' });
    expect(store.find(callOf('a'))).toBeUndefined();
    expect(store.use().misses).toEqual({ provider: 1 });
    store.keep(callOf('a'), replyOf('of b'));
    await store.close();
    expect(openStore(path).find(callOf('a'))?.content).toBe('answer to a');
  });

  it('same model by a provider with another key: each seals its own', async () => {
    const apiKeyOf = (model: string) => `sk-test-key-for-${model}`;
    const other = callOf('a', { request: { model: 'other' } });
    const path = await stored([callOf('a'), other], { apiKeyOf });
    const store = openStore(path, { apiKeyOf });
    expect(store.find(callOf('a'))?.content).toBe('answer to a');
    expect(store.find(other)?.content).toBe('answer to a');
    const wrong = openStore(path, { apiKeyOf: () => apiKeyOf('gpt') });
    expect(wrong.find(other)).toBeUndefined();
  });

  it('twin without an answer of its own: asked', async () => {
    const text = readFileSync(await stored([callOf('a')]), 'utf8');
    expect(findIn(text, callOf('a', { twin: 1 })).found).toBe('never asked');
  });
});

describe('TrialStoreFile: what is kept', () => {
  it.each([
    ['as it is', STORE_KEY, STORE_KEY],
    ['as JSON writes it', 'sk-"quoted"\\key', 'sk-"quoted"\\key'],
  ])('answer that holds the API key %s: not kept, and said once', async (_how, apiKey, found) => {
    const path = newPath();
    const store = openStore(path, { apiKeyOf: () => apiKey });
    store.keep(callOf('a'), replyOf(`your key is ${found}`));
    store.keep(callOf('b'), replyOf(`your key is ${found}`));
    store.keep(callOf('c'), replyOf('your key is secret'));
    await store.close();
    expect(linesOf(path)).toHaveLength(1);
    expect(store.use().unsound).toBe(2);
    expect(store.warnings).toEqual([
      `An answer is not kept in ${path} for later runs, as it holds the API key.`,
    ]);
  });

  it('answer that is too long or has no latency: not kept, and said', async () => {
    const path = newPath();
    const store = openStore(path);
    store.keep(callOf('a'), replyOf('x'.repeat(16 * 1024 * 1024)));
    store.keep(callOf('b'), replyOf('timeless', { latencyMs: Number.NaN }));
    await store.close();
    expect(store.use().unsound).toBe(2);
    expect(store.warnings).toEqual([
      expect.stringMatching(/^An answer is not kept .* as it is too long\.$/),
      expect.stringMatching(/^An answer is not kept .* as it cannot be read back\.$/),
    ]);
  });

  it('label that is long or strange: cut, and found again', async () => {
    const label = `case "\\,"parts":{"x☃\n${'y'.repeat(500)}, head`;
    const path = await stored([callOf('a', { label })]);
    const store = openStore(path);
    expect(store.find(callOf('a', { label }))?.content).toBe('answer to a');
    expect(store.find(callOf('b', { label }))).toBeUndefined();
    expect(store.use()).toMatchObject({ misses: { messages: 1 }, unsound: 0 });
    expect(store.expectedLatencyMs(callOf('c', { label }))).toBe(5);
  });

  it('latency: that of the latest answer of the case and side, whatever it was asked', async () => {
    const store = openStore(await stored([callOf('a')]));
    const edited = callOf('another message', { label: 'case a, head', trialIndex: 3 });
    expect(store.expectedLatencyMs(edited)).toBe(5);
    expect(store.expectedLatencyMs(callOf('b'))).toBeUndefined();
    store.keep(callOf('a'), replyOf('slow', { latencyMs: 1234.5 }));
    expect(store.expectedLatencyMs(edited)).toBe(1234.5);
  });

  it('file that cannot be written: one warning, and the run goes on', async () => {
    const path = join(temporaryFolder(), 'made later', 'trials.jsonl');
    const store = openStore(path);
    writeFileSync(dirname(path), 'a file in the place of the folder');
    store.keep(callOf('a'), replyOf('lost'));
    expect(store.find(callOf('a'))).toBeUndefined();
    store.keep(callOf('b'), replyOf('lost too'));
    await store.close();
    expect(store.warnings).toEqual([
      `An answer is not kept in ${path} for later runs, as the file cannot be written.`,
    ]);
  });

  it('file that cannot be read: the run ends before it pays', () => {
    const path = newPath();
    mkdirSync(path);
    expect(() => openStore(path)).toThrow(`Cannot read ${path} as it is no ordinary file`);
  });
});

describe('TrialStoreFile: constants', () => {
  const constantIn = (path: string, options: Partial<TrialStoreOptions> = {}) => {
    const store = openStore(path, options);
    const value = constantOf(store, 'seed', () => 'fresh');
    return { value, store };
  };

  async function withConstant(): Promise<string> {
    const path = newPath();
    const { store } = constantIn(path);
    await store.close();
    return path;
  }

  it('kept value: shared by later runs for a week, or for as long as answers last', async () => {
    const path = await withConstant();
    const later = (now: string, maxAgeMs = 86_400_000) =>
      openStore(path, { maxAgeMs, clock: { timestamp: () => now } }).recall('seed');
    expect(later('2026-05-08T12:00:00.000Z')).toBe('fresh');
    expect(later('2026-05-08T12:00:00.001Z')).toBeUndefined();
    expect(later('2026-05-31T12:00:00.000Z', 30 * 86_400_000)).toBe('fresh');
    expect(later('2026-05-31T12:00:00.001Z', 30 * 86_400_000)).toBeUndefined();
  });

  it('forged values before and after the true one: passed over', async () => {
    const path = await withConstant();
    const text = readFileSync(path, 'utf8');
    const forged = text.replace('"value":"fresh"', '"value":"chosen"');
    writeFileSync(path, `${forged}${text}${forged}`);
    const store = openStore(path);
    expect(constantOf(store, 'seed', () => 'another')).toBe('fresh');
    expect(store.use().unsound).toBe(1);
  });

  it('value of another name with its seal: not used', async () => {
    const path = await withConstant();
    expect(constantOf(openStore(path), 'other', () => 'another')).toBe('another');
  });

  it('without a key: a value of this run only, and no warning, as nothing is lost by it', async () => {
    const { value, store } = constantIn(newPath(), { apiKey: undefined });
    expect(value).toBe('fresh');
    expect(constantOf(store, 'seed', () => 'another')).toBe('fresh');
    expect(store.warnings).toEqual([]);
  });
});
