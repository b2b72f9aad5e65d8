import { ProviderError } from '../../src/domain/errors.ts';
import type { FailureKind, LimitLevel, LimitReading } from '../../src/domain/failure.ts';
import type { ModelCall, ModelReply } from '../../src/domain/model-call.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { ModelClient } from '../../src/ports/model-client.ts';

export type Fault =
  | 'e500'
  | 'e503'
  | 'e401'
  | 'e404'
  | 'e400'
  | 'quota'
  | 'reset'
  | 'hang'
  | 'junk';

export interface ProviderOptions {
  /** How long an answer takes; by the number of the call. */
  readonly latencyMs: (call: number) => number;
  /** A bucket of requests: so many a minute, with a burst. */
  readonly requests?: { readonly perMinute: number; readonly burst: number };
  /** A bucket of tokens, of which a call takes its input and its maximum. */
  readonly tokens?: { readonly perMinute: number; readonly burst: number };
  /** When the headers of an answer are computed; undefined: none are sent. */
  readonly headers?: 'arrival' | 'response';
  /** Whether a 429 says how long to wait: to the millisecond or in whole seconds. */
  readonly retryAfter?: 'ms' | 's';
  /** Calls in flight beyond which others are turned away. */
  readonly mostInFlight?: number;
  /** What goes wrong with a call, by its number of those that pass the limits. */
  readonly fault?: (call: number, now: number) => Fault | undefined;
  /** After this, an attempt times out. */
  readonly timeoutMs?: number;
}

const FAULT_MS = 20;

/** A model provider in simulated time, with limits as real ones have them and faults as told. */
export class SimulatedProvider implements ModelClient {
  readonly #clock: Clock;
  readonly #options: ProviderOptions;
  readonly #requests: SimulatedBucket | undefined;
  readonly #tokens: SimulatedBucket | undefined;
  /** Answers by label: how often each call was answered. */
  readonly answered = new Map<string, number>();
  sent = 0;
  taken = 0;
  turnedAway = 0;
  inFlight = 0;
  mostInFlight = 0;
  /** When the latest call came. */
  lastSentAt = 0;

  constructor(clock: Clock, options: ProviderOptions) {
    this.#clock = clock;
    this.#options = options;
    this.#requests = options.requests && new SimulatedBucket(options.requests);
    this.#tokens = options.tokens && new SimulatedBucket(options.tokens);
  }

  complete(call: ModelCall, signal: AbortSignal): Promise<ModelReply> {
    this.sent += 1;
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    this.lastSentAt = this.#clock.monotonicMs();
    return new Promise<ModelReply>((resolve, reject) => {
      const cancels: (() => void)[] = [];
      const end = (settle: () => void) => {
        this.inFlight -= 1;
        for (const cancel of cancels) cancel();
        signal.removeEventListener('abort', abort);
        settle();
      };
      const abort = () => end(() => reject(failure('cancelled', false)));
      signal.addEventListener('abort', abort);
      const timeoutMs = this.#options.timeoutMs ?? 60_000;
      cancels.push(this.#clock.after(timeoutMs, () => end(() => reject(failure('timeout', true)))));
      const answer = this.#answer(call);
      if (answer === undefined) return;
      const { afterMs, result } = answer;
      cancels.push(
        this.#clock.after(afterMs, () => {
          const outcome = result();
          end(() => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
        }),
      );
    });
  }

  async close(): Promise<void> {}

