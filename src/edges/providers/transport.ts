import { type AgentOptions, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OpenAI } from 'openai';
import type { ProviderError } from '../../domain/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { type AddressRule, guardedLookup, refusedLiteral } from './address-guard.ts';
import { connectionFailure, failure, PROVIDER, statusFailure } from './failures.ts';
import { ProviderResponse } from './provider-response.ts';

export interface TransportOptions extends AddressRule {
  /** The most connections at a time. */
  readonly connections: number;
  /** The longest that a request may take, the whole of its answer included. */
  readonly timeoutMs: number;
  /** The most bytes of an answer. */
  readonly mostBytes: number;
  readonly clock: Clock;
  /** Who is called, in messages; the provider where it is absent. */
  readonly peer?: string;
}

type FetchOptions = NonNullable<OpenAI.RequestOptions['fetchOptions']>;

/** What fetch is told, and the signal that cancels the request. */
interface Init extends RequestInit {
  readonly cancelledBy?: AbortSignal;
}

/**
 * A pool of connections that stay open between requests. Every failure is a ProviderError that says
 * what happened, also where the package wraps it into an error of its own.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;

  constructor(options: TransportOptions) {
    this.#options = options;
    const agentOptions: AgentOptions = {
      keepAlive: true,
      maxSockets: options.connections,
      scheduling: 'lifo',
      // HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in capitals or not.
      proxyEnv: options.environment,
      lookup: guardedLookup(options),
    };
    this.#http = new HttpAgent(agentOptions);
    this.#https = new HttpsAgent(agentOptions);
  }

  /** A `fetch` as far as the `openai` package needs one; it never follows a redirect. */
  readonly fetch: typeof fetch = async (input, init) =>
    // Of a Response the package uses what ProviderResponse has.
    (await this.exchange(`${input}`, init ?? {})) as unknown as Response;

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  /** One request, and its answer as it comes in. */
  exchange(url: string, init: Init): Promise<ProviderResponse> {
    const { timeoutMs, mostBytes, clock, peer = PROVIDER } = this.#options;
    const refused = refusedLiteral(url, this.#options);
    if (refused !== undefined) return Promise.reject(connectionFailure(refused, peer));
    return new Promise((resolve, reject) => {
      const request = this.#request(url, init);
      let ending: ProviderError | undefined;
      const end = (reason: ProviderError): ProviderError => {
        ending ??= reason;
        // Without the error: where the answer is all in, nobody listens to the connection any more.
        request.destroy();
        return ending;
      };
      const cancel = () => end(failure('cancelled', 'the run was cancelled'));
      const stopClock = clock.after(timeoutMs, () => {
        end(failure('timeout', `${peer} did not answer in time (${timeoutMs / 1000} s)`));
      });
      init.cancelledBy?.addEventListener('abort', cancel, { once: true });
      request.once('close', () => {
        stopClock();
        init.cancelledBy?.removeEventListener('abort', cancel);
      });
      request.on('error', (error) => reject(ending ?? connectionFailure(error, peer)));
      request.once('response', (message) => {
        const response = new ProviderResponse(url, message, mostBytes, end);
        if (response.status < 300 || response.status >= 400) resolve(response);
        else reject(end(statusFailure(response.status, undefined, peer)));
      });
      if (init.cancelledBy?.aborted) cancel();
      else if (init.body instanceof Blob) {
        const bytes = Readable.fromWeb(init.body.stream());
        // Its errors are those of the request, which are listened to above.
        pipeline(bytes, request).catch(() => undefined);
      } else request.end(init.body);
    });
  }

  #request(url: string, { method, headers, body }: Init) {
    const [request, agent] = url.startsWith('https:')
      ? [httpsRequest, this.#https]
      : [httpRequest, this.#http];
    const all: Record<string, string | number> = Object.fromEntries(
      headers instanceof Headers ? headers : new Headers(headers),
    );
    all['accept-encoding'] = 'identity';
    if (body instanceof Blob) all['content-length'] = body.size;
    else if (typeof body === 'string') all['content-length'] = Buffer.byteLength(body);
    return request(url, { method: method ?? 'GET', headers: all, agent });
  }
}

/** Options that make a signal end a request, without the two signals that the package would make of it. */
export function endedBy(signal: AbortSignal): { fetchOptions: FetchOptions } {
  return { fetchOptions: { cancelledBy: signal } as FetchOptions };
}
