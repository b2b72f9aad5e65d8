import type { LookupAddress } from 'node:dns';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../../src/edges/process/clock.ts';
import {
  type AddressRule,
  guardedLookup,
  type Resolve,
  refusedLiteral,
} from '../../../../src/edges/providers/address-guard.ts';
import { Transport } from '../../../../src/edges/providers/transport.ts';
import { startLoopbackServer } from '../../../support/loopback-server.ts';

/** A resolver that answers these addresses, one set after the other. */
function resolverOf(...answers: readonly (readonly string[])[]): Resolve {
  let count = 0;
  return (_hostname, _options, callback) => {
    const addresses = answers[Math.min(count, answers.length - 1)] ?? [];
    count += 1;
    callback(
      null,
      addresses.map(
        (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
      ),
    );
  };
}

/** What a lookup answers: addresses, or the message of a refusal. */
function looked(host: string, addresses: readonly string[], rule: Partial<AddressRule> = {}) {
  const lookup = guardedLookup({ environment: {}, resolve: resolverOf(addresses), ...rule });
  return new Promise((done) => {
    lookup(host, { all: true }, (error, found) => done(error === null ? found : error.message));
  });
}

const refusal = (host: string, address: string) =>
  `the host ${host} is at ${address}, an address that base does not allow`;

const IN_PRIVATE = [
  '10.1.2.3',
  '127.0.0.1',
  '172.31.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '::1',
  'fd00::1',
];
const NOWHERE = [
  '169.254.169.254',
  '168.63.129.16',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  'fe80::1',
  'fd00:ec2::254',
  '64:ff9b::a9fe:a9fe',
  '2002:a9fe:a9fe::1',
  '::ffff:169.254.169.254',
];

describe('guardedLookup (T017)', () => {
  it.each([...IN_PRIVATE, '::ffff:127.0.0.1', '::ffff:10.0.0.1', ...NOWHERE])(
    'host at %s: refused, with the address',
    async (address) => {
      expect(await looked('llm.example.com', [address])).toBe(refusal('llm.example.com', address));
    },
  );

  it('one bad address among good ones: refused', async () => {
    const addresses = ['104.18.7.192', '10.0.0.1'];
    expect(await looked('llm.example.com', addresses)).toBe(refusal('llm.example.com', '10.0.0.1'));
  });

  it.each(['104.18.7.192', '172.32.0.1', '2606:4700::6812:7c0'])(
    'host at %s: let through',
    async (address) => {
      const family = address.includes(':') ? 6 : 4;
      expect(await looked('llm.example.com', [address])).toEqual([{ address, family }]);
    },
  );

  it('private network that base allows: let through, and the link never', async () => {
    const rule = { allowPrivateNetwork: true };
    for (const address of IN_PRIVATE) {
      expect(await looked('llm.internal', [address], rule)).toHaveLength(1);
    }
    for (const address of NOWHERE) {
      expect(await looked('llm.internal', [address], rule)).toBe(refusal('llm.internal', address));
    }
  });

  it('localhost: this machine, and nothing else', async () => {
    expect(await looked('localhost', ['127.0.0.1', '::1'])).toHaveLength(2);
    expect(await looked('localhost', ['10.0.0.1'])).toBe(refusal('localhost', '10.0.0.1'));
    expect(await looked('localhost.example.com', ['127.0.0.1'])).toContain('does not allow');
  });

  it("the runner's proxy: wherever it is", async () => {
    const environment = { HTTPS_PROXY: 'http://proxy.internal:3128' };
    expect(await looked('proxy.internal', ['10.0.0.9'], { environment })).toHaveLength(1);
    expect(await looked('proxy.internal', ['10.0.0.9'])).toContain('does not allow');
  });
});

describe('refusedLiteral', () => {
  it.each([
    'https://10.0.0.1/v1',
    'https://169.254.169.254/latest',
    'https://[::ffff:7f00:1]/v1',
    'https://[fd00::1]/v1',
    // The forms that a URL takes for an address are written out by the time they are checked.
    'https://0x7f000002/v1',
    'https://2130706434/v1',
    'https://0251.0376.0251.0376/v1',
  ])('%s: refused', (url) => {
    expect(refusedLiteral(url, { environment: {} })?.message).toContain('does not allow');
  });

  it.each([
    'https://api.openai.com/v1',
    'http://127.0.0.1:8080/v1',
    'http://[::1]:80/v1',
    'https://104.18.7.192/',
  ])('%s: left to the connection', (url) => {
    expect(refusedLiteral(url, { environment: {} })).toBeUndefined();
  });
});

describe('Transport at addresses (T017)', () => {
  async function ask(resolve: Resolve, rule: Partial<AddressRule> = {}) {
    const asked: string[] = [];
    const { origin } = await startLoopbackServer((request, response) => {
      asked.push(`${request.headers.host}`);
      response.writeHead(200, { connection: 'close' });
      response.end('{}');
    });
    const { port } = new URL(origin);
    const limits = { connections: 1, timeoutMs: 5000, mostBytes: 1000, clock: systemClock };
    const transport = new Transport({ ...limits, environment: {}, resolve, ...rule });
    onTestFinished(() => transport.close());
    const call = async () => {
      const response = await transport.fetch(`http://llm.example.com:${port}/v1`, {
        method: 'POST',
      });
      return response.text();
    };
    return { call, asked };
  }

  it('host that resolves to this machine: no connection, and no other attempt', async () => {
    const { call, asked } = await ask(resolverOf(['127.0.0.1']));
    await expect(call()).rejects.toMatchObject({
      message: refusal('llm.example.com', '127.0.0.1'),
      details: { kind: 'refused', retriable: false },
    });
    expect(asked).toEqual([]);
  });

  it('the same where base allows it: connected', async () => {
    const { call, asked } = await ask(resolverOf(['127.0.0.1']), { allowPrivateNetwork: true });
    expect(await call()).toBe('{}');
    expect(asked).toHaveLength(1);
  });

  it('host that changes its address between connections: each is checked', async () => {
    const resolve = resolverOf(['127.0.0.1'], ['169.254.169.254']);
    const { call, asked } = await ask(resolve, { allowPrivateNetwork: true });
    await call();
    await expect(call()).rejects.toThrow('169.254.169.254');
    expect(asked).toHaveLength(1);
  });
});
