import type { ProviderError } from '../../domain/errors.ts';
import type { FailureKind } from '../../domain/failure.ts';
import type { ModelCall, ModelReply } from '../../domain/model-call.ts';
import type { LaneParts } from './lane-parts.ts';
import type { Charge } from './ledger.ts';
import { overdue } from './outcome.ts';
import type { Lesson, SentCall } from './provider-state.ts';
import { isTurnedAway } from './retry.ts';

/** Failures after which the answer may have been made, and so be paid, all the same. */
const MAY_BE_PAID: ReadonlySet<FailureKind> = new Set([
  'timeout',
  'truncated',
  'not-json',
  'no-answer',
  'content-filter',
  'too-long',
  'cancelled',
]);
const NOTHING: Charge = { inputTokens: 0, outputTokens: 0, costUsd: 0 };

/** What a failed call is charged; undefined: what was expected of it, as it may be paid. */
export function chargeAfter({ details }: ProviderError): Charge | undefined {
  return MAY_BE_PAID.has(details.kind) ? undefined : NOTHING;
}

/** What a call is expected to use, by what its model used before. */
export function expectedOf({ request }: ModelCall, { state, costUsd }: LaneParts): Charge {
  const usage = state.estimateOf(request.model).of(request);
  return { ...usage, costUsd: costUsd(request.model, usage) };
}

/** One attempt under way, with all that must be told of its end: the ledger and what is learnt. */
export class Attempt {
  readonly sentAt: number;
  readonly #parts: LaneParts;
  readonly #call: ModelCall;
  readonly #expected: Charge;
  readonly #sent: SentCall;
  #stopTimer: (() => void) | undefined;
  #isOverdue = false;

  constructor(parts: LaneParts, call: ModelCall, expected: Charge, now: number) {
    const tokens = expected.inputTokens + expected.outputTokens;
    this.sentAt = now;
    this.#parts = parts;
    this.#call = call;
    this.#expected = expected;
    this.#sent = parts.state.send(call.request, tokens, now);
    parts.ledger.start(expected);
  }

  /** Sends the call; the trial has `leftMs` for it, and a client ends no attempt before its own time. */
  async reply(leftMs: number, signal: AbortSignal): Promise<ModelReply> {
    const { client, clock, settings } = this.#parts;
    if (leftMs >= settings.timeoutMs) return client.complete(this.#call, signal);
    const deadline = new AbortController();
    this.#stopTimer = clock.after(leftMs, () => {
      this.#isOverdue = true;
      deadline.abort();
    });
    return client.complete(this.#call, AbortSignal.any([signal, deadline.signal]));
  }

  /** Notes the answer; `inFlight` counts this attempt. */
  succeed(reply: ModelReply, inFlight: number, now: number): void {
    this.#stopTimer?.();
    const { ledger, state, costUsd } = this.#parts;
    const { usage } = reply;
    const { model } = this.#call.request;
    state.succeed(this.#sent, reply, inFlight, now);
    ledger.settle(this.#expected, usage && { ...usage, costUsd: costUsd(model, usage) });
  }

  /** The error as the trial sees it: the client cannot tell a trial's deadline from a cancellation. */
  errorOf(error: ProviderError): ProviderError {
    return this.#isOverdue && error.details.kind === 'cancelled'
      ? overdue(this.#parts.settings.trialTimeoutMs)
      : error;
  }

  /** Notes the failure; `inFlight` counts this attempt. */
  fail(error: ProviderError, inFlight: number, now: number): Lesson {
    this.#stopTimer?.();
    const { ledger, state } = this.#parts;
    const lesson = state.fail(this.#sent, error, inFlight, now);
    if (isTurnedAway(error)) ledger.turnAway(this.#expected);
    else ledger.settle(this.#expected, chargeAfter(error));
    return lesson;
  }

  /** Notes that nobody waits for the answer any more. */
  abandon(): void {
    this.#stopTimer?.();
    this.#parts.state.release(this.#sent);
    this.#parts.ledger.settle(this.#expected, undefined);
  }
}
