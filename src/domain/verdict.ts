import type { Side } from './trial.ts';

/** A share with its 95 % interval; null where nothing was graded. */
export interface RateEstimate {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Where a case stands after the comparison. `not-run`: the rule decided without it; `missing`: it
 * was tried and has no grade on some side.
 */
export type CaseState = 'broke' | 'fixed' | 'both-passed' | 'both-failed' | 'missing' | 'not-run';

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

/** One weighing of the evidence by the stopping rule. */
export interface LookRecord {
  readonly stage: 'block' | 'round' | 'confirmation';
  readonly pairsRun: number;
  readonly difference: number;
  /** Evidence of a drop beyond the budget, and what red needs; null when it was not tested for. */
  readonly failScore: number;
  readonly failBound: number | null;
  /** Evidence against a drop of mustCatch, and what green needs. */
  readonly passScore: number;
  readonly passBound: number | null;
}

/** The measured difference of one evalset, head minus baseline. */
export interface Comparison {
  readonly cases: readonly CaseComparison[];
  readonly baseline: RateEstimate;
  readonly head: RateEstimate;
  /** Cases that have graded trials on both sides; only they enter the difference. */
  readonly pairedCases: number;
  readonly difference: number | null;
  /** Bounds that agree with the verdict: red when high is under −budget, green when low is over −mustCatch. */
  readonly low: number | null;
  readonly high: number | null;
  readonly looks: readonly LookRecord[];
  readonly broke: number;
  readonly fixed: number;
  /** Two-sided p-value of McNemar's exact test: is anything different at all? */
  readonly anyChangeP: number | null;
  readonly erroredTrials: number;
  readonly plannedTrials: number;
  /** The drop that this run would have caught in 80 % of cases. */
  readonly detectableDrop: number | null;
}

export type VerdictKind = 'passed' | 'regressed' | 'inconclusive' | 'invalid';

/** A difference of pass rates with its bounds, and the two drops that it is held against. */
interface BudgetInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly passRateDrop: number;
  readonly mustCatch: number;
}

/** One line of the verdict for one budget. */
export interface BudgetState {
  readonly budget: string;
  readonly allowed: string;
  readonly measured: string;
  readonly state: VerdictKind;
  /** Of a tag: the numbers behind the words, for a plot. */
  readonly interval?: BudgetInterval;
}

/** How reliably an agent acts over its graded trials; null where nothing was seen to tell by. */
export interface Reliability {
  readonly trials: number;
  /** How many trials of a case have to pass, all of them, in `passHatK`. */
  readonly k: number;
  readonly passHatK: number | null;
  readonly actionsPerTrial: number | null;
  readonly turnsPerTrial: number | null;
  /** The share of trials that end with somebody else in charge. */
  readonly escalationRate: number | null;
  /** The share of actions that a person was asked about and approved. */
  readonly approvalRate: number | null;
  /** Calls that break the policy, carried out or not. */
  readonly unsafeActions: number;
  readonly unexpectedCalls: number;
}

/** The finding of one evalset against its budget. */
export interface Verdict {
  readonly evalset: string;
  readonly kind: VerdictKind;
  /** One sentence in plain words, with the numbers. */
  readonly sentence: string;
  /** The rule that was applied, in sentences. */
  readonly rule: readonly string[];
  readonly budgets: readonly BudgetState[];
  readonly comparison: Comparison;
  /** Must-pass cases that failed on head though not on base. */
  readonly failedMustPass: readonly string[];
  /** Of an agent. */
  readonly reliability?: Readonly<Record<Side, Reliability>>;
  /** What would settle an inconclusive verdict. */
  readonly settledBy?: string;
  /** Evidence is missing because the provider failed, not because of the target. */
  readonly providerFault: boolean;
}
