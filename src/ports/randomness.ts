/** Chance, as a port so that the rest of the program has none of its own. */
export interface Randomness {
  /** A text that nobody can know before the run. */
  seed(): string;
  /** A number from 0 to less than 1. */
  number(): number;
}
