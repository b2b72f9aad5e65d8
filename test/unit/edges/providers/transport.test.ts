import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ProviderError } from '../../../../src/domain/errors.ts';
import { systemClock } from '../../../../src/edges/process/clock.ts';
import { Transport, type TransportOptions } from '../../../../src/edges/providers/transport.ts';
import { startLoopbackServer } from '../../../support/loopback-server.ts';

function transportOf(options: Partial<TransportOptions> = {}): Transport {
  const transport = new Transport({
    connections: 4,
    timeoutMs: 10_000,
    mostBytes: 1000,
    clock: systemClock,
    environment: {},
    ...options,
  });
  onTestFinished(() => transport.close());
  return transport;
}

const POST = { method: 'POST', body: '{}' };

/** The text that a server answers, or the kind of failure instead. */
async function outcomeOf(listener: RequestListener, options: Partial<TransportOptions> = {}) {
  const { origin } = await startLoopbackServer(listener);
  try {
    const response = await transportOf(options).fetch(`${origin}/v1/chat`, POST);
    return await response.text();
  } catch (error) {
    return error instanceof ProviderError ? error.details.kind : error;
  }
}

describe('Transport', () => {
  it('answer in pieces: whole, also where a character is cut in two', async () => {
    const bytes = Buffer.from('"größer"');
    const text = await outcomeOf(async (_request, response) => {
      response.write(bytes.subarray(0, 4));
      await sleep(20);
      response.end(bytes.subarray(4));
    });
    expect(text).toBe('"größer"');
  });

  it('server that never answers: timeout', async () => {
    expect(await outcomeOf(() => undefined, { timeoutMs: 100 })).toBe('timeout');
  });

  it('server that answers a byte at a time without end: timeout', async () => {
    const drip: RequestListener = (_request, response) => {
      const timer = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(timer));
    };
    expect(await outcomeOf(drip, { timeoutMs: 100 })).toBe('timeout');
  });

  it('server that is slow but in time: answered, and no timer is left', async () => {
    const timers = new Set<() => void>();
    const clock = {
      ...systemClock,
      after: (_ms: number, run: () => void) => {
        timers.add(run);
        return () => timers.delete(run);
      },
    };
    const text = await outcomeOf(
      async (_request, response) => {
        await sleep(50);
        response.end('late');
      },
      { clock },
    );
    await sleep(10);
    expect(text).toBe('late');
    expect(timers.size).toBe(0);
  });

  it('connection reset before an answer: connection', async () => {
    expect(await outcomeOf((request) => request.socket.destroy())).toBe('connection');
  });

  it('switch to another protocol, which nobody asked for: connection, and no wait for ever', async () => {
    const answer = 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n';
    expect(await outcomeOf((request) => request.socket.write(answer))).toBe('connection');
  });

  it('nobody listens: connection, with the name of the reason', async () => {
    const call = transportOf().fetch('http://127.0.0.1:1/v1/chat', POST);
    await expect(call).rejects.toMatchObject({
      message: 'the provider could not be reached (ECONNREFUSED)',
      details: { kind: 'connection', retriable: true },
    });
  });

  it('body shorter than its length says: truncated', async () => {
    const cut: RequestListener = async (_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"choices":');
      await sleep(20);
      response.destroy();
    };
    expect(await outcomeOf(cut)).toBe('truncated');
  });

  it('body in pieces without an end: truncated', async () => {
    const cut: RequestListener = async (_request, response) => {
      response.write('{}');
      await sleep(20);
      response.destroy();
    };
    expect(await outcomeOf(cut)).toBe('truncated');
  });

  it('no HTTP: connection', async () => {
    const noise: RequestListener = (request) => request.socket.end('hello\r\n\r\n');
    expect(await outcomeOf(noise)).toBe('connection');
  });

  it('body of the most bytes: answered; of one more: too-long', async () => {
    expect(await outcomeOf((_request, response) => response.end('a'.repeat(1000)))).toHaveLength(
      1000,
    );
    expect(await outcomeOf((_request, response) => response.end('a'.repeat(1001)))).toBe(
      'too-long',
    );
  });

  it.each([301, 302, 303, 307, 308])('%i: refused, and its target is not asked', async (status) => {
    const asked: string[] = [];
    const other = await startLoopbackServer((request, response) => {
      asked.push(`${request.url}`);
      response.end();
    });
    const { origin } = await startLoopbackServer((_request, response) => {
      response.writeHead(status, { location: other.origin }).end();
    });
    await expect(transportOf().fetch(origin, POST)).rejects.toMatchObject({
      message: `the provider answered ${status}, a redirect, which is never followed`,
      details: { kind: 'refused', retriable: false, status },
    });
    expect(asked).toEqual([]);
  });

  it('many requests: no more connections than it may have, each used again', async () => {
    const { origin, connections } = await startLoopbackServer(async (_request, response) => {
      await sleep(5);
      response.end('{}');
    });
    const transport = transportOf({ connections: 3 });
    const ask = async () => (await transport.fetch(origin, POST)).text();
    await Promise.all(Array.from({ length: 30 }, ask));
    expect(connections()).toBe(3);
    expect(await ask()).toBe('{}');
    expect(connections()).toBe(3);
  });

  it('headers of the answer: by any spelling of their name; null where there is none', async () => {
    const { origin } = await startLoopbackServer((_request, response) => {
      response.writeHead(200, { 'X-Request-Id': 'req_1' }).end();
    });
    const { headers } = await transportOf().fetch(origin, POST);
    expect(headers.get('x-request-id')).toBe('req_1');
    expect(headers.get('X-REQUEST-ID')).toBe('req_1');
    expect(headers.get('retry-after')).toBeNull();
  });
});

