import type { ProviderError } from '../../domain/errors.ts';
import type { LimitReading } from '../../domain/failure.ts';
import type { ModelReply, ModelRequest } from '../../domain/model-call.ts';
import type { ProviderSettings } from '../../domain/settings.ts';
import { Circuit } from './circuit.ts';
import { TokenEstimate } from './estimate.ts';
import { askedToWait, failingFor, refusedBefore, type Stop } from './outcome.ts';
import { Pace, type PaceMark } from './pace.ts';
import { PATIENCE_MS } from './patience.ts';
import { isTurnedAway } from './retry.ts';
import { Window } from './window.ts';

/** A status that holds for every call of the model, or of the key. */
const REFUSES_MODEL = new Set([403, 404]);
const REFUSES_KEY = 401;
/** Statuses of a server that has too much to do. */
const STRAINED = new Set([408, 503, 504, 529]);

/** One attempt as it was sent. */
export interface SentCall {
  readonly request: ModelRequest;
  readonly sequence: number;
  readonly mark: PaceMark;
}

/** What an error made of the lane, for its traces. */
export interface Lesson {
  /** The size of the window, when it is narrower now. */
  readonly narrowedTo: number | undefined;
  /** All calls are held for so long from now on: by `Retry-After` or the circuit. */
  readonly pauseMs: number;
  /** No more calls are made: to the model or at all. */
  readonly refusal: Stop | undefined;
}

/** What is known of a provider by its answers; it is kept from stage to stage. */
export class ProviderState {
  readonly window: Window;
  readonly #pace: Pace;
  readonly #timeoutMs: number;
  readonly #circuit = new Circuit();
  readonly #estimates = new Map<string, TokenEstimate>();
  readonly #refusedModels = new Map<string, Stop>();
  #sequence = 0;
  #stop: Stop | undefined;

  constructor(
    settings: Pick<
      ProviderSettings,
      'concurrency' | 'requestsPerMinute' | 'tokensPerMinute' | 'timeoutMs'
    >,
    now: number,
  ) {
    this.window = new Window(settings.concurrency);
    this.#timeoutMs = settings.timeoutMs;
    this.#pace = new Pace(settings, now);
  }

  /** Why no call is made any more. */
  get stop(): Stop | undefined {
    return this.#stop;
  }

  /** Why no call to the model is made any more. */
  stopOf(model: string): Stop | undefined {
    return this.#stop ?? this.#refusedModels.get(model);
  }

  estimateOf(model: string): TokenEstimate {
    let estimate = this.#estimates.get(model);
    if (estimate === undefined) {
      estimate = new TokenEstimate();
      this.#estimates.set(model, estimate);
    }
    return estimate;
  }

  /** Milliseconds until a call of so many tokens may be sent; Infinity: not before one has ended. */
  waitMs(model: string, tokens: number, now: number): number {
    return Math.max(this.#circuit.waitMs(now), this.#pace.waitMs(model, tokens, now));
  }

  send(request: ModelRequest, tokens: number, now: number): SentCall {
    this.#sequence += 1;
    this.#circuit.send(this.#sequence);
    const mark = this.#pace.send(request.model, tokens, now);
    return { request, sequence: this.#sequence, mark };
  }

  /** Learns from an answer; `inFlight` counts the call itself. */
  succeed({ request, mark }: SentCall, reply: ModelReply, inFlight: number, now: number): void {
    this.#circuit.succeed();
    this.window.succeed(inFlight);
    if (reply.limits !== undefined) this.#pace.read(reply.limits, mark, false, now);
    const { usage } = reply;
    if (usage === undefined) return;
    this.#pace.correct(mark, usage.inputTokens + usage.outputTokens, now);
    this.estimateOf(request.model).learn(request, usage);
  }

  /** Learns from a failure; `inFlight` counts the call itself. */
  fail(sent: SentCall, error: ProviderError, inFlight: number, now: number): Lesson {
    const { limits, retryAfterMs = 0 } = error.details;
    if (limits !== undefined) this.#pace.read(limits, sent.mark, isTurnedAway(error), now);
    const heldMs = this.#pace.hold(retryAfterMs, now) ? retryAfterMs : 0;
    const narrowedTo = this.#narrow(sent, error) ? this.window.size : undefined;
    const pauseMs = Math.max(heldMs, this.#judge(sent, error, now));
    return { narrowedTo, pauseMs, refusal: this.#refuse(sent, error, inFlight, now) };
  }

  /** An attempt ended without a word about the provider. */
  release({ sequence }: SentCall): void {
    this.#circuit.release(sequence);
  }

  #narrow({ sequence, mark }: SentCall, error: ProviderError): boolean {
    const { kind, status = 0, limits } = error.details;
    if (isTurnedAway(error)) {
      return !explains(limits, mark.tokens) && this.window.overload(sequence, this.#sequence);
    }
    const isStrained = kind === 'timeout' || STRAINED.has(status);
    return isStrained && this.window.strain(sequence, this.#sequence);
  }

  /** What a failure says of whether the provider works; answers the circuit's pause. */
  #judge({ sequence }: SentCall, error: ProviderError, now: number): number {
    const { kind, retriable } = error.details;
    if (isTurnedAway(error)) this.#circuit.turnAway(sequence, now);
    else if (kind === 'cancelled') this.#circuit.release(sequence);
    else if (retriable || kind === 'timeout') {
      return this.#circuit.fail(sequence, this.window.size, now);
    } else this.#circuit.succeed();
    return 0;
  }

  /** Notes that later calls are not worth an attempt; answers why, when it is news. */
  #refuse({ request: { model } }: SentCall, error: ProviderError, inFlight: number, now: number) {
    if (this.stopOf(model) !== undefined) return undefined;
    if (REFUSES_MODEL.has(error.details.status ?? 0)) {
      this.#refusedModels.set(model, refusedBefore(error));
    } else this.#stop = this.#stopAfter(error, inFlight, now);
    return this.stopOf(model);
  }

  #stopAfter(error: ProviderError, inFlight: number, now: number): Stop | undefined {
    const { kind, status, retryAfterMs = 0 } = error.details;
    if (kind === 'quota' || status === REFUSES_KEY) return refusedBefore(error);
    if (retryAfterMs > PATIENCE_MS) return askedToWait(retryAfterMs, error);
    const failingMs = this.#circuit.failingMs(now);
    // While others are in flight, a slow answer may still be on its way, but not for longer than one takes.
    const patienceMs = inFlight > 1 ? PATIENCE_MS + this.#timeoutMs : PATIENCE_MS;
    return failingMs >= patienceMs ? failingFor(failingMs, error) : undefined;
  }
}

/** Whether the headers say that the budget was used up, so that the rate turned the call away. */
function explains(limits: LimitReading | undefined, tokens: number): boolean {
  const { requests, tokens: tokenLevel } = limits ?? {};
  return (
    (requests !== undefined && requests.remaining < 1) ||
    (tokenLevel !== undefined && tokenLevel.remaining < tokens)
  );
}