  /** What comes back and when; undefined when nothing ever does. */
  #answer(call: ModelCall) {
    const now = this.#clock.monotonicMs();
    const { mostInFlight = Number.POSITIVE_INFINITY, latencyMs, fault } = this.#options;
    const tokens = tokensOf(call);
    const waitMs = Math.max(
      this.#requests?.missMs(1, now) ?? 0,
      this.#tokens?.missMs(tokens, now) ?? 0,
    );
    const arrival = this.#reading();
    if (this.inFlight > mostInFlight || waitMs > 0) {
      this.turnedAway += 1;
      const wait = this.inFlight > mostInFlight ? 1_000 : waitMs;
      return { afterMs: 1, result: () => this.#turnAway(wait, arrival) };
    }
    this.#requests?.take(1);
    this.#tokens?.take(tokens);
    const taken = this.#reading();
    this.taken += 1;
    const found = fault?.(this.taken, now);
    if (found === 'hang') return undefined;
    if (found !== undefined) return { afterMs: FAULT_MS, result: () => faultOf(found) };
    return { afterMs: latencyMs(this.taken), result: () => this.#reply(call, taken) };
  }

  #reply(call: ModelCall, arrival: LimitReading | undefined): ModelReply {
    this.answered.set(call.label, (this.answered.get(call.label) ?? 0) + 1);
    const limits = this.#options.headers === 'response' ? this.#reading() : arrival;
    return {
      content: `answer to ${call.label}`,
      toolCalls: [],
      finishReason: 'stop',
      model: call.request.model,
      usage: { inputTokens: inputOf(call), outputTokens: OUTPUT_TOKENS },
      latencyMs: 0,
      source: 'provider',
      ...(limits === undefined ? {} : { limits }),
    };
  }

  #turnAway(waitMs: number, limits: LimitReading | undefined): ProviderError {
    const { retryAfter } = this.#options;
    const retryAfterMs = retryAfter === 'ms' ? Math.ceil(waitMs) : Math.ceil(waitMs / 1000) * 1000;
    return new ProviderError('provider-failed', 'the provider answered 429', {
      kind: 'rate-limit',
      retriable: true,
      status: 429,
      ...(retryAfter === undefined ? {} : { retryAfterMs }),
      ...(limits === undefined ? {} : { limits }),
    });
  }

  /** The levels as the provider has them at its latest look, in whole units. */
  #reading(): LimitReading | undefined {
    if (this.#options.headers === undefined) return undefined;
    return {
      ...(this.#requests === undefined ? {} : { requests: this.#requests.reading }),
      ...(this.#tokens === undefined ? {} : { tokens: this.#tokens.reading }),
    };
  }
}

/** What every answer is long. */
const OUTPUT_TOKENS = 40;

function inputOf({ request }: ModelCall): number {
  return Math.ceil(request.messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
}

function tokensOf(call: ModelCall): number {
  return inputOf(call) + (call.request.parameters.maxTokens ?? OUTPUT_TOKENS);
}

class SimulatedBucket {
  readonly #perMinute: number;
  readonly #burst: number;
  #level: number;
  #at = 0;

  constructor({ perMinute, burst }: { readonly perMinute: number; readonly burst: number }) {
    this.#perMinute = perMinute;
    this.#burst = burst;
    this.#level = burst;
  }

  get reading(): LimitLevel {
    return { perMinute: this.#perMinute, remaining: Math.max(0, Math.floor(this.#level)) };
  }

  /** Refills, and answers how long it takes until the units are there; 0 when they are. */
  missMs(units: number, now: number): number {
    const perMs = this.#perMinute / 60_000;
    this.#level = Math.min(this.#burst, this.#level + (now - this.#at) * perMs);
    this.#at = now;
    return this.#level + 1e-9 >= units ? 0 : (units - this.#level) / perMs;
  }

  take(units: number): void {
    this.#level -= units;
  }
}

function faultOf(fault: Exclude<Fault, 'hang'>): ProviderError {
  if (fault === 'reset') return failure('connection', true);
  if (fault === 'junk') return failure('not-json', true);
  if (fault === 'quota') return failure('quota', false, 429);
  const status = Number(fault.slice(1));
  return status >= 500 ? failure('server-error', true, status) : failure('refused', false, status);
}

/** The error that a client ends an attempt in. */
export function failure(kind: FailureKind, retriable: boolean, status?: number): ProviderError {
  const message =
    status === undefined ? `the call failed: ${kind}` : `the provider answered ${status}`;
  return new ProviderError(retriable ? 'provider-failed' : 'provider-refused', message, {
    kind,
    retriable,
    ...(status === undefined ? {} : { status }),
  });
}
