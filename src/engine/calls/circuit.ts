const FEWEST_FAILURES = 8;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Keeps calls from a provider that is down: after many failures on end everybody pauses, then one
 * call probes; the pause doubles until one is answered.
 */
export class Circuit {
  #failures = 0;
  #pauseMs = 0;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #probe: number | undefined;
  #failingSince: number | undefined;

  /** Milliseconds until a call may be sent; Infinity while the fate of a probe is open. */
  waitMs(now: number): number {
    if (this.#pauseMs === 0) return 0;
    if (this.#probe !== undefined) return Number.POSITIVE_INFINITY;
    return Math.max(0, this.#pausedUntil - now);
  }

  /** Notes a call that is sent, by its sequence number. */
  send(sequence: number): void {
    if (this.#pauseMs > 0) this.#probe = sequence;
  }

  /** The provider has shown that it works, if only by refusing one request. */
  succeed(): void {
    this.#failures = 0;
    this.#pauseMs = 0;
    this.#probe = undefined;
    this.#failingSince = undefined;
  }

  /** A call failed while so many might be in flight. Answers the pause that begins, or 0. */
  fail(sequence: number, windowSize: number, now: number): number {
    this.#failingSince ??= now;
    this.#failures += 1;
    const isOpen = this.#pauseMs > 0;
    if (
      isOpen ? sequence !== this.#probe : this.#failures < Math.max(FEWEST_FAILURES, windowSize)
    ) {
      return 0;
    }
    this.#probe = undefined;
    this.#pauseMs = isOpen ? Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2) : FIRST_PAUSE_MS;
    this.#pausedUntil = now + this.#pauseMs;
    return this.#pauseMs;
  }

  /** A rate limit turned a call away, which says neither that the provider works nor that it is down. */
  turnAway(sequence: number, now: number): void {
    this.#failingSince ??= now;
    this.release(sequence);
  }

  /** A call ended without a word about the provider, as when it is cancelled. */
  release(sequence: number): void {
    if (sequence === this.#probe) this.#probe = undefined;
  }

  /** How long no call has succeeded since the first that failed. */
  failingMs(now: number): number {
    return this.#failingSince === undefined ? 0 : now - this.#failingSince;
  }
}
