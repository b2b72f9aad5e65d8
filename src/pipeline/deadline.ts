import type { Clock } from '../ports/clock.ts';

/** Ends the calls of a run when its time is up, or when the run is cancelled. */
export class Deadline {
  /** Given when either has happened. */
  readonly signal: AbortSignal;
  readonly #over = new AbortController();
  readonly #stopClock: () => void;

  /** Without `minutes` the time is never up. */
  constructor(clock: Clock, minutes: number | undefined, cancelled: AbortSignal) {
    this.signal = AbortSignal.any([cancelled, this.#over.signal]);
    this.#stopClock =
      minutes === undefined
        ? () => undefined
        : clock.after(minutes * 60_000, () => this.#over.abort());
  }

  /** The time was up while calls were made; a cancellation does not count. */
  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  close(): void {
    this.#stopClock();
  }
}
