import { type AgentOptions, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type RequestOptions } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { urlToHttpOptions } from 'node:url';
import type { OpenAI } from 'openai';
import type { ProviderError } from '../../domain/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import {
  type AddressRule,
  guardedLookup,
  RefusedAddress,
  refusedLiteral,
} from './address-guard.ts';
import { Cancellations } from './cancellations.ts';
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

interface FetchInit extends RequestInit {
  readonly cancelledBy?: AbortSignal;
}

/** What a request holds besides its address, and the signal that cancels it. */
interface Init {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestInit['body'];
  readonly cancelledBy?: AbortSignal;
}

/** A request but for its body: that of every call of the same model. */
export interface RequestShape {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A pool of connections that stay open between requests. Every failure is a ProviderError that says
 * what happened, also where the package wraps it into an error of its own.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;
  readonly #cancellations = new Cancellations();
  #latest: { readonly url: string; readonly target: RequestOptions | RefusedAddress } | undefined;

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
  readonly fetch: typeof fetch = async (input, init = {}) => {
    const { method = 'GET', body = null, headers, cancelledBy } = init as FetchInit;
    const all = Object.fromEntries(headers instanceof Headers ? headers : new Headers(headers));
    const response = await this.#exchange(`${input}`, {
      method,
      headers: all,
      body,
      ...(cancelledBy === undefined ? {} : { cancelledBy }),
    });
    // Of a Response the package uses what ProviderResponse has.
    return response as unknown as Response;
  };

  /** Sends a body to where the shape says; the answer's status may be any but a redirect. */
  post(
    { url, headers }: RequestShape,
    body: string,
    signal: AbortSignal,
  ): Promise<ProviderResponse> {
    return this.#exchange(url, { method: 'POST', headers, body, cancelledBy: signal });
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  #exchange(url: string, init: Init): Promise<ProviderResponse> {
    const { timeoutMs, mostBytes, clock, peer = PROVIDER } = this.#options;
    const target = this.#targetOf(url);
    if (target instanceof RefusedAddress) return Promise.reject(connectionFailure(target, peer));
    return new Promise((resolve, reject) => {
      const request = this.#request(target, init);
      let ending: ProviderError | undefined;
      const end = (reason: ProviderError): ProviderError => {
        ending ??= reason;
        // Without the error: where the answer is all in, nobody listens to the connection any more.
        request.destroy();
        // A request whose proxy has not let it through yet tells nobody that it was destroyed.
        leave();
        reject(ending);
        return ending;
      };
      const cancel = () => {
        end(failure('cancelled', 'the run was cancelled'));
      };
      const stopClock = clock.after(timeoutMs, () => {
        end(failure('timeout', `${peer} did not answer in time (${timeoutMs / 1000} s)`));
      });
      const ignoreCancel = this.#cancellations.listen(init.cancelledBy, cancel);
      const leave = () => {
        stopClock();
        ignoreCancel();
      };
      let isAnswered = false;
      request.once('close', () => {
        leave();
        if (isAnswered) return;
        // A switch of protocols ends a request without an error and without an answer.
        reject(ending ?? failure('connection', `${peer} closed the connection without an answer`));
      });
      request.on('error', (error) => reject(ending ?? connectionFailure(error, peer)));
      request.once('response', (message) => {
        isAnswered = true;
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

  #request(target: RequestOptions, { method, headers, body }: Init) {
    const request = target.protocol === 'https:' ? httpsRequest : httpRequest;
    const all: Record<string, string | number> = { ...headers, 'accept-encoding': 'identity' };
    if (body instanceof Blob) all['content-length'] = body.size;
    else if (typeof body === 'string') all['content-length'] = Buffer.byteLength(body);
    return request({ ...target, method, headers: all });
  }

  /** Where an address leads to, worked out once for all calls. */
  #targetOf(url: string): RequestOptions | RefusedAddress {
    if (this.#latest?.url === url) return this.#latest.target;
    const parsed = new URL(url);
    const agent = parsed.protocol === 'https:' ? this.#https : this.#http;
    const target = refusedLiteral(url, this.#options) ?? { ...urlToHttpOptions(parsed), agent };
    this.#latest = { url, target };
    return target;
  }
}

/** Options that make a signal end a request, without the two signals that the package would make of it. */
export function endedBy(signal: AbortSignal): { fetchOptions: FetchOptions } {
  return { fetchOptions: { cancelledBy: signal } as FetchOptions };
}
