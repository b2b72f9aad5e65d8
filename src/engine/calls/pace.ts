import type { LimitLevel, LimitReading } from '../../domain/failure.ts';
import type { ProviderSettings } from '../../domain/settings.ts';
import { Bucket } from './bucket.ts';

/** Where a call stands in all that was sent, by which its reading is understood later. */
export interface PaceMark {
  readonly model: string;
  readonly sentAt: number;
  /** The tokens that it was expected to use. */
  readonly tokens: number;
  /** Requests and tokens sent to its model up to and with it. */
  readonly requestsSoFar: number;
  readonly tokensSoFar: number;
}

/**
 * When the next call may be sent: requests and tokens a minute as one budget of all calls, the
 * smallest of what settings allow, of what the provider's headers say for the model, and of
 * `Retry-After`. Nothing is paced that neither settings nor a reading limit.
 */
export class Pace {
  readonly #requests: Bucket | undefined;
  readonly #tokens: Bucket | undefined;
  readonly #models = new Map<string, { requests: LearntLimit; tokens: LearntLimit }>();
  #heldUntil = Number.NEGATIVE_INFINITY;

  constructor(
    settings: Pick<ProviderSettings, 'requestsPerMinute' | 'tokensPerMinute'>,
    now: number,
  ) {
    this.#requests = bucketOf(settings.requestsPerMinute, now);
    this.#tokens = bucketOf(settings.tokensPerMinute, now);
  }

  /** Milliseconds until a call of so many tokens may be sent. */
  waitMs(model: string, tokens: number, now: number): number {
    const learnt = this.#models.get(model);
    return Math.max(
      0,
      this.#heldUntil - now,
      this.#requests?.waitMs(1, now) ?? 0,
      this.#tokens?.waitMs(tokens, now) ?? 0,
      learnt?.requests.waitMs(1, now) ?? 0,
      learnt?.tokens.waitMs(tokens, now) ?? 0,
    );
  }

  /** Notes a call that is sent now. */
  send(model: string, tokens: number, now: number): PaceMark {
    this.#requests?.take(1, now);
    this.#tokens?.take(tokens, now);
    const learnt = this.#of(model);
    const requestsSoFar = learnt.requests.take(1, now);
    const tokensSoFar = learnt.tokens.take(tokens, now);
    return { model, sentAt: now, tokens, requestsSoFar, tokensSoFar };
  }

  /** Learns from the headers of a call's answer, be it a reply or an error. */
  read(reading: LimitReading, mark: PaceMark, now: number): void {
    const learnt = this.#of(mark.model);
    const { requests, tokens } = reading;
    if (requests !== undefined) {
      learnt.requests.read(requests, { ...mark, units: 1, soFar: mark.requestsSoFar }, now);
    }
    if (tokens !== undefined) {
      learnt.tokens.read(tokens, { ...mark, units: mark.tokens, soFar: mark.tokensSoFar }, now);
    }
  }

  /** Takes from the budget of the settings what a call used beyond what was expected of it. */
  correct(mark: PaceMark, tokens: number, now: number): void {
    this.#tokens?.take(tokens - mark.tokens, now);
  }

  /** Nobody sends anything for so long. */
  hold(ms: number, now: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, now + ms);
  }

  #of(model: string) {
    let learnt = this.#models.get(model);
    if (learnt === undefined) {
      learnt = { requests: new LearntLimit(), tokens: new LearntLimit() };
      this.#models.set(model, learnt);
    }
    return learnt;
  }
}

/** A limit of settings, with a burst of one second's worth. */
function bucketOf(perMinute: number | undefined, now: number): Bucket | undefined {
  if (perMinute === undefined) return undefined;
  return new Bucket(perMinute, Math.max(1, perMinute / 60), now);
}

interface SentCall {
  readonly sentAt: number;
  readonly units: number;
  readonly soFar: number;
}

/** One limit of a model as the provider's headers tell it; unlimited before the first reading. */
class LearntLimit {
  #bucket: Bucket | undefined;
  #sent = 0;
  #readUpTo = 0;
  #mostShown = 0;

  take(units: number, now: number): number {
    this.#sent += units;
    this.#bucket?.take(units, now);
    return this.#sent;
  }

  waitMs(units: number, now: number): number {
    return this.#bucket?.waitMs(units, now) ?? 0;
  }

  /**
   * A reading is as old as its call: what was sent after it is gone as well, and the time since has
   * refilled. Answers overtake each other, so one to an older call than the last that was used says
   * nothing new of the level. No more is assumed to be saved up than the provider has shown, as it
   * tells the rate of its bucket but not the size.
   */
  read({ perMinute, remaining }: LimitLevel, call: SentCall, now: number): void {
    if (!(perMinute > 0 && Number.isFinite(perMinute) && Number.isFinite(remaining))) return;
    this.#mostShown = Math.max(this.#mostShown, remaining + call.units);
    if (call.soFar <= this.#readUpTo) return;
    this.#readUpTo = call.soFar;
    const refilled = (perMinute / 60_000) * (now - call.sentAt);
    const level = remaining - (this.#sent - call.soFar) + refilled;
    this.#bucket ??= new Bucket(perMinute, 0, now);
    this.#bucket.set(perMinute, this.#mostShown, level, now);
  }
}
