import type { IncomingMessage } from 'node:http';
import { ProviderError } from '../../domain/errors.ts';
import { failure } from './failures.ts';
import type { AnswerHeaders } from './limit-headers.ts';

/**
 * An answer that is coming in: of a `Response` only what the `openai` package uses, as a whole one
 * costs more than the exchange itself.
 */
export class ProviderResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: AnswerHeaders & { entries(): Iterable<[string, unknown]> };
  readonly #message: IncomingMessage;
  readonly #mostBytes: number;
  readonly #end: (reason: ProviderError) => ProviderError;

  /** `end` breaks off the exchange and answers why it was broken off first. */
  constructor(
    url: string,
    message: IncomingMessage,
    mostBytes: number,
    end: (reason: ProviderError) => ProviderError,
  ) {
    this.url = url;
    this.status = message.statusCode ?? 0;
    this.ok = this.status >= 200 && this.status < 300;
    this.headers = {
      get: (name) => `${message.headers[name.toLowerCase()] ?? ''}` || null,
      entries: () => Object.entries(message.headers),
    };
    this.#message = message;
    this.#mostBytes = mostBytes;
    this.#end = end;
    // Whoever reads the body learns of an error; without a listener it would end the process.
    message.on('error', () => undefined);
  }

  /** The body as it comes. Throws ProviderError when it is cut, takes too long or is too long. */
  get body(): AsyncIterable<Uint8Array> {
    return this.#chunks();
  }

  /** The whole body as text; throws as `body` does. */
  text(): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    return new Promise((resolve, reject) => {
      const message = this.#message;
      message.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > this.#mostBytes) reject(this.#end(this.#tooLong()));
      });
      message.once('end', () => resolve(Buffer.concat(chunks).toString()));
      const cut = () => reject(this.#end(cutShort(message.errored)));
      message.once('close', () => {
        if (!message.complete) cut();
      });
      if (message.destroyed) cut();
    });
  }

  /** Gives up the rest of the body, and the connection with it. */
  discard(): void {
    if (!this.#message.complete) this.#end(failure('cancelled', 'the answer was given up'));
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      for await (const chunk of this.#message.iterator({ destroyOnReturn: false })) {
        bytes += chunk.length;
        if (bytes > this.#mostBytes) throw this.#tooLong();
        yield chunk;
      }
    } catch (cause) {
      throw this.#end(cause instanceof ProviderError ? cause : cutShort(cause));
    } finally {
      // What a reader left, such as the end of a stream after its last event, frees the connection.
      this.#message.resume();
    }
  }

  #tooLong(): ProviderError {
    return failure('too-long', `the answer is over ${this.#mostBytes} bytes long`);
  }
}

function cutShort(cause: unknown): ProviderError {
  return failure('truncated', 'the connection broke before the end of the answer', { cause });
}
