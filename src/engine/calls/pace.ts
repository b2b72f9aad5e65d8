import type { LimitReading } from '../../domain/failure.ts';
import type { ProviderSettings } from '../../domain/settings.ts';
import { Bucket } from './bucket.ts';
import { LearntLimit } from './learnt-limit.ts';

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

  /** Learns from the headers of a call's answer: of a reply, an error or a 429 (`isTurnedAway`). */
  read(reading: LimitReading, mark: PaceMark, isTurnedAway: boolean, now: number): void {
    const learnt = this.#of(mark.model);
    const { requests, tokens } = reading;
    if (requests !== undefined) {
      const call = { sentAt: mark.sentAt, units: 1, soFar: mark.requestsSoFar, isTurnedAway };
      learnt.requests.read(requests, call, now);
    }
    if (tokens !== undefined) {
      const { sentAt, tokens: units, tokensSoFar: soFar } = mark;
      learnt.tokens.read(tokens, { sentAt, units, soFar, isTurnedAway }, now);
    }
  }

  /** Takes from the budget of the settings what a call used beyond what was expected of it. */
  correct(mark: PaceMark, tokens: number, now: number): void {
    this.#tokens?.take(tokens - mark.tokens, now);
  }

  /** Nobody sends anything for so long. Answers whether that is news: nothing was held already. */
  hold(ms: number, now: number): boolean {
    const isNews = ms > 0 && this.#heldUntil <= now;
    this.#heldUntil = Math.max(this.#heldUntil, now + ms);
    return isNews;
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
