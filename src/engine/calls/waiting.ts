/** Items that wait for their time, few enough to be kept in order. */
export class Waiting<Item> {
  /** The latest first, so that the next one is taken from the end. */
  readonly #entries: { readonly dueAt: number; readonly item: Item }[] = [];

  get size(): number {
    return this.#entries.length;
  }

  /** When the next item is due. */
  get nextDueAt(): number | undefined {
    return this.#entries.at(-1)?.dueAt;
  }

  /** Items that are due at the same time leave in the order in which they came. */
  add(item: Item, dueAt: number): void {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.dueAt ?? 0) > dueAt) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, { dueAt, item });
  }

  /** The item that has been due for longest, left in its place. */
  due(now: number): Item | undefined {
    const next = this.#entries.at(-1);
    return next !== undefined && next.dueAt <= now ? next.item : undefined;
  }

  /** Takes the next item, due or not. */
  take(): Item | undefined {
    return this.#entries.pop()?.item;
  }
}
