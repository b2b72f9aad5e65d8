import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportStore, mergeStores } from '../../../../src/edges/storage/store-files.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';
import { callOf, constantOf, openStore, replyOf } from '../../../support/stored-calls.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOON = '2026-05-01T12:00:00.000Z';
const LATER = '2026-05-01T13:00:00.000Z';
const nowMs = Date.parse(LATER);

/** Writes a store with one answer a case and, where it is named, a constant. */
async function stored(
  answers: Readonly<Record<string, string>>,
  now = NOON,
  constant?: string,
): Promise<string> {
  const path = join(temporaryFolder(), 'trials.jsonl');
  const store = openStore(path, { clock: { timestamp: () => now } });
  for (const [name, answer] of Object.entries(answers)) store.keep(callOf(name), replyOf(answer));
  if (constant !== undefined) constantOf(store, 'seed', () => constant);
  await store.close();
  return path;
}

const opened = (path: string) => openStore(path, { clock: { timestamp: () => LATER } });
const answerIn = (path: string, name: string) => opened(path).find(callOf(name))?.content;
const seedIn = (path: string) => constantOf(opened(path), 'seed', () => 'none');

describe('mergeStores', () => {
  it('adds what is not there yet, from several files, once', async () => {
    const into = await stored({ a: 'a' });
    const [one, other] = [await stored({ b: 'b' }), await stored({ b: 'b', c: 'c' })];
    expect(mergeStores([one, other], into)).toEqual({ added: 2, unsound: 0 });
    const text = readFileSync(into, 'utf8');
    expect(mergeStores([one, other, into], into)).toEqual({ added: 0, unsound: 0 });
    expect(readFileSync(into, 'utf8')).toBe(text);
    expect(['a', 'b', 'c', 'd'].map((name) => answerIn(into, name))).toEqual([
      'a',
      'b',
      'c',
      undefined,
    ]);
  });

  it('lets the later answer count, whichever file it is in, and the constant that was there', async () => {
    const into = await stored({ a: 'later', b: 'earlier' }, NOON, 'first');
    appendFileSync(into, readFileSync(await stored({ a: 'latest' }, LATER)));
    const from = await stored({ a: 'stale', b: 'stale' }, NOON, 'second');
    expect(mergeStores([from, await stored({ b: 'latest' }, LATER)], into).added).toBe(1);
    expect([answerIn(into, 'a'), answerIn(into, 'b')]).toEqual(['latest', 'latest']);
    expect(seedIn(into)).toBe('first');
  });

  it('makes the store where there is none', async () => {
    const into = join(temporaryFolder(), 'new', 'trials.jsonl');
    mergeStores([await stored({ a: 'a' }, NOON, 'seed of base')], into);
    expect(answerIn(into, 'a')).toBe('a');
    expect(seedIn(into)).toBe('seed of base');
  });

  it('takes no line that is none, and trusts none', async () => {
    const from = await stored({ a: 'a', b: 'b' });
    const forged = readFileSync(from, 'utf8').replace('"content":"a"', '"content":"x"');
    writeFileSync(from, `{}\n\nnull\n${forged}{"v":1,"key":`);
    const into = join(temporaryFolder(), 'trials.jsonl');
    expect(mergeStores([from], into)).toEqual({ added: 2, unsound: 3 });
    expect([answerIn(into, 'a'), answerIn(into, 'b')]).toEqual([undefined, 'b']);
  });

  it('names a file that is missing', async () => {
    const missing = join(temporaryFolder(), 'shard-2.jsonl');
    expect(() => mergeStores([missing], join(temporaryFolder(), 'trials.jsonl'))).toThrow(
      `Cannot read ${missing} as it does not exist`,
    );
  });
});

describe('exportStore', () => {
  const target = () => join(temporaryFolder(), 'travels', 'trials.jsonl');
  const limits = { maxAgeMs: DAY_MS, nowMs, mostBytes: 1_000_000 };

  it('leaves superseded, expired and broken lines behind', async () => {
    const path = await stored({ old: 'expired' }, '2026-04-30T12:59:59.999Z');
    appendFileSync(path, readFileSync(await stored({ a: 'earlier', b: 'b' }, NOON, 'seed')));
    appendFileSync(
      path,
      `broken\n${readFileSync(await stored({ a: 'later' }, LATER, 'no'), 'utf8')}`,
    );
    const to = target();
    expect(exportStore(path, to, limits)).toBe(3);
    expect(readFileSync(to, 'utf8').split('\n')).toHaveLength(4);
    expect([answerIn(to, 'a'), answerIn(to, 'b'), seedIn(to)]).toEqual(['later', 'b', 'no']);
    expect(statSync(to).mode & 0o777).toBe(0o600);
  });

  it('takes constants along for a week, which is longer than answers last', async () => {
    const to = target();
    const path = await stored({ a: 'expired' }, '2026-04-24T13:00:00.000Z', 'number of a batch');
    expect(exportStore(path, to, limits)).toBe(1);
    const store = opened(to);
    expect(store.recall('seed')).toBe('number of a batch');
    expect(store.find(callOf('a'))).toBeUndefined();
    const older = await stored({}, '2026-04-24T12:59:59.999Z', 'number of a batch');
    expect(exportStore(older, to, limits)).toBe(0);
  });

  it('leaves the oldest lines behind when there are too many, and keeps their order', async () => {
    const path = await stored({ a: 'a', b: 'b', c: 'c' });
    const bytes = statSync(path).size;
    const to = target();
    expect(exportStore(path, to, { ...limits, mostBytes: bytes })).toBe(3);
    expect(readFileSync(to)).toEqual(readFileSync(path));
    expect(exportStore(path, to, { ...limits, mostBytes: bytes - 1 })).toBe(2);
    expect(readFileSync(path, 'utf8').endsWith(readFileSync(to, 'utf8'))).toBe(true);
  });

  it('writes an empty file for a store that has nothing', () => {
    const to = target();
    expect(exportStore(join(temporaryFolder(), 'none'), to, limits)).toBe(0);
    expect(readFileSync(to, 'utf8')).toBe('');
  });

  it('says where it cannot write, and leaves nothing there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const to = join(folder, 'file', 'trials.jsonl');
    expect(() => exportStore(join(folder, 'none'), to, limits)).toThrow(`Cannot write ${to}`);
    expect(existsSync(to)).toBe(false);
  });
});
