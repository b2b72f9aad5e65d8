/** Time, as a port so that the rest of the program has none of its own. */
export interface Clock {
  /** Milliseconds on a clock that never goes back. */
  monotonicMs(): number;
  /** The date and time now, in ISO 8601 and UTC. */
  timestamp(): string;
  /** Runs something later, unless the function that it answers is called before. */
  after(ms: number, run: () => void): () => void;
}
