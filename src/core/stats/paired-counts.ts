/** How many cases passed on which side: whole numbers that add up to the number of paired cases. */
export interface PairedCounts {
  readonly bothPass: number;
  /** Passed on the baseline only: these broke. */
  readonly baseOnly: number;
  /** Passed on head only: these are fixed. */
  readonly headOnly: number;
  readonly bothFail: number;
}

/** The number of paired cases. */
export function pairedCases(counts: PairedCounts): number {
  return counts.bothPass + counts.baseOnly + counts.headOnly + counts.bothFail;
}
