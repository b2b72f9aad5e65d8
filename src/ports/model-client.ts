import type { ModelCall, ModelReply } from '../domain/model-call.ts';

export interface ModelClient {
  /** Throws ProviderError when the provider refuses or fails, ConfigurationError on a cassette miss. */
  complete(call: ModelCall, signal: AbortSignal): Promise<ModelReply>;
  /** Flushes what was recorded. */
  close(): Promise<void>;
}
