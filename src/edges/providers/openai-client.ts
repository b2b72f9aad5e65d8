import type OpenAI from 'openai';
import { Stream } from 'openai/streaming';
import type { ModelCall, ModelReply } from '../../domain/model-call.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import { attemptFailure } from './attempt-failure.ts';
import { failure } from './failures.ts';
import { jsonOf } from './json-body.ts';
import { limitsOf } from './limit-headers.ts';
import type { Answer, ProviderApi } from './provider-api.ts';
import type { ProviderResponse } from './provider-response.ts';
import { endedBy } from './transport.ts';

/** Asks models by one of the provider's interfaces. */
export class OpenAiClient implements ModelClient {
  readonly #api: ProviderApi;
  readonly #openai: OpenAI;
  readonly #clock: Clock;
  readonly #close: () => void;

  /** `openai` works over our own transport, which `close` closes. */
  constructor(api: ProviderApi, openai: OpenAI, clock: Clock, close: () => void) {
    this.#api = api;
    this.#openai = openai;
    this.#clock = clock;
    this.#close = close;
  }

  async complete(call: ModelCall, signal: AbortSignal): Promise<ModelReply> {
    const started = this.#clock.monotonicMs();
    const elapsed = () => Math.round(this.#clock.monotonicMs() - started);
    let response: ProviderResponse | undefined;
    try {
      response = await this.#ask(call, signal);
      const answer = isStream(response)
        ? await this.#streamed(response, elapsed)
        : this.#api.answerOf(jsonOf(await response.text()));
      const limits = limitsOf(response.headers);
      return {
        ...answer,
        latencyMs: elapsed(),
        source: 'provider',
        ...(limits === undefined ? {} : { limits }),
      };
    } catch (cause) {
      response?.discard();
      throw attemptFailure(cause, response?.headers, this.#clock);
    }
  }

  async close(): Promise<void> {
    this.#close();
  }

  /**
   * The answer as it came over our own transport: reading it here tells JSON that is cut from what
   * never was JSON, and spares the package's second clock for the body.
   */
  async #ask(call: ModelCall, signal: AbortSignal): Promise<ProviderResponse> {
    const body = this.#api.bodyOf(call.request, call.isStreamed);
    const options = { body, ...endedBy(signal) };
    const response: unknown = await this.#openai.post(this.#api.path, options).asResponse();
    return response as ProviderResponse;
  }

  async #streamed(
    response: ProviderResponse,
    elapsed: () => number,
  ): Promise<Answer & Pick<ModelReply, 'firstTokenMs'>> {
    const assembly = this.#api.assemble();
    let firstTokenMs: number | undefined;
    const events = Stream.fromSSEResponse(
      response as unknown as Response,
      new AbortController(),
      // Without a client that is told to keep silent, it writes to the console.
      this.#openai,
    );
    for await (const event of events) {
      if (assembly.take(event)) firstTokenMs ??= elapsed();
    }
    const body = assembly.body();
    if (body === undefined) {
      throw failure('truncated', 'the provider ended the stream before the end of the answer');
    }
    return {
      ...this.#api.answerOf(body),
      ...(firstTokenMs === undefined ? {} : { firstTokenMs }),
    };
  }
}

/** A server may answer whole where it was asked for a stream; the headers say which it is. */
function isStream(response: ProviderResponse): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') === true;
}
