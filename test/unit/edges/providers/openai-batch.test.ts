import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import type { BatchAnswer, BatchClient } from '../../../../src/ports/batch-client.ts';
import { type BatchOutcome, startBatchServer } from '../../../support/batch-server.ts';
import { startLoopbackServer } from '../../../support/loopback-server.ts';
import { callOf, connectTo } from '../../../support/provider-calls.ts';

const { signal } = new AbortController();

const callsOf = (...names: string[]): ReadonlyMap<string, ModelCall> =>
  new Map(names.map((name) => [name, callOf(`words of ${name}`)]));

/** A Batch API whose calls end as told by their names, and a client of it. */
async function batchOf(outcomes: Readonly<Record<string, BatchOutcome>>, api?: 'responses') {
  const server = await startBatchServer({ answer: ({ name }) => outcomes[name] ?? 'ordinary' });
  const { batch } = connectTo(server.url, { api: api ?? 'chat' });
  return { server, batch };
}

async function answersIn(batch: BatchClient, id: string): Promise<Record<string, BatchAnswer>> {
  const answers: Record<string, BatchAnswer> = {};
  for await (const [name, answer] of batch.answers(id, signal)) answers[name] = answer;
  return answers;
}

/** Polls until the batch is over; answers its states on the way. */
async function statesOf(batch: BatchClient, id: string): Promise<string[]> {
  const states: string[] = [];
  do states.push((await batch.progress(id, signal)).state);
  while (states.at(-1) === 'under-way');
  return states;
}

