import type { ProviderError } from '../../domain/errors.ts';
import { attemptFailure } from './attempt-failure.ts';
import { failure, statusFailure } from './failures.ts';
import type { ProviderResponse } from './provider-response.ts';
import { Transport, type TransportOptions } from './transport.ts';

/** Sends texts to one address that is no model's, with all the care that a provider is called with. */
export class PlainPost {
  readonly #url: string;
  readonly #options: TransportOptions;
  readonly #transport: Transport;

  constructor(url: string, options: TransportOptions) {
    this.#url = url;
    this.#options = options;
    this.#transport = new Transport(options);
  }

  /** The body of an answer with status 200; anything else is thrown as a ProviderError. */
  async send(
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<string> {
    let response: ProviderResponse | undefined;
    try {
      response = await this.#transport.post({ url: this.#url, headers }, body, signal);
      if (response.status !== 200) throw this.#statusFailure(response.status);
      return await response.text();
    } catch (cause) {
      response?.discard();
      throw attemptFailure(cause, response?.headers, this.#options.clock);
    }
  }

  close(): void {
    this.#transport.close();
  }

  #statusFailure(status: number): ProviderError {
    const { peer } = this.#options;
    if (status >= 400) return statusFailure(status, undefined, peer);
    return failure('no-answer', `${peer} answered ${status}, which is not 200`, {
      status,
      retriable: false,
    });
  }
}
