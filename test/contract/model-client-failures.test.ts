import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/errors.ts';
import { startLoopbackServer } from '../support/loopback-server.ts';
import { chatBodies, responsesBodies } from '../support/model-bodies.ts';
import { callOf, connectTo, failureOf } from '../support/provider-calls.ts';

describe.each([
  { api: 'chat' as const, bodies: chatBodies },
  { api: 'responses' as const, bodies: responsesBodies },
])('failures of ModelClient by $api', ({ api, bodies }) => {
  /** A client of a server that answers every call with this body. */
  async function answering(
    body: unknown,
    status = 200,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const { origin } = await startLoopbackServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    return connectTo(`${origin}/v1`, { api });
  }

  const whole = JSON.stringify(bodies.answer('a long enough answer'));

  it.each([
    { what: 'JSON that ends early', body: whole.slice(0, -20), kind: 'truncated', retriable: true },
    { what: 'nothing at all', body: '', kind: 'truncated', retriable: true },
    { what: 'a page of HTML', body: '<html>Bad gateway</html>', kind: 'not-json', retriable: true },
    { what: 'broken JSON', body: '{"choices": oops}', kind: 'not-json', retriable: true },
    {
      what: 'JSON of another shape',
      body: '{"object":"list"}',
      kind: 'no-answer',
      retriable: true,
    },
    { what: 'no JSON object', body: '[1]', kind: 'no-answer', retriable: true },
    { what: 'an answer without content', body: bodies.empty(), kind: 'no-answer', retriable: true },
    {
      what: 'an answer that was withheld',
      body: bodies.withheld(),
      kind: 'content-filter',
      retriable: false,
    },
    {
      what: 'an error inside',
      body: bodies.innerError('overloaded'),
      kind: 'server-error',
      retriable: true,
    },
    {
      what: 'a rate limit inside',
      body: bodies.innerError('rate_limit_exceeded'),
      kind: 'rate-limit',
      retriable: true,
    },
    {
      what: 'another status inside',
      body: bodies.innerError(401),
      kind: 'refused',
      retriable: false,
    },
    {
      what: 'a text beyond all reports',
      body: bodies.answer('a'.repeat(300_000)),
      kind: 'too-long',
      retriable: false,
    },
    {
      what: 'a body beyond all answers',
      body: `"${'a'.repeat(9_000_000)}"`,
      kind: 'too-long',
      retriable: false,
    },
  ])('200 with $what: $kind', async ({ body, kind, retriable }) => {
    const { client } = await answering(body);
    const error = await failureOf(client, callOf('a'));
    expect(error).toBeInstanceOf(ProviderError);
    expect(error.details).toMatchObject({ kind, retriable });
    expect(error.message).not.toMatch(/words|gateway|oops|aaa/);
  });

  it.each([
    [400, 'invalid_value', 'refused', false],
    [400, 'content_filter', 'content-filter', false],
    [401, 'invalid_api_key', 'refused', false],
    [402, 'no_credit', 'quota', false],
    [404, 'model_not_found', 'refused', false],
    [408, 'timeout', 'server-error', true],
    [409, 'conflict', 'server-error', true],
    [429, 'rate_limit_exceeded', 'rate-limit', true],
    [429, 'insufficient_quota', 'quota', false],
    [500, 'server_error', 'server-error', true],
    [529, 'overloaded_error', 'server-error', true],
  ])('%i %s: %s', async (status, code, kind, retriable) => {
    const body = { error: { message: `words about ${code}`, code, param: null } };
    const { client } = await answering(body, status, { 'x-request-id': 'req_7' });
    const error = await failureOf(client, callOf('a'));
    expect(error.details).toMatchObject({ kind, retriable, status, requestId: 'req_7' });
    expect(error.message).toBe(`the provider answered ${status}, ${code}`);
  });

  it('429: how long to wait and what is left, so that all can wait', async () => {
    const { client } = await answering({ error: { code: 'rate_limit_exceeded' } }, 429, {
      'retry-after': '2',
      'retry-after-ms': '1500',
      'x-ratelimit-limit-tokens': '90000',
      'x-ratelimit-remaining-tokens': '0',
    });
    expect((await failureOf(client, callOf('a'))).details).toMatchObject({
      kind: 'rate-limit',
      retryAfterMs: 1500,
      limits: { tokens: { perMinute: 90_000, remaining: 0 } },
    });
  });

  it('answer of no use: its limits are told all the same', async () => {
    const { client } = await answering(bodies.empty(), 200, {
      'x-ratelimit-limit-requests': '600',
      'x-ratelimit-remaining-requests': '3',
      'x-request-id': 'req_8',
    });
    expect((await failureOf(client, callOf('a'))).details).toMatchObject({
      kind: 'no-answer',
      requestId: 'req_8',
      limits: { requests: { perMinute: 600, remaining: 3 } },
    });
  });
});
