import type { LimitLevel } from '../../domain/failure.ts';
import { Bucket } from './bucket.ts';

/** How much of the margin an answer takes away again. */
const MARGIN_DECAY = 1 / 256;

/** A call whose answer carried a reading. */
export interface ReadCall {
  readonly sentAt: number;
  /** What it was expected to take. */
  readonly units: number;
  /** All units sent up to and with it. */
  readonly soFar: number;
  /** The provider answered 429. */
  readonly isTurnedAway: boolean;
}

/**
 * One limit of a model as the provider's headers tell it; unlimited before the first reading. Some
 * headers are as of the call's arrival, some as of its answer, some count others that share the
 * account, so a margin is kept that grows by half a call with each 429 that was not foreseen.
 */
export class LearntLimit {
  #bucket: Bucket | undefined;
  #sent = 0;
  #readUpTo = 0;
  #mostShown = 0;
  #margin = 0;
  #widenedAt = Number.POSITIVE_INFINITY;

  /** Notes units that are sent; answers all that were. */
  take(units: number, now: number): number {
    this.#sent += units;
    this.#bucket?.take(units, now);
    return this.#sent;
  }

  waitMs(units: number, now: number): number {
    return this.#bucket?.waitMs(units + this.#margin, now) ?? 0;
  }

  /**
   * A reading is as old as its call: what was sent after it is gone as well, and the time since has
   * refilled. Answers overtake each other, so one to an older call than the last that was used says
   * nothing new of the level. No more is assumed to be saved up than the provider has shown, as it
   * tells the rate of its bucket but not the size.
   */
  read({ perMinute, remaining }: LimitLevel, call: ReadCall, now: number): void {
    if (!(perMinute > 0 && Number.isFinite(perMinute) && Number.isFinite(remaining))) return;
    this.#keepMargin(remaining, call);
    this.#mostShown = Math.max(this.#mostShown, remaining + call.units);
    if (call.soFar <= this.#readUpTo) return;
    this.#readUpTo = call.soFar;
    const refilled = (perMinute / 60_000) * (now - call.sentAt);
    const level = remaining - (this.#sent - call.soFar) + refilled;
    this.#bucket ??= new Bucket(perMinute, 0, now);
    this.#bucket.set(perMinute, this.#mostShown + this.#margin, level, now);
  }

  /** Once a round trip: a call that was sent before the last widening tells of the time before. */
  #keepMargin(remaining: number, { isTurnedAway, units, soFar }: ReadCall): void {
    if (!isTurnedAway) this.#margin -= this.#margin * MARGIN_DECAY;
    else if (remaining < units && soFar > this.#widenedAt) {
      this.#margin += units / 2;
      this.#widenedAt = this.#sent;
    }
    // What was sent without a reading could not be foreseen.
    if (this.#bucket === undefined) this.#widenedAt = this.#sent;
  }
}
