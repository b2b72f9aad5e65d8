import { ConfigurationError } from '../../domain/errors.ts';
import type { BatchClient } from '../../ports/batch-client.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import type { ProviderAccess } from '../../ports/providers.ts';
import { openClient } from './open-client.ts';
import { OpenAiBatch } from './openai-batch.ts';
import { openAiChat } from './openai-chat.ts';
import { OpenAiClient } from './openai-client.ts';
import { openAiResponses } from './openai-responses.ts';
import { Transport } from './transport.ts';
import { batchWithoutKey, withoutKey } from './without-key.ts';

const APIS = { chat: openAiChat, responses: openAiResponses };
/** Far more than an answer that may be graded: the rest is what a server puts around it. */
const MOST_ANSWER_BYTES = 8_388_608;
const FILE_TIMEOUT_MS = 900_000;
const MOST_FILE_BYTES = 2_147_483_648;

/** A provider to be connected with, and the world that the connection needs. */
export interface Connection extends ProviderAccess {
  readonly clock: Clock;
  /** Where proxies are named; the process's own environment when absent. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Clients of a provider, whose answers and errors never hold the key; `batch` where settings ask for it. */
export function connectProvider(connection: Connection): {
  readonly client: ModelClient;
  readonly batch?: BatchClient;
} {
  const {
    settings,
    apiKey,
    redact,
    clock,
    allowPrivateNetwork = false,
    environment = process.env,
  } = connection;
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new ConfigurationError([unusableKey]);
  const api = APIS[settings.api];
  const open = (connections: number, timeoutMs: number, mostBytes: number) => {
    const limits = { connections, timeoutMs, mostBytes };
    const transport = new Transport({ ...limits, clock, environment, allowPrivateNetwork });
    return { transport, openai: openClient(connection, transport, timeoutMs) };
  };
  const calls = open(settings.concurrency, settings.timeoutMs, MOST_ANSWER_BYTES);
  const files = open(1, FILE_TIMEOUT_MS, MOST_FILE_BYTES);
  const close = () => {
    calls.transport.close();
    files.transport.close();
  };
  const client = withoutKey(new OpenAiClient(api, calls, clock, close), redact);
  if (!settings.batch) return { client };
  const endpoint = settings.azureApiVersion === undefined ? `/v1${api.path}` : api.path;
  const clients = { requests: calls.openai, files: files.openai };
  const batch = new OpenAiBatch(api, clients, clock, endpoint);
  return { client, batch: batchWithoutKey(batch, redact) };
}

const unusableKey = {
  code: 'bad-input',
  problem: 'input api-key holds a character that no header can carry',
  hint: 'Set the secret again, without line breaks or spaces in it.',
} as const;
