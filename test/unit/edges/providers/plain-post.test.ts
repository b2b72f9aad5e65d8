import type { RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../../src/edges/process/clock.ts';
import { PlainPost } from '../../../../src/edges/providers/plain-post.ts';
import { startLoopbackServer } from '../../../support/loopback-server.ts';

const OPTIONS = {
  connections: 1,
  timeoutMs: 300,
  mostBytes: 100,
  clock: systemClock,
  environment: {},
  peer: 'the agent',
};

async function sent(listener: RequestListener, signal = new AbortController().signal) {
  const { origin } = await startLoopbackServer(listener);
  const post = new PlainPost(`${origin}/run`, OPTIONS);
  onTestFinished(() => post.close());
  return post.send('{}', { 'content-type': 'application/json' }, signal);
}

describe('PlainPost', () => {
  it('status 200: the body', async () => {
    const text = await sent(async (request, response) => {
      response.end(`${request.method} ${request.url} ${request.headers['content-type']}`);
    });
    expect(text).toBe('POST /run application/json');
  });

  it.each<[number, object]>([
    [204, { message: 'the agent answered 204, which is not 200', details: { retriable: false } }],
    [404, { message: 'the agent answered 404', details: { kind: 'refused', retriable: false } }],
    [500, { message: 'the agent answered 500', details: { retriable: true } }],
    [302, { message: 'the agent answered 302, a redirect, which is never followed' }],
  ])('status %i: a failure, with nothing of the body', async (status, failure) => {
    const sending = sent((_, response) => response.writeHead(status).end('{"error":{"code":"x"}}'));
    await expect(sending).rejects.toMatchObject(failure);
  });

  it('busy for now: with the time that it asks for', async () => {
    const busy: RequestListener = (_, to) => to.writeHead(429, { 'retry-after': '7' }).end();
    await expect(sent(busy)).rejects.toMatchObject({
      details: { kind: 'rate-limit', retriable: true, retryAfterMs: 7000 },
    });
  });

  it('address of a private network: refused, and no connection is made', async () => {
    const post = new PlainPost('https://10.0.0.1/run', OPTIONS);
    onTestFinished(() => post.close());
    await expect(post.send('{}', {}, new AbortController().signal)).rejects.toMatchObject({
      message: 'the host 10.0.0.1 is at 10.0.0.1, an address that base does not allow',
      details: { kind: 'refused' },
    });
  });

  it('body over the cap, no answer in time, a cancelled run: failures', async () => {
    const long: RequestListener = (_, to) => to.end('x'.repeat(101));
    await expect(sent(long)).rejects.toMatchObject({
      message: 'the answer is over 100 bytes long',
    });
    await expect(sent((_, to) => to.end('x'.repeat(100)))).resolves.toHaveLength(100);
    await expect(sent(() => undefined)).rejects.toMatchObject({
      message: 'the agent did not answer in time (0.3 s)',
    });
    await expect(sent(() => undefined, AbortSignal.abort())).rejects.toMatchObject({
      details: { kind: 'cancelled' },
    });
  });
});
