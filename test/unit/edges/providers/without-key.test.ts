import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelCall, ModelReply } from '../../../../src/domain/model-call.ts';
import { WithoutKey } from '../../../../src/edges/providers/without-key.ts';
import type { ModelClient } from '../../../../src/ports/model-client.ts';

const KEY = 'sk-Zm9v/YmFy+77+9==';
const base64 = (text: string) => Buffer.from(text).toString('base64');

const CALL: ModelCall = {
  request: { model: 'm', messages: [], parameters: {} },
  key: 'k',
  parts: { model: '', messages: '', parameters: '', responseFormat: '', tools: '' },
  trialIndex: 0,
  label: 'case a',
};

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

async function contentFor(text: string): Promise<string> {
  const client = new WithoutKey(echo(text), KEY);
  return (await client.complete(CALL, new AbortController().signal)).content;
}

describe('WithoutKey', () => {
  it.each([
    ['as it is', `your key is ${KEY}.`],
    ['in capitals', KEY.toUpperCase()],
    ['reversed', '==9+77+yFmY/v9mZ-ks'],
    ['percent-encoded', encodeURIComponent(KEY)],
    ['in hexadecimal digits', Buffer.from(KEY).toString('hex')],
    ['in base64', base64(KEY)],
    ['in base64 after one byte', base64(`"${KEY}"`)],
    ['in base64 after two bytes', base64(`: ${KEY} and more`)],
    ['in URL-safe base64', Buffer.from(`{"key":"${KEY}"}`).toString('base64url')],
  ])('key %s: masked', async (_form, text) => {
    expect(await contentFor(text)).toContain('***');
  });

  it.each([
    ['part of it', KEY.slice(0, 8)],
    ['another key', 'sk-Zm9v/YmFy+77+8=='],
    ['ordinary words', 'The order was refunded on 3 March.'],
  ])('%s: kept as it is', async (_what, text) => {
    expect(await contentFor(text)).toBe(text);
  });

  it('every field of an answer: masked', async () => {
    const client = new WithoutKey(echo(`a ${KEY} b`), KEY);
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
      status: 401,
      retriable: false,
      requestId: `req_${KEY}`,
    });
    const client = new WithoutKey(echo('', error), KEY);
    await expect(client.complete(CALL, new AbortController().signal)).rejects.toMatchObject({
      code: 'provider-refused',
      message: 'the provider answered 401, ***',
      status: 401,
      retriable: false,
      requestId: 'req_***',
    });
  });

  it('any other error: passed on as it is', async () => {
    const client: ModelClient = {
      complete: async () => {
        throw new RangeError('ours');
      },
      close: async () => undefined,
    };
    const call = new WithoutKey(client, KEY).complete(CALL, new AbortController().signal);
    await expect(call).rejects.toThrow(RangeError);
  });
});
