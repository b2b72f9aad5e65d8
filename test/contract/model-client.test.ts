import type { RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ProviderSettings } from '../../src/domain/settings.ts';
import { startLoopbackServer } from '../support/loopback-server.ts';
import { chatBodies, type ModelBodies, responsesBodies } from '../support/model-bodies.ts';
import { ask, callOf, connectTo, failureOf, streamed } from '../support/provider-calls.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const EVENTS_TYPE = { 'content-type': 'text/event-stream' };

interface Subject {
  readonly api: ProviderSettings['api'];
  readonly bodies: ModelBodies;
}

describe.each<Subject>([
  { api: 'chat', bodies: chatBodies },
  { api: 'responses', bodies: responsesBodies },
])('ModelClient by $api', ({ api, bodies }) => {
  /** A client of a server that does what the listener does. */
  async function clientOf(listener: RequestListener, settings: Partial<ProviderSettings> = {}) {
    const { origin, connections } = await startLoopbackServer(listener);
    const { client } = connectTo(`${origin}/v1`, { api, ...settings });
    return { client, connections };
  }

  /** A client of a server that answers every call with this body. */
  function answering(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}) {
    return clientOf((_request, response) => {
      response.writeHead(status, { ...JSON_TYPE, ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  it('answer: text, model, usage, limits and where it came from', async () => {
    const { client } = await answering(bodies.answer('billing-tier1'), 200, {
      'x-ratelimit-limit-requests': '600',
      'x-ratelimit-remaining-requests': '599',
    });
    const { latencyMs, ...reply } = await ask(client, callOf('refund me'));
    expect(reply).toEqual({
      content: 'billing-tier1',
      toolCalls: [],
      finishReason: 'stop',
      model: 'model-1-2026-01-01',
      usage: { inputTokens: 10, outputTokens: 2 },
      source: 'provider',
      limits: { requests: { perMinute: 600, remaining: 599 } },
    });
    expect(Number.isInteger(latencyMs)).toBe(true);
  });

  it('latency: from sending to the end of the body, not to its beginning', async () => {
    const { client } = await clientOf(async (_request, response) => {
      response.writeHead(200, JSON_TYPE).flushHeaders();
      await sleep(60);
      response.end(JSON.stringify(bodies.answer('late')));
    });
    expect((await ask(client, callOf('a'))).latencyMs).toBeGreaterThanOrEqual(55);
  });

  it.each([
    { what: 'a text cut at the most tokens', body: bodies.cutShort('half an'), text: 'half an' },
    { what: 'nothing but a stop at the most tokens', body: bodies.cutShort(null), text: '' },
  ])('$what: an answer that says so, no failure', async ({ body, text }) => {
    const { client } = await answering(body);
    const reply = await ask(client, callOf('a'));
    expect(reply).toMatchObject({ content: text, finishReason: 'length' });
  });

  it.each([
    { what: 'an empty text', body: bodies.answer(''), text: '' },
    { what: 'a refusal of the model', body: bodies.refusal('I cannot'), text: 'I cannot' },
  ])('$what: an answer, no failure', async ({ body, text }) => {
    const { client } = await answering(body);
    expect(await ask(client, callOf('a'))).toMatchObject({ content: text, finishReason: 'stop' });
  });

  it('tool call: name and arguments as the model wrote them', async () => {
    const { client } = await answering(bodies.toolCall('refund', '{"id": 7}'));
    expect(await ask(client, callOf('a'))).toMatchObject({
      content: '',
      toolCalls: [{ id: 'call_1', name: 'refund', arguments: '{"id": 7}' }],
      finishReason: 'tool_calls',
    });
  });

  describe('stream', () => {
    /** A client of a server that streams; `finish` ends the answer after the events. */
    function streaming(
      events: readonly object[],
      finish: (response: ServerResponse) => void = (response) => response.end('data: [DONE]\n\n'),
      { pauseMs = 0, ...settings }: Partial<ProviderSettings> & { pauseMs?: number } = {},
    ) {
      return clientOf(async (_request, response) => {
        response.writeHead(200, EVENTS_TYPE);
        for (const event of events) {
          response.write(`data: ${JSON.stringify(event)}\n\n`);
          if (pauseMs > 0) await sleep(pauseMs);
        }
        finish(response);
      }, settings);
    }

    it('answer: the same as a whole one, with the time to the first token', async () => {
      const { client } = await streaming(bodies.events(['bill', 'ing-', 'tier1']), undefined, {
        pauseMs: 15,
      });
      const { latencyMs, firstTokenMs, ...reply } = await ask(client, streamed(callOf('a')));
      expect(reply).toEqual({
        content: 'billing-tier1',
        toolCalls: [],
        finishReason: 'stop',
        model: 'model-1-2026-01-01',
        usage: { inputTokens: 10, outputTokens: 2 },
        source: 'provider',
      });
      expect(firstTokenMs).toBeGreaterThanOrEqual(10);
      expect(firstTokenMs).toBeLessThan(latencyMs);
    });

    it('tool call: put together from its pieces', async () => {
      const { client } = await streaming(bodies.toolCallEvents('refund', ['{"id"', ': 7}']));
      const { toolCalls, firstTokenMs } = await ask(client, streamed(callOf('a')));
      expect(toolCalls).toEqual([{ id: 'call_1', name: 'refund', arguments: '{"id": 7}' }]);
      expect(firstTokenMs).toBeDefined();
    });

    it('whole answer from a server that does not stream: an answer without a first token', async () => {
      const { client } = await answering(bodies.answer('whole'));
      const reply = await ask(client, streamed(callOf('a')));
      expect(reply.content).toBe('whole');
      expect(reply.firstTokenMs).toBeUndefined();
    });

    it('connection: used again for the next call', async () => {
      const { client, connections } = await streaming(bodies.events(['a']), undefined, {
        concurrency: 1,
      });
      for (const words of ['a', 'b', 'c']) await ask(client, streamed(callOf(words)));
      expect(connections()).toBe(1);
    });

    it('end before the answer is whole: truncated', async () => {
      const { client } = await streaming(bodies.events(['bill', 'ing']).slice(0, 2));
      const error = await failureOf(client, streamed(callOf('a')));
      expect(error.details).toMatchObject({ kind: 'truncated', retriable: true });
    });

    it('connection that breaks: truncated', async () => {
      const events = bodies.events(['bill']).slice(0, 2);
      const { client } = await streaming(events, (response) => response.destroy(), { pauseMs: 10 });
      const error = await failureOf(client, streamed(callOf('a')));
      expect(error.details.kind).toBe('truncated');
    });

    it('event that is an error: server-error, without the words of the provider', async () => {
      const { client } = await streaming([{ error: { code: 'overloaded', message: 'secret' } }]);
      const error = await failureOf(client, streamed(callOf('a')));
      expect(error.details.kind).toBe('server-error');
      expect(error.message).toBe('the provider answered 200 with an error in it, overloaded');
    });

    it('event that is not JSON: not-json', async () => {
      const { client } = await clientOf((_request, response) => {
        response.writeHead(200, EVENTS_TYPE).end('data: {oops}\n\n');
      });
      expect((await failureOf(client, streamed(callOf('a')))).details.kind).toBe('not-json');
    });

    it('stream that never ends: timeout', async () => {
      const { client } = await clientOf(
        (_request, response) => {
          response.writeHead(200, EVENTS_TYPE);
          const timer = setInterval(() => response.write(': ping\n\n'), 20);
          response.once('close', () => clearInterval(timer));
        },
        { timeoutMs: 150 },
      );
      expect((await failureOf(client, streamed(callOf('a')))).details.kind).toBe('timeout');
    });
  });

  it('one attempt: a failure is never tried again here', async () => {
    let attempts = 0;
    const { client } = await clientOf((_request, response) => {
      attempts++;
      response.writeHead(503, { ...JSON_TYPE, 'x-should-retry': 'true' }).end('{}');
    });
    await failureOf(client, callOf('a'));
    expect(attempts).toBe(1);
  });

  it('cancelled while it waits: ends at once', async () => {
    const { client } = await clientOf(() => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    const call = client.complete(callOf('a'), stop.signal);
    await expect(call).rejects.toMatchObject({ details: { kind: 'cancelled', retriable: false } });
  });

  it('cancelled before: no call is made', async () => {
    let attempts = 0;
    const { client } = await clientOf((_request, response) => {
      attempts++;
      response.end();
    });
    const call = client.complete(callOf('a'), AbortSignal.abort());
    await expect(call).rejects.toMatchObject({ details: { kind: 'cancelled' } });
    await sleep(20);
    expect(attempts).toBe(0);
  });

  it('key in the answer: masked', async () => {
    const { client } = await clientOf((request, response) => {
      const key = `${request.headers['authorization']}`.replace('Bearer ', '');
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(bodies.answer(`it is ${key}`)));
    });
    expect((await ask(client, callOf('a'))).content).toBe('it is ***');
  });

  it('key in an error: masked', async () => {
    const { client } = await clientOf((request, response) => {
      const code = `${request.headers['authorization']}`.replace('Bearer ', '');
      response.writeHead(400, { ...JSON_TYPE, 'x-request-id': code });
      response.end(JSON.stringify({ error: { code } }));
    });
    const error = await failureOf(client, callOf('a'));
    expect(error.message).toBe('the provider answered 400, ***');
    expect(error.details.requestId).toBe('***');
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('sk-test');
  });
});
