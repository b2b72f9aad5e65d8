import { requestKey } from '../../src/core/target/render.ts';
import type { ModelCall, ModelReply, ModelRequest } from '../../src/domain/model-call.ts';
import { TrialStoreFile, type TrialStoreOptions } from '../../src/edges/storage/trial-store.ts';
import type { TrialStore } from '../../src/ports/trial-store.ts';

export const STORE_KEY = 'sk-test-0123456789abcdef';

/** The call of a case named by its message, on head, unless a test says otherwise. */
export function callOf(
  content: string,
  changes: Partial<Omit<ModelCall, 'request'>> & { request?: Partial<ModelRequest> } = {},
): ModelCall {
  const { request: requestChanges, ...callChanges } = changes;
  const messages = [{ role: 'user' as const, content }];
  const request = { model: 'gpt', messages, parameters: {}, ...requestChanges };
  return {
    request,
    ...requestKey(request),
    provider: 'default',
    trialIndex: 0,
    twin: 0,
    label: `case ${content}, head`,
    isStreamed: false,
    ...callChanges,
  };
}

/** An answer of a provider. */
export function replyOf(content: string, changes: Partial<ModelReply> = {}): ModelReply {
  return {
    content,
    toolCalls: [],
    finishReason: 'stop',
    model: 'gpt-2026',
    usage: { inputTokens: 7, outputTokens: 2 },
    latencyMs: 5,
    source: 'provider',
    ...changes,
  };
}

/** What a store remembers under a name; where it remembers nothing, a fresh value from now on. */
export function constantOf(store: TrialStore, name: string, fresh: () => string): string {
  const known = store.recall(name);
  if (known !== undefined) return known;
  const value = fresh();
  store.remember(name, value);
  return value;
}

export const NOON = '2026-05-01T12:00:00.000Z';

/** A store with a clock at noon of 1 May 2026 and answers that last a day. */
export function openStore(
  path: string,
  changes: Partial<TrialStoreOptions> = {},
): TrialStoreFile & { readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const store = new TrialStoreFile({
    path,
    maxAgeMs: 24 * 60 * 60 * 1000,
    clock: { timestamp: () => NOON },
    observer: { warning: (message) => warnings.push(message) },
    identityOf: () => 'provider-a',
    apiKeyOf: () => STORE_KEY,
    apiKey: STORE_KEY,
    ...changes,
  });
  return Object.assign(store, { warnings });
}
