import type { Side } from './trial.ts';

/** A share with its 95 % interval; null where nothing was graded. */
export interface RateEstimate {
  readonly passed: number;
  readonly graded: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where a case stands after the comparison. */
export type CaseState = 'broke' | 'fixed' | 'both-passed' | 'both-failed' | 'missing';

export interface CaseSide {
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  /** Mean pass over graded trials; null when none was graded. */
  readonly rate: number | null;
}

export interface CaseComparison {
  readonly caseId: string;
  readonly sides: Readonly<Record<Side, CaseSide>>;
  readonly state: CaseState;
  readonly identical: boolean;
  readonly mustPass: boolean;
}

/** The measured difference of one evalset, head minus baseline. */
export interface Comparison {
  readonly cases: readonly CaseComparison[];
  readonly baseline: RateEstimate;
  readonly head: RateEstimate;
  /** Cases that have graded trials on both sides; only they enter the difference. */
  readonly pairedCases: number;
  readonly difference: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly broke: number;
  readonly fixed: number;
  /** Two-sided exact test of "as many broke as were fixed". */
  readonly exactPairedP: number | null;
  readonly erroredTrials: number;
  readonly plannedTrials: number;
}

export type VerdictKind = 'passed' | 'regressed' | 'inconclusive' | 'invalid';

/** One line of the verdict for one budget. */
export interface BudgetState {
  readonly budget: string;
  readonly allowed: string;
  readonly measured: string;
  readonly state: VerdictKind;
}

/** The finding of one evalset against its budget. */
export interface Verdict {
  readonly evalset: string;
  readonly kind: VerdictKind;
  /** One sentence in plain words, with the numbers. */
  readonly sentence: string;
  readonly budgets: readonly BudgetState[];
  readonly comparison: Comparison;
  /** Must-pass cases that failed on head though not on base. */
  readonly failedMustPass: readonly string[];
  /** What would settle an inconclusive verdict. */
  readonly settledBy?: string;
  /** Evidence is missing because the provider failed, not because of the target. */
  readonly providerFault: boolean;
}
