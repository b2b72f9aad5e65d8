/** Cases that must not fail at all, by id and by tag. */
interface MustPass {
  readonly cases: readonly string[];
  readonly tags: readonly string[];
  /** `confirmed`: two of three trials must fail; `strict`: one is enough. */
  readonly mode: 'confirmed' | 'strict';
}

/** The drop that is accepted and the drop that must not pass. */
interface Margin {
  readonly passRateDrop: number;
  readonly mustCatch: number;
}

/** The regression that the base branch accepts. Rates are 0..1; absent means not guarded. */
export interface Budget {
  readonly passRateDrop: number;
  /** The drop that must not pass; between the budget and this, both colours are possible. */
  readonly mustCatch: number;
  readonly byTag: Readonly<Record<string, Margin>>;
  readonly mustPass: MustPass;
  /** Cases that may break, at most. */
  readonly newlyFailing?: number;
  /** The least pass rate of head. */
  readonly floorPassRate?: number;
  /** How much more often two trials of a case may disagree on head than on base. */
  readonly volatilityRise?: number;
  readonly costRise?: number;
  readonly p95LatencyRise?: number;
  /** Of the time to the first token, for which answers are streamed. */
  readonly p95FirstTokenRise?: number;
}

/** How the evidence is weighed; comes from base like every budget. */
export interface Statistics {
  /** `fixed-set`: these cases. `population`: the cases that these were drawn from. */
  readonly estimand: 'fixed-set' | 'population';
  readonly mode: 'sequential' | 'fixed';
  /** What a trial counts for: 0 or 1 by its outcome, or its score. */
  readonly measure: 'outcome' | 'score';
  /** The chance of red at a drop of exactly the budget. */
  readonly falseRed: number;
  /** The chance of green at a drop of exactly mustCatch. */
  readonly falseGreen: number;
  readonly tagCorrection: 'holm' | 'none';
}
