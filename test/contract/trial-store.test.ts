import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Cassette } from '../../src/edges/storage/cassette.ts';
import type { TrialStore } from '../../src/ports/trial-store.ts';
import { temporaryFolder } from '../support/judged-run.ts';
import { callOf, constantOf, NOON, openStore, replyOf } from '../support/stored-calls.ts';

const STORES: readonly {
  readonly name: string;
  readonly open: (path: string) => TrialStore;
  readonly source: 'store' | 'cassette';
}[] = [
  { name: 'TrialStoreFile', open: (path) => openStore(path), source: 'store' },
  { name: 'Cassette', open: (path) => new Cassette(path, 'replay'), source: 'cassette' },
];

describe.each(STORES)('TrialStore contract: $name', ({ open, source }) => {
  const newPath = () => join(temporaryFolder(), 'deep', 'er', 'answers.jsonl');

  it('finds what was kept, with its new source and without the limits of the moment', async () => {
    const path = newPath();
    const store = open(path);
    const call = callOf('a');
    const limits = { requests: { perMinute: 60, remaining: 3 } };
    const toolCalls = [{ id: '1', name: 'refund', arguments: '{"to":"ada"}' }];
    const reply = replyOf('☃ "quoted"\nnext\u2028line', { toolCalls, limits, firstTokenMs: 2 });
    expect(store.find(call)).toBeUndefined();
    store.keep(call, reply);
    const { limits: _limits, ...kept } = reply;
    const found = { ...kept, source, ...(source === 'store' && { storedAt: NOON }) };
    expect(store.find(call)).toEqual(found);
    await store.close();
    const later = open(path);
    expect(later.find(call)).toEqual(found);
    await later.close();
  });

  it('keeps trials apart, and finds one by what decides it and not by who asks', () => {
    const store = open(newPath());
    store.keep(callOf('a'), replyOf('first'));
    store.keep(callOf('a', { trialIndex: 1 }), replyOf('second'));
    expect(store.find(callOf('a', { trialIndex: 1 }))?.content).toBe('second');
    expect(store.find(callOf('a', { label: 'case renamed, baseline' }))?.content).toBe('first');
    expect(store.find(callOf('a', { trialIndex: 2 }))).toBeUndefined();
    expect(store.find(callOf('b'))).toBeUndefined();
  });

  it('keeps the answers of cases with the same request apart', () => {
    const store = open(newPath());
    store.keep(callOf('a', { twin: 0, label: 'case one, head' }), replyOf('one'));
    store.keep(callOf('a', { twin: 1, label: 'case two, head' }), replyOf('two'));
    const contentOf = (twin: number, label: string) =>
      store.find(callOf('a', { twin, label }))?.content;
    expect(contentOf(0, 'case one, head')).toBe('one');
    expect(contentOf(1, 'case two, head')).toBe('two');
  });

  it('lets the later answer count', async () => {
    const path = newPath();
    const store = open(path);
    store.keep(callOf('a'), replyOf('earlier'));
    store.keep(callOf('a'), replyOf('later'));
    expect(store.find(callOf('a'))?.content).toBe('later');
    await store.close();
    expect(open(path).find(callOf('a'))?.content).toBe('later');
  });

  it('serves a streamed call with an answer that came whole, where it was asked for as a stream', async () => {
    const path = newPath();
    const store = open(path);
    store.keep(callOf('a', { isStreamed: true }), replyOf('whole'));
    await store.close();
    const later = open(path);
    expect(later.find(callOf('a', { isStreamed: true }))?.content).toBe('whole');
    expect(later.find(callOf('a'))?.content).toBe('whole');
    expect(later.use().asked).toBe(0);
  });

  it('serves a streamed call with no other answer that has no time to the first token', () => {
    const store = open(newPath());
    const streamed = callOf('a', { isStreamed: true });
    store.keep(callOf('a'), replyOf('whole'));
    expect(store.find(streamed)).toBeUndefined();
    store.keep(streamed, replyOf('streamed', { firstTokenMs: 3 }));
    expect(store.find(streamed)?.firstTokenMs).toBe(3);
    expect(store.find(callOf('a'))?.content).toBe('streamed');
  });

  it('gives a constant the first value, and another name another one', () => {
    const store = open(newPath());
    const values = ['one', 'two', 'three'];
    const fresh = () => values.shift() ?? 'none';
    expect(constantOf(store, 'seed of a', fresh)).toBe('one');
    expect(constantOf(store, 'seed of a', fresh)).toBe('one');
    expect(constantOf(store, 'seed of b', fresh)).toBe('two');
  });

  it('has an answer in the file as soon as it has kept it, before the next call can be sent', async () => {
    const path = newPath();
    const store = open(path);
    store.keep(callOf('a'), replyOf('first'));
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
    store.keep(callOf('b'), replyOf('second'));
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
    await store.close();
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
  });

  it('begins a new line after one that has no end', async () => {
    const path = newPath();
    const store = open(path);
    store.keep(callOf('a'), replyOf('first'));
    await store.close();
    writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
    const next = open(path);
    next.keep(callOf('b'), replyOf('second'));
    await next.close();
    const last = open(path);
    expect(last.find(callOf('a'))?.content).toBe('first');
    expect(last.find(callOf('b'))?.content).toBe('second');
  });

  it('counts what it served and what had to be asked', () => {
    const store = open(newPath());
    store.keep(callOf('a'), replyOf('first'));
    store.find(callOf('a'));
    store.find(callOf('b'));
    store.find(callOf('c'));
    expect(store.use()).toEqual({
      reused: 1,
      asked: 2,
      misses: { 'never asked': 2 },
      unsound: 0,
    });
  });

  it('explains a miss by what its case asked in an earlier run', async () => {
    const path = newPath();
    const label = 'case a, head';
    const store = open(path);
    store.keep(callOf('before', { label }), replyOf('first'));
    await store.close();
    const later = open(path);
    const edited = callOf('after', { label, request: { parameters: { temperature: 0 } } });
    later.find(edited);
    later.keep(edited, replyOf('second'));
    later.find({ ...edited, trialIndex: 1 });
    later.find(callOf('before', { label, trialIndex: 1 }));
    later.find(callOf('before', { label, request: { model: 'gpt-other' } }));
    later.find(callOf('before', { label: 'case new, head', twin: 9, trialIndex: 1 }));
    expect(later.use().misses).toEqual({
      'messages, parameters': 2,
      model: 1,
      'never asked': 2,
    });
  });
});
