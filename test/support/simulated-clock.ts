import type { Clock } from '../../src/ports/clock.ts';

/** Long work may let others have their turn now and then. */
const MOST_IDLE_TURNS = 100;

interface Event {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * A clock whose time passes only between events: hours take milliseconds, and equal runs are equal to
 * the event. All promises that are ready settle before time moves on.
 */
export class SimulatedClock implements Clock {
  #now = 0;
  #order = 0;
  readonly #events: Event[] = [];

  monotonicMs(): number {
    return this.#now;
  }

  timestamp(): string {
    return new Date(this.#now).toISOString();
  }

  /** Timers that are set and have neither run nor been cancelled. */
  get pending(): number {
    return this.#events.length;
  }

  after(ms: number, run: () => void): () => void {
    if (!(ms >= 0 && ms <= 2 ** 31)) throw new RangeError(`no timer can wait for ${ms} ms`);
    this.#order += 1;
    const event = { at: this.#now + ms, order: this.#order, run };
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#events[middle] ?? event, event)) high = middle;
      else low = middle + 1;
    }
    this.#events.splice(low, 0, event);
    return () => {
      const place = this.#events.indexOf(event);
      if (place >= 0) this.#events.splice(place, 1);
    };
  }

  /** Lets time pass until the promise settles; throws when nothing is left that could settle it. */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let isSettled = false;
    const settled = () => {
      isSettled = true;
    };
    promise.then(settled, settled);
    for (let idleTurns = 0; ; ) {
      await readyPromises();
      if (isSettled) return promise;
      const event = this.#events.pop();
      if (event === undefined) {
        idleTurns += 1;
        if (idleTurns > MOST_IDLE_TURNS) throw new Error(`nothing happens after ${this.#now} ms`);
        continue;
      }
      idleTurns = 0;
      this.#now = event.at;
      event.run();
    }
  }

  /** Resolves after so much time, which others let pass. */
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(ms, resolve);
    });
  }

  /** Lets so much time pass. */
  async pass(ms: number): Promise<void> {
    await this.until(this.pause(ms));
  }
}

/** The latest events stand first, so that the next one is taken from the end. */
function isBefore(one: Event, other: Event): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

/** A turn of the event loop begins only when no promise is ready any more. */
function readyPromises(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
