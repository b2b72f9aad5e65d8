/**
 * The calls in flight to a provider, over all runs of its lane, and the runs that wait for one of
 * them to end. Runs take turns: whoever waits longest is asked first when a slot comes free.
 */
export class Slots {
  readonly #waiting = new Set<() => void>();
  #taken = 0;

  get taken(): number {
    return this.#taken;
  }

  take(): void {
    this.#taken += 1;
  }

  free(): void {
    this.#taken -= 1;
  }

  /** Calls back once when there may be a slot; a run that waits already keeps its place. */
  whenFree(retry: () => void): void {
    this.#waiting.add(retry);
  }

  /** Lets those who wait take what is free of so many slots; each is asked once, as it may wait again. */
  offer(size: number): void {
    for (const retry of [...this.#waiting]) {
      if (this.#taken >= size) return;
      if (this.#waiting.delete(retry)) retry();
    }
  }
}
