/** Calls of a stage are set apart before it begins, so that none stops halfway for want of calls. */
export class CallLimit {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** Calls that no stage has taken yet. */
  get left(): number {
    return this.#left;
  }

  /** Sets so many calls apart; answers whether there were as many. */
  admit(calls: number): boolean {
    if (calls > this.#left) return false;
    this.#left -= calls;
    return true;
  }
}
