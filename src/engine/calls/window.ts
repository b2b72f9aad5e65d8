/**
 * Calls in flight at first, unless fewer are allowed. More fill the wire sooner; but of those that go out
 * before the provider has told a limit, all beyond its burst are turned away.
 */
const FIRST = 80;
/** Weight of the newest answer in the share of strained ones. */
const WEIGHT = 1 / 32;
/** A larger share of timeouts and 503s is overload; less is chance. */
const STRAINED_SHARE = 0.25;

/**
 * How many calls may be in flight, up to a cap: one more for each success until the first trouble,
 * then one more for each window of successes, and half on overload. Overload halves once a round
 * trip: calls that were sent before the last halving tell of the time before.
 */
export class Window {
  readonly #cap: number;
  #limit: number;
  #isStarting = true;
  #strained = 0;
  #narrowedAt = 0;

  constructor(cap: number) {
    this.#cap = Math.max(1, cap);
    this.#limit = Math.min(this.#cap, FIRST);
  }

  /** Calls that may be in flight. */
  get size(): number {
    return Math.floor(this.#limit);
  }

  /** A call was answered while so many were in flight; a window that is not used does not grow. */
  succeed(inFlight: number): void {
    this.#strained -= this.#strained * WEIGHT;
    if (inFlight * 2 < this.size) return;
    this.#limit = Math.min(this.#cap, this.#limit + (this.#isStarting ? 1 : 1 / this.#limit));
  }

  /**
   * The provider has turned a call away for another reason than a rate. `sequence` counts calls as
   * they are sent, `last` is the latest of them. Answers whether the window is narrower now.
   */
  overload(sequence: number, last: number): boolean {
    if (sequence <= this.#narrowedAt) return false;
    this.#narrowedAt = last;
    this.#isStarting = false;
    this.#strained = 0;
    this.#limit = Math.max(1, this.#limit / 2);
    return true;
  }

  /** A timeout or a 503: a few are chance, many are overload. Answers as `overload` does. */
  strain(sequence: number, last: number): boolean {
    if (sequence <= this.#narrowedAt) return false;
    this.#strained += (1 - this.#strained) * WEIGHT;
    return this.#strained > STRAINED_SHARE && this.overload(sequence, last);
  }
}
