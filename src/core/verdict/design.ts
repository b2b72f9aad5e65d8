import type { Difference } from '../stats/fixed-set-difference.ts';
import type { MarginLook, Margins } from '../stats/margin-look.ts';

/** How a comparison is run: its margins, its error rates and how many trials it may take. */
export interface Design extends Margins {
  /** The chance of red at a drop of exactly `budget`. */
  readonly falseRed: number;
  /** The chance of green at a drop of exactly `mustCatch`. */
  readonly falseGreen: number;
  readonly mode: 'sequential' | 'fixed';
  /** Trials a side and unit of weight, at most. */
  readonly maxRounds: number;
  /** Pairs of trials in all, at most. */
  readonly maxPairs: number;
  /** Cases of the first block; the first pass is split once there are twice as many. */
  readonly firstBlock: number;
  /** Reruns of a flipped case in the confirmation step; 0 leaves the step out. */
  readonly confirmations: number;
  /** Trials a round gives each case: 1, or up to 3 where earlier runs found it unsteady. */
  readonly perRound: readonly number[];
  readonly seed: number;
  /** Bounds that cannot be reached are worked out too, for reports; the simulator leaves it off. */
  readonly reportBounds: boolean;
}

export type Stage = 'block' | 'round' | 'confirmation';

/** One weighing of the evidence. */
export interface Look extends MarginLook, Difference {
  readonly stage: Stage;
  /** Pairs of trials run so far. */
  readonly pairsRun: number;
  /** The score that red needs; infinite when this look does not test for it. */
  readonly failBound: number;
  readonly passBound: number;
}

export type Finding = 'regressed' | 'passed' | 'inconclusive';

export type Progress =
  | {
      readonly kind: 'stopped';
      readonly finding: Finding;
      readonly looks: readonly Look[];
      /** Trials that the plan has called for, a side, by case. */
      readonly trials: readonly number[];
    }
  | {
      readonly kind: 'needs-trials';
      readonly trials: readonly number[];
      readonly looks: readonly Look[];
    };
