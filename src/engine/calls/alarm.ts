import type { Clock } from '../../ports/clock.ts';

/** One timer for many reasons to wake up: it rings at the earliest. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #at = Number.POSITIVE_INFINITY;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at this time of the monotonic clock, unless it will ring before. */
  setTo(at: number): void {
    if (at >= this.#at) return;
    this.silence();
    this.#at = at;
    this.#cancel = this.#clock.after(Math.max(0, at - this.#clock.monotonicMs()), () => {
      this.#at = Number.POSITIVE_INFINITY;
      this.#ring();
    });
  }

  silence(): void {
    this.#cancel?.();
    this.#at = Number.POSITIVE_INFINITY;
  }
}
