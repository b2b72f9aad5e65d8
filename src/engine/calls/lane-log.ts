import type { ProviderError } from '../../domain/errors.ts';
import type { Stop } from './outcome.ts';
import type { Lesson } from './provider-state.ts';

/** What a lane does beside calling, told as it happens. */
export type LaneEvent =
  | {
      readonly kind: 'retry' | 'turned-away';
      /** The task's label. */
      readonly label: string;
      readonly error: ProviderError;
      /** Until the task's next attempt, if nothing else holds it. */
      readonly waitMs: number;
    }
  /** Nobody calls for so long, as the provider asks or as it is down. */
  | { readonly kind: 'pause'; readonly waitMs: number; readonly error: ProviderError }
  /** At most so many calls are in flight from now on. */
  | { readonly kind: 'narrowed'; readonly size: number; readonly error: ProviderError }
  /** No more calls are made, at all or to one model. */
  | { readonly kind: 'stopped'; readonly stop: Stop };

/** Sums over all runs of a lane. */
export interface LaneCounts {
  readonly retries: number;
  readonly turnedAway: number;
}

/** Counts what a lane does and tells of it. */
export class LaneLog {
  readonly #observe: (event: LaneEvent) => void;
  readonly #counts = { retries: 0, turnedAway: 0 };

  constructor(observe: (event: LaneEvent) => void) {
    this.#observe = observe;
  }

  get counts(): LaneCounts {
    return { ...this.#counts };
  }

  retry(label: string, error: ProviderError, waitMs: number): void {
    this.#counts.retries += 1;
    this.#observe({ kind: 'retry', label, error, waitMs });
  }

  turnedAway(label: string, error: ProviderError, waitMs: number): void {
    this.#counts.turnedAway += 1;
    this.#observe({ kind: 'turned-away', label, error, waitMs });
  }

  learnt({ narrowedTo, pauseMs, refusal }: Lesson, error: ProviderError): void {
    if (narrowedTo !== undefined) this.#observe({ kind: 'narrowed', size: narrowedTo, error });
    if (pauseMs > 0) this.#observe({ kind: 'pause', waitMs: pauseMs, error });
    if (refusal !== undefined) this.stopped(refusal);
  }

  stopped(stop: Stop): void {
    this.#observe({ kind: 'stopped', stop });
  }
}
