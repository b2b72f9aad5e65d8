import { onTestFinished } from 'vitest';
import { redactorOf } from '../../src/core/report/redact/redactor.ts';
import type { ProviderError } from '../../src/domain/errors.ts';
import type {
  ChatMessage,
  ModelCall,
  ModelReply,
  ModelRequest,
} from '../../src/domain/model-call.ts';
import type { ProviderSettings } from '../../src/domain/settings.ts';
import { systemClock } from '../../src/edges/process/clock.ts';
import { connectProvider } from '../../src/edges/providers/connect.ts';
import type { BatchClient } from '../../src/ports/batch-client.ts';
import type { ModelClient } from '../../src/ports/model-client.ts';
import { API_KEY } from './judged-run.ts';

/** A call of one user message; the rest of its request as given. */
export function callOf(content: string, rest: Partial<ModelRequest> = {}): ModelCall {
  return {
    request: { model: 'model-1', messages: [{ role: 'user', content }], parameters: {}, ...rest },
    key: 'key',
    parts: { model: '', messages: '', parameters: '', responseFormat: '', tools: '' },
    provider: 'default',
    trialIndex: 0,
    twin: 0,
    label: 'case a',
    isStreamed: false,
  };
}

/** The same call, with its answer streamed. */
export function streamed(call: ModelCall): ModelCall {
  return { ...call, isStreamed: true };
}

/** Clients of the provider at a base URL, closed when the test ends; no proxy unless one is named. */
export function connectTo(
  baseUrl: string,
  settings: Partial<ProviderSettings> = {},
  environment: NodeJS.ProcessEnv = {},
): { readonly client: ModelClient; readonly batch: BatchClient } {
  const { client, batch } = connectProvider({
    settings: {
      name: 'default',
      models: [],
      baseUrl,
      api: 'chat',
      timeoutMs: 10_000,
      trialTimeoutMs: 30_000,
      maxRetries: 0,
      concurrency: 4,
      batch: true,
      ...settings,
    },
    baseUrl,
    apiKey: API_KEY,
    redact: redactorOf([API_KEY]),
    clock: systemClock,
    environment,
  });
  onTestFinished(() => client.close());
  if (batch === undefined) throw new Error('settings ask for no batch');
  return { client, batch };
}

/** Makes one attempt and answers the reply. */
export function ask(client: ModelClient, call: ModelCall): Promise<ModelReply> {
  return client.complete(call, new AbortController().signal);
}

/** Makes one attempt that has to fail, and answers its error. */
export async function failureOf(client: ModelClient, call: ModelCall): Promise<ProviderError> {
  try {
    await ask(client, call);
  } catch (error) {
    return error as ProviderError;
  }
  throw new Error('the call was answered');
}

/** Messages of a conversation in which a model calls a tool twice, once with arguments that are no JSON. */
export const WITH_TOOLS: readonly ChatMessage[] = [
  { role: 'user', content: 'a' },
  {
    role: 'assistant',
    content: '',
    toolCalls: [{ id: 'c1', name: 'lookup', arguments: '{"id":1' }],
  },
  { role: 'tool', toolCallId: 'c1', content: 'no JSON' },
  {
    role: 'assistant',
    content: 'again',
    toolCalls: [{ id: 'c2', name: 'lookup', arguments: '{}' }],
  },
];
