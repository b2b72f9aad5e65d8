import type { ModelCall, ModelReply } from '../../src/domain/model-call.ts';
import type { ModelClient } from '../../src/ports/model-client.ts';

/** A model client in memory that answers as a test says and keeps what it was asked. */
export class ScriptedClient implements ModelClient {
  readonly calls: ModelCall[] = [];
  isClosed = false;
  readonly #answer: (call: ModelCall) => string | Error | Promise<string>;

  /** `answer` gives what the model writes, or the error that the call ends in. */
  constructor(answer: (call: ModelCall) => string | Error | Promise<string>) {
    this.#answer = answer;
  }

  async complete(call: ModelCall): Promise<ModelReply> {
    this.calls.push(call);
    const content = await this.#answer(call);
    if (content instanceof Error) throw content;
    return {
      content,
      toolCalls: [],
      finishReason: 'stop',
      model: `${call.request.model}-2026`,
      usage: { inputTokens: 7, outputTokens: 2 },
      latencyMs: 5,
      source: 'provider',
    };
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}
