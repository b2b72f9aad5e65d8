import type { ModelCall, ModelReply } from '../domain/model-call.ts';

export interface ModelClient {
  /** Makes one attempt. Throws ProviderError when the provider refuses, fails or takes too long. */
  complete(call: ModelCall, signal: AbortSignal): Promise<ModelReply>;
  /** Closes its connections. */
  close(): Promise<void>;
}
