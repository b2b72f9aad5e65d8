import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigurationError } from '../../../../src/domain/errors.ts';
import type { ProviderSettings } from '../../../../src/domain/settings.ts';
import { systemClock } from '../../../../src/edges/process/clock.ts';
import { connectProvider } from '../../../../src/edges/providers/connect.ts';
import { openClient } from '../../../../src/edges/providers/open-client.ts';
import { Transport } from '../../../../src/edges/providers/transport.ts';
import { API_KEY } from '../../../support/judged-run.ts';
import { startLoopbackServer } from '../../../support/loopback-server.ts';
import { chatBodies, responsesBodies } from '../../../support/model-bodies.ts';
import { ask, callOf, connectTo } from '../../../support/provider-calls.ts';

const redact = (text: string) => text;
const SETTINGS: ProviderSettings = {
  name: 'default',
  models: [],
  baseUrl: '',
  api: 'chat',
  timeoutMs: 5000,
  trialTimeoutMs: 5000,
  maxRetries: 0,
  concurrency: 2,
  batch: false,
};

interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server that keeps what it is asked, by the path that its base URL ends in. */
async function startServer(bodies = chatBodies) {
  const asked: Asked[] = [];
  const { origin } = await startLoopbackServer((request, response) => {
    asked.push({ path: `${request.url}`, headers: request.headers });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(bodies.answer('a')));
  });
  return { origin, asked };
}

describe('connectProvider', () => {
  it('settings of an account: in headers, and nothing of the environment', async () => {
    const ours = {
      OPENAI_API_KEY: 'sk-of-somebody-else',
      OPENAI_ORG_ID: 'org-of-somebody-else',
      OPENAI_PROJECT_ID: 'project-of-somebody-else',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/somebody-else',
      OPENAI_CUSTOM_HEADERS: 'x-header: somebody-else',
      OPENAI_API_VERSION: '2020-somebody-else',
      AZURE_OPENAI_API_KEY: 'key-of-somebody-else',
      AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1:1/somebody-else',
    };
    const before = { ...process.env };
    Object.assign(process.env, ours);
    onTestFinished(() => {
      for (const name of Object.keys(ours)) delete process.env[name];
      Object.assign(process.env, before);
    });
    const { origin, asked } = await startServer();
    const { client } = connectTo(`${origin}/v1`, { organization: 'org-1', project: 'proj-1' });
    await ask(client, callOf('a'));
    const azure = connectTo(`${origin}/openai`, { azureApiVersion: '2026-01-01' });
    await ask(azure.client, callOf('a'));
    expect(asked[0]?.headers).toMatchObject({
      authorization: `Bearer ${API_KEY}`,
      'openai-organization': 'org-1',
      'openai-project': 'proj-1',
    });
    expect(JSON.stringify(asked)).not.toContain('somebody');
  });

  it('Azure with deployments in the path: model as deployment, version, key in its own header', async () => {
    const { origin, asked } = await startServer();
    const { client } = connectTo(`${origin}/openai`, { azureApiVersion: '2026-01-01' });
    await ask(client, callOf('a', { model: 'triage model' }));
    expect(asked[0]?.path).toBe(
      '/openai/deployments/triage%20model/chat/completions?api-version=2026-01-01',
    );
    expect(asked[0]?.headers).toMatchObject({ 'api-key': API_KEY });
    expect(asked[0]?.headers.authorization).toBeUndefined();
  });

  it("Azure's endpoint as its portal names it: with the path that is missing", async () => {
    const { origin, asked } = await startServer();
    const { client } = connectTo(origin, { azureApiVersion: '2026-01-01' });
    await ask(client, callOf('a'));
    expect(asked[0]?.path).toBe(
      '/openai/deployments/model-1/chat/completions?api-version=2026-01-01',
    );
  });

  it('Azure by the Responses API: without a deployment in the path', async () => {
    const { origin, asked } = await startServer(responsesBodies);
    const settings = { azureApiVersion: '2026-01-01', api: 'responses' as const };
    await ask(connectTo(`${origin}/openai`, settings).client, callOf('a'));
    expect(asked[0]?.path).toBe('/openai/responses?api-version=2026-01-01');
  });

  it('no batch in the settings: no Batch API', () => {
    const connection = {
      settings: SETTINGS,
      baseUrl: 'http://127.0.0.1:1/v1',
      clock: systemClock,
      redact,
    };
    expect(connectProvider({ ...connection, apiKey: API_KEY }).batch).toBeUndefined();
    const settings = { ...SETTINGS, batch: true };
    expect(connectProvider({ ...connection, settings, apiKey: API_KEY }).batch?.mostCalls).toBe(
      50_000,
    );
  });

  it.each(['sk-line\nbreak', 'sk two words', 'sk-größe', ''])(
    'key %j: refused unsaid',
    (apiKey) => {
      const baseUrl = 'http://127.0.0.1:1/v1';
      const connect = () =>
        connectProvider({ settings: SETTINGS, baseUrl, apiKey, redact, clock: systemClock });
      expect(connect).toThrow(ConfigurationError);
      expect(connect).toThrow(
        /^Cannot go on as input api-key holds a character that no header can carry$/,
      );
    },
  );
});

describe('openClient', () => {
  /** The headers by which a client of this base URL would be known. */
  async function headersFor(baseUrl: string): Promise<Headers> {
    const environment = {};
    const limits = { connections: 1, timeoutMs: 5000, mostBytes: 1000 };
    const transport = new Transport({ ...limits, clock: systemClock, environment });
    const client = openClient(
      { settings: SETTINGS, baseUrl, apiKey: API_KEY, redact },
      transport,
      5000,
    );
    const { req } = await client.buildRequest({ method: 'post', path: '/chat/completions' });
    return req.headers as Headers;
  }

  it.each([
    'https://acme.openai.azure.com/openai/v1',
    'https://acme.services.ai.azure.com/openai/v1',
  ])('%s: the key in a header of its own, and in no other', async (baseUrl) => {
    const headers = await headersFor(baseUrl);
    expect(headers.get('api-key')).toBe(API_KEY);
    expect(headers.get('authorization')).toBeNull();
  });

  it.each(['https://api.openai.com/v1', 'https://openai.azure.com.example/v1'])(
    '%s: the key as a bearer token',
    async (baseUrl) => {
      const headers = await headersFor(baseUrl);
      expect(headers.get('authorization')).toBe(`Bearer ${API_KEY}`);
      expect(headers.get('api-key')).toBeNull();
    },
  );
});
