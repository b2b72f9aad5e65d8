import type OpenAI from 'openai';
import { Stream } from 'openai/streaming';
import type { ModelCall, ModelReply } from '../../domain/model-call.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import { attemptFailure } from './attempt-failure.ts';
import { failure, statusFailure } from './failures.ts';
import { fieldsOf } from './fields.ts';
import { jsonOf } from './json-body.ts';
import { limitsOf } from './limit-headers.ts';
import type { Answer, ProviderApi } from './provider-api.ts';
import type { ProviderResponse } from './provider-response.ts';
import type { RequestShape, Transport } from './transport.ts';

/** Asks models by one of the provider's interfaces. */
export class OpenAiClient implements ModelClient {
  readonly #api: ProviderApi;
  readonly #openai: OpenAI;
  readonly #transport: Transport;
  readonly #clock: Clock;
  readonly #close: () => void;
  readonly #shapes = new Map<string, Promise<RequestShape>>();

  /** `openai` says what a request looks like, and `transport` sends it; `close` closes both. */
  constructor(
    api: ProviderApi,
    { openai, transport }: { readonly openai: OpenAI; readonly transport: Transport },
    clock: Clock,
    close: () => void,
  ) {
    this.#api = api;
    this.#openai = openai;
    this.#transport = transport;
    this.#clock = clock;
    this.#close = close;
  }

  async complete(call: ModelCall, signal: AbortSignal): Promise<ModelReply> {
    const started = this.#clock.monotonicMs();
    const elapsed = () => Math.round(this.#clock.monotonicMs() - started);
    let response: ProviderResponse | undefined;
    try {
      response = await this.#ask(call, signal);
      if (!response.ok) throw statusFailure(response.status, await errorOf(response));
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
  async #ask({ request, isStreamed }: ModelCall, signal: AbortSignal): Promise<ProviderResponse> {
    const body = JSON.stringify(this.#api.bodyOf(request, isStreamed));
    return this.#transport.post(await this.#shapeOf(request.model), body, signal);
  }

  /**
   * What the package makes of a call besides its body. It is made once for all calls of a model, as
   * making it anew for each took a third of the CPU of a run.
   */
  #shapeOf(model: string): Promise<RequestShape> {
    const known = this.#shapes.get(model);
    if (known !== undefined) return known;
    const options = { method: 'post', path: this.#api.path, body: { model } } as const;
    const shape = this.#openai
      .buildRequest({ ...options })
      .then(({ url, req }) => ({ url, headers: Object.fromEntries(req.headers) }));
    this.#shapes.set(model, shape);
    return shape;
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

/** The `error` of a body, as far as there is one. */
async function errorOf(response: ProviderResponse): Promise<unknown> {
  try {
    return fieldsOf(JSON.parse(await response.text()))['error'];
  } catch {
    // The status says enough, whatever came of the body.
    return undefined;
  }
}
