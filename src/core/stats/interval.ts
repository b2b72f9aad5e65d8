/** A range that is to hold an unknown number, both ends in the number's own units. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
