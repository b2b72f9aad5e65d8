/** Says whether a stage may make so many calls, which are then its own. */
export interface Admission {
  admit(calls: number): boolean;
}

/** Calls of a stage are set apart before it begins, so that none stops halfway for want of calls. */
export class CallLimit implements Admission {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** Calls that neither a stage has taken nor an evalset may count on. */
  get left(): number {
    return this.#left;
  }

  /** Sets so many calls apart; answers whether there were as many. */
  admit(calls: number): boolean {
    if (calls > this.#left) return false;
    this.#left -= calls;
    return true;
  }

  /** Keeps calls back for one evalset, as many of them as there are, so that no other takes them. */
  reserve(calls: number): CallReserve {
    const kept = Math.min(calls, this.#left);
    this.#left -= kept;
    return new CallReserve(kept, this);
  }

  /** Calls that were set apart and are not needed. */
  giveBack(calls: number): void {
    this.#left += calls;
  }
}

/** What one evalset may count on; it takes more from what all have left. */
export class CallReserve implements Admission {
  readonly #limit: CallLimit;
  #kept: number;

  constructor(kept: number, limit: CallLimit) {
    this.#kept = kept;
    this.#limit = limit;
  }

  admit(calls: number): boolean {
    const own = Math.min(calls, this.#kept);
    if (!this.#limit.admit(calls - own)) return false;
    this.#kept -= own;
    return true;
  }

  /** Leaves what was not needed to the others. */
  release(): void {
    this.#limit.giveBack(this.#kept);
    this.#kept = 0;
  }
}