describe('OpenAiBatch', () => {
  it('calls: handed in as they would be made, answered each under its name', async () => {
    const { server, batch } = await batchOf({ a: 'größer', b: 'kleiner' });
    const id = await batch.submit(callsOf('a', 'b'), 'tag', signal);
    expect(server.batches).toMatchObject([
      {
        id,
        endpoint: '/v1/chat/completions',
        requests: [
          {
            name: 'a',
            path: '/v1/chat/completions',
            body: { model: 'model-1', messages: [{ role: 'user', content: 'words of a' }] },
          },
          { name: 'b' },
        ],
      },
    ]);
    expect(await statesOf(batch, id)).toEqual(['under-way', 'ended']);
    expect(await batch.progress(id, signal)).toEqual({
      state: 'ended',
      completed: 2,
      failed: 0,
      total: 2,
    });
    expect(await answersIn(batch, id)).toEqual({
      a: {
        content: 'größer',
        toolCalls: [],
        finishReason: 'stop',
        model: 'model-1',
        usage: { inputTokens: 10, outputTokens: 2 },
        latencyMs: 0,
        source: 'batch',
      },
      b: expect.objectContaining({ content: 'kleiner', source: 'batch' }),
    });
  });

  it('Responses API: asked by its own path', async () => {
    const { server, batch } = await batchOf({ a: 'text' }, 'responses');
    const id = await batch.submit(callsOf('a'), 'tag', signal);
    await statesOf(batch, id);
    expect(server.batches[0]?.endpoint).toBe('/v1/responses');
    expect(server.batches[0]?.requests[0]?.path).toBe('/v1/responses');
    expect(await answersIn(batch, id)).toMatchObject({ a: { content: 'text' } });
  });

  it('calls that fail: each with its own kind, beside those that are answered', async () => {
    const { batch } = await batchOf({
      limited: { status: 429, error: { code: 'rate_limit_exceeded' } },
      refused: { status: 400, error: { code: 'invalid_value', message: 'words' } },
      broken: { status: 500, error: {} },
    });
    const id = await batch.submit(callsOf('limited', 'refused', 'broken', 'fine'), 'tag', signal);
    await statesOf(batch, id);
    const { fine, ...failed } = await answersIn(batch, id);
    expect(fine).toMatchObject({ content: 'ordinary' });
    expect(failed).toMatchObject({
      limited: { details: { kind: 'rate-limit', retriable: true, requestId: 'req_limited' } },
      refused: { details: { kind: 'refused', retriable: false } },
      broken: { details: { kind: 'server-error', retriable: true } },
    });
    expect((failed['refused'] as ProviderError).message).toBe(
      'the provider answered 400, invalid_value',
    );
  });

  it('batch that expires: told so, with the answers that there are', async () => {
    const { batch } = await batchOf({ late: { is: 'expired' }, gone: { is: 'lost' } });
    const id = await batch.submit(callsOf('early', 'late', 'gone'), 'tag', signal);
    expect(await statesOf(batch, id)).toEqual(['under-way', 'expired']);
    const answers = await answersIn(batch, id);
    expect(Object.keys(answers)).toEqual(['early', 'late']);
    expect(answers).toMatchObject({
      early: { content: 'ordinary' },
      late: { details: { kind: 'batch-expired', retriable: true } },
    });
  });

  it.each([
    {
      what: 'too much that waits already',
      error: { code: 'token_limit_exceeded', message: 'Enqueued token limit', line: null },
      message: 'the provider rejected the batch, token_limit_exceeded',
      details: { kind: 'rate-limit', retriable: true },
    },
    {
      what: 'a line at fault',
      error: { code: 'model_not_found', message: 'words', param: 'body.model', line: 1 },
      message: 'the provider rejected the batch, model_not_found (body.model)',
      details: { kind: 'refused', retriable: false },
    },
    {
      what: 'no money left',
      error: { code: 'billing_hard_limit_reached', message: 'words' },
      message: 'the provider rejected the batch, billing_hard_limit_reached',
      details: { kind: 'quota', retriable: false },
    },
    {
      what: 'words in place of a code',
      error: { code: 'Prompt: be kind.\nAnswer:', param: ['x'] },
      message: 'the provider rejected the batch',
      details: { kind: 'batch-expired', retriable: true },
    },
  ])('batch that is rejected for $what: failed with that, without answers', async (row) => {
    const server = await startBatchServer({ answer: () => 'a', rejection: [row.error, {}] });
    const { batch } = connectTo(server.url);
    const id = await batch.submit(callsOf('a'), 'tag', signal);
    const { state, error } = await batch.progress(id, signal);
    expect(state).toBe('failed');
    expect(error).toMatchObject({ message: row.message, details: row.details });
    expect(await answersIn(batch, id)).toEqual({});
  });

  it.each(['null', '{}', '{"data":null}', '{"data":"x"}', '{"data":[]}', '{"data":[null]}', '[7]'])(
    'batch that is rejected with errors %s: failed, without a reason',
    async (errors) => {
      const { origin } = await startLoopbackServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(`{"id":"b","status":"failed","errors":${errors}}`);
      });
      const { batch } = connectTo(`${origin}/v1`);
      expect((await batch.progress('b', signal)).error).toMatchObject({
        message: 'the provider rejected the batch',
        details: { kind: 'batch-expired' },
      });
    },
  );

  it('batch that is cancelled: over, with the answers that there are', async () => {
    const { server, batch } = await batchOf({});
    const id = await batch.submit(callsOf('a'), 'tag', signal);
    // By somebody in the provider's console.
    for (const record of server.batches) record.status = 'cancelled';
    expect((await batch.progress(id, signal)).state).toBe('ended');
    expect(await answersIn(batch, id)).toEqual({});
  });

  it('many calls: all answered, none kept back', async () => {
    const { batch } = await batchOf({});
    const names = Array.from({ length: 2000 }, (_, index) => `call-${index}`);
    const id = await batch.submit(callsOf(...names), 'tag', signal);
    await statesOf(batch, id);
    expect(Object.keys(await answersIn(batch, id))).toEqual(names);
  });

  it('reader that stops: the rest is not read', async () => {
    const { batch } = await batchOf({});
    const id = await batch.submit(callsOf('a', 'b', 'c'), 'tag', signal);
    await statesOf(batch, id);
    for await (const [name] of batch.answers(id, signal)) {
      expect(name).toBe('a');
      break;
    }
    expect(Object.keys(await answersIn(batch, id))).toHaveLength(3);
  });

  it('bytes of a call: those that it adds to the file', async () => {
    const { batch } = await batchOf({});
    expect(batch.mostBytes).toBe(200_000_000);
    const bytes = (text: string) => batch.bytesOf('a', callOf(text));
    expect(bytes('größer')).toBe(bytes('') + 8);
    expect(bytes('')).toBe(
      '{"custom_id":"a","method":"POST","url":"/v1/chat/completions","body":{"model":"model-1","messages":[{"role":"user","content":""}]}}\n'
        .length,
    );
  });

  it('more bytes than a batch may hold: refused before anything is sent', async () => {
    const { server, batch } = await batchOf({});
    const large = callOf('a'.repeat(50_000_000));
    const calls = new Map(['a', 'b', 'c', 'd'].map((name) => [name, large]));
    await expect(batch.submit(calls, 'tag', signal)).rejects.toMatchObject({
      message: 'a batch may hold 200 MB, and its 4 calls have more',
      details: { kind: 'refused', retriable: false },
    });
    expect(server.batches).toEqual([]);
  });

  it.each([
    { what: 'a batch that is none', body: '{"object":"list"}', kind: 'no-answer' },
    { what: 'a state that nobody knows', body: '{"id":"b","status":"odd"}', kind: 'no-answer' },
    { what: 'a page', body: '<html>', kind: 'not-json' },
  ])('$what: $kind', async ({ body, kind }) => {
    const { origin } = await startLoopbackServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    const { batch } = connectTo(`${origin}/v1`);
    await expect(batch.progress('b', signal)).rejects.toMatchObject({ details: { kind } });
  });

  it('file that breaks off: its answers until then, then truncated', async () => {
    const line = { custom_id: 'a', response: { status_code: 500, body: {} }, error: null };
    const { origin } = await startLoopbackServer((request, response) => {
      if (request.url?.startsWith('/v1/batches') === true) {
        const batch = { id: 'b', status: 'completed', output_file_id: 'f', error_file_id: '' };
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(batch));
        return;
      }
      response.writeHead(200, { 'content-length': 10_000 });
      response.write(`${JSON.stringify(line)}\n`, () => response.destroy());
    });
    const { batch } = connectTo(`${origin}/v1`);
    const seen: string[] = [];
    const read = async () => {
      for await (const [name] of batch.answers('b', signal)) seen.push(name);
    };
    await expect(read()).rejects.toMatchObject({ details: { kind: 'truncated' } });
    expect(seen).toEqual(['a']);
  });

  it('request that hangs: ended after the time of an attempt, which a file may exceed', async () => {
    const { origin } = await startLoopbackServer(async (request, response) => {
      if (request.url === '/v1/batches/hangs') return;
      if (request.url === '/v1/batches/b') {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"id":"b","status":"completed","output_file_id":"f"}');
        return;
      }
      await sleep(800);
      response.end('{"custom_id":"a","response":{"status_code":500,"body":{}}}\n');
    });
    const { batch } = connectTo(`${origin}/v1`, { timeoutMs: 500 });
    await expect(batch.progress('hangs', signal)).rejects.toMatchObject({
      message: 'the provider did not answer in time (0.5 s)',
    });
    expect(Object.keys(await answersIn(batch, 'b'))).toEqual(['a']);
  });

  it('batch among the latest: found by its tag, and no other', async () => {
    const { server, batch } = await batchOf({});
    expect(await batch.find('tag of two', signal)).toBeUndefined();
    await batch.submit(callsOf('a'), 'tag of one', signal);
    const two = await batch.submit(callsOf('b'), 'tag of two', signal);
    await batch.submit(callsOf('b'), 'tag of three', signal);
    expect(server.batches[1]?.metadata).toEqual({ headgate: 'tag of two' });
    expect(await batch.find('tag of two', signal)).toBe(two);
    expect(await batch.find('tag', signal)).toBeUndefined();
  });

  it.each([
    { list: '{"data":[null,7,{"metadata":null},{"id":"b","metadata":{"headgate":7}}]}' },
    { list: '{"data":null}' },
    { list: '{}' },
  ])('list of other things, $list: nothing found', async ({ list }) => {
    const { origin } = await startLoopbackServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(list);
    });
    expect(await connectTo(`${origin}/v1`).batch.find('7', signal)).toBeUndefined();
  });

  it('unknown batch: refused', async () => {
    const { batch } = await batchOf({});
    const progress = batch.progress('batch_of_another', signal);
    await expect(progress).rejects.toThrow(ProviderError);
    await expect(progress).rejects.toMatchObject({ details: { kind: 'refused', status: 404 } });
  });
});
