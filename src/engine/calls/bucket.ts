const MINUTE_MS = 60_000;

/** A budget that refills: so many units (requests or tokens) a minute, saved up to a capacity. */
export class Bucket {
  #perMs: number;
  #capacity: number;
  #level: number;
  #at: number;

  /** Starts full. */
  constructor(perMinute: number, capacity: number, now: number) {
    this.#perMs = perMinute / MINUTE_MS;
    this.#capacity = capacity;
    this.#level = capacity;
    this.#at = now;
  }

  /** Takes units out, also such as are not there: what is owed refills first. */
  take(units: number, now: number): void {
    this.#refill(now);
    this.#level -= units;
  }

  /** Corrects rate, capacity and level by what is known now. */
  set(perMinute: number, capacity: number, level: number, now: number): void {
    this.#perMs = perMinute / MINUTE_MS;
    this.#capacity = capacity;
    this.#level = Math.min(level, capacity);
    this.#at = now;
  }

  /**
   * Whole milliseconds until the units are there. More than the capacity never is, so that a full
   * bucket is enough; and a minute refills any bucket, whatever a level says: what is owed beyond that
   * is forgiven.
   */
  waitMs(units: number, now: number): number {
    this.#refill(now);
    const needed = Math.min(units, this.#capacity);
    this.#level = Math.max(this.#level, needed - MINUTE_MS * this.#perMs);
    // Sums of rates are not exact: what is a millionth of a unit short is there.
    const missing = needed - this.#level - 1e-6;
    return missing <= 0 ? 0 : Math.min(MINUTE_MS, Math.ceil(missing / this.#perMs));
  }

  #refill(now: number): void {
    const gained = (now - this.#at) * this.#perMs;
    this.#level = Math.min(this.#capacity, this.#level + gained);
    this.#at = now;
  }
}
