import { describe, expect, it } from 'vitest';
import { redactorOf } from '../../../../src/core/report/redact/redactor.ts';
import { ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelReply } from '../../../../src/domain/model-call.ts';
import { batchWithoutKey, withoutKey } from '../../../../src/edges/providers/without-key.ts';
import type { BatchClient } from '../../../../src/ports/batch-client.ts';
import type { ModelClient } from '../../../../src/ports/model-client.ts';
import { callOf } from '../../../support/provider-calls.ts';

const KEY = 'sk-Zm9v/YmFy+77+9==';

const CALL = callOf('a');
const mask = redactorOf([KEY]);

/** A provider that answers, or fails, with the same text in every field. */
function echo(text: string, error?: ProviderError): ModelClient {
  const reply: ModelReply = {
    content: text,
    toolCalls: [{ id: text, name: text, arguments: text }],
    finishReason: text,
    model: text,
    latencyMs: 1,
    source: 'provider',
  };
  return {
    complete: async () => {
      if (error !== undefined) throw error;
      return reply;
    },
    close: async () => undefined,
  };
}

describe('withoutKey', () => {
  it('every field of an answer: masked', async () => {
    const client = withoutKey(echo(`a ${KEY} b`), mask);
    expect(await client.complete(CALL, new AbortController().signal)).toEqual({
      content: 'a *** b',
      toolCalls: [{ id: 'a *** b', name: 'a *** b', arguments: 'a *** b' }],
      finishReason: 'a *** b',
      model: 'a *** b',
      latencyMs: 1,
      source: 'provider',
    });
  });

  it('error of the provider: masked, and otherwise the same', async () => {
    const error = new ProviderError('provider-refused', `the provider answered 401, ${KEY}`, {
      kind: 'refused',
      status: 401,
      retriable: false,
      requestId: `req_${KEY}`,
      retryAfterMs: 5,
      cause: new Error(KEY),
    });
    const client = withoutKey(echo('', error), mask);
    const masked = await client
      .complete(CALL, new AbortController().signal)
      .catch((thrown: Error) => thrown);
    expect(masked).toMatchObject({
      code: 'provider-refused',
      message: 'the provider answered 401, ***',
      details: {
        kind: 'refused',
        status: 401,
        retriable: false,
        requestId: 'req_***',
        retryAfterMs: 5,
      },
    });
    expect((masked as Error).cause).toBeUndefined();
  });

  it('any other error: passed on as it is', async () => {
    const client: ModelClient = {
      complete: async () => {
        throw new RangeError('ours');
      },
      close: async () => undefined,
    };
    const call = withoutKey(client, mask).complete(CALL, new AbortController().signal);
    await expect(call).rejects.toThrow(RangeError);
  });
});

describe('batchWithoutKey', () => {
  const error = new ProviderError('provider-failed', `${KEY} expired`, {
    kind: 'batch-expired',
    retriable: true,
  });
  const signal = new AbortController().signal;

  /** A Batch API that puts the key wherever it can. */
  const echoing: BatchClient = {
    mostCalls: 7,
    mostBytes: 8,
    bytesOf: (name) => name.length,
    submit: async () => `batch_${KEY}`,
    find: async (tag) => (tag === 'known' ? `batch_${KEY}` : undefined),
    progress: async () => {
      throw error;
    },
    answers: async function* () {
      yield [KEY, await echo(KEY).complete(CALL, signal)];
      yield ['b', error];
      throw error;
    },
  };
  const batch = batchWithoutKey(echoing, mask);

  it('answers and errors of its calls: masked', async () => {
    const seen: unknown[] = [];
    const read = async () => {
      for await (const [name, answer] of batch.answers('id', signal)) {
        seen.push(name, answer instanceof ProviderError ? answer.message : answer.content);
      }
    };
    await expect(read()).rejects.toThrow(/^\*\*\* expired$/);
    expect(seen).toEqual(['***', '***', 'b', '*** expired']);
  });

  it('error of a batch that failed: masked', async () => {
    const counts = { completed: 0, failed: 0, total: 1 };
    const failed = batchWithoutKey(
      { ...echoing, progress: async () => ({ state: 'failed', ...counts, error }) },
      mask,
    );
    const progress = await failed.progress('id', signal);
    expect(progress).toMatchObject({ state: 'failed', ...counts });
    expect(progress.error?.message).toBe('*** expired');
  });

  it('everything else: masked, and otherwise the same', async () => {
    expect([batch.mostCalls, batch.mostBytes, batch.bytesOf('abc', CALL)]).toEqual([7, 8, 3]);
    expect(await batch.submit(new Map(), 'tag', signal)).toBe('batch_***');
    expect(await batch.find('known', signal)).toBe('batch_***');
    expect(await batch.find('unknown', signal)).toBeUndefined();
    await expect(batch.progress('id', signal)).rejects.toThrow(/^\*\*\* expired$/);
  });
});