describe('Transport with a proxy', () => {
  /** A proxy that forwards requests and tunnels, and keeps what it was asked for. */
  async function startProxy() {
    const asked: string[] = [];
    const { origin, server } = await startLoopbackServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end('by proxy');
    });
    server.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      const [, port] = `${request.url}`.split(':');
      const tunnel = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        tunnel.pipe(socket).pipe(tunnel);
      });
      tunnel.on('error', () => socket.destroy());
      socket.on('error', () => tunnel.destroy());
    });
    return { origin, asked };
  }

  it('HTTP_PROXY: asked for the whole address', async () => {
    const proxy = await startProxy();
    const transport = transportOf({ environment: { HTTP_PROXY: proxy.origin } });
    const response = await transport.fetch('http://models.example/v1/chat', POST);
    expect(await response.text()).toBe('by proxy');
    expect(proxy.asked).toEqual(['POST http://models.example/v1/chat']);
  });

  it('https_proxy: asked for a tunnel to the host, and for nothing else', async () => {
    const proxy = await startProxy();
    const target = await startLoopbackServer((_request, response) => response.end());
    const { port } = new URL(target.origin);
    const transport = transportOf({ environment: { https_proxy: proxy.origin } });
    // The target speaks no TLS, so the tunnel is all that can be had of it.
    const call = transport.fetch(`https://127.0.0.1:${port}/v1/chat`, POST);
    await expect(call).rejects.toMatchObject({ details: { kind: 'connection' } });
    expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${port}`]);
  });

  it('proxy that refuses the tunnel: connection', async () => {
    const { origin, server } = await startLoopbackServer(() => undefined);
    server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
    const transport = transportOf({ environment: { HTTPS_PROXY: origin } });
    const call = transport.fetch('https://models.example/v1/chat', POST);
    await expect(call).rejects.toMatchObject({ details: { kind: 'connection' } });
  });

  it.each([
    ['that takes too long', { timeoutMs: 100 }, 'timeout'],
    ['when the run is cancelled', {}, 'cancelled'],
  ] as const)(
    'proxy that leaves the tunnel unanswered, %s: no wait for ever',
    async (_what, options, kind) => {
      const { origin, server } = await startLoopbackServer(() => undefined);
      server.on('connect', (_request, socket) => onTestFinished(() => void socket.destroy()));
      const transport = transportOf({ environment: { HTTPS_PROXY: origin }, ...options });
      const shape = { url: 'https://models.example/v1/chat', headers: {} };
      const signal = kind === 'cancelled' ? AbortSignal.timeout(100) : new AbortController().signal;
      await expect(transport.post(shape, '{}', signal)).rejects.toMatchObject({
        details: { kind },
      });
    },
  );

  it('NO_PROXY: asked itself', async () => {
    const proxy = await startProxy();
    const { origin } = await startLoopbackServer((_request, response) => response.end('direct'));
    const environment = { HTTP_PROXY: proxy.origin, NO_PROXY: '127.0.0.1' };
    const response = await transportOf({ environment }).fetch(origin, POST);
    expect(await response.text()).toBe('direct');
    expect(proxy.asked).toEqual([]);
  });
});
