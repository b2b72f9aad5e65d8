import type { JsonValue } from '../../../domain/json.ts';
import type { JudgingChange } from '../../../domain/result.ts';
import type { Transcript, TrialRecord } from '../../../domain/trial.ts';
import type { BudgetState, RateEstimate, VerdictKind } from '../../../domain/verdict.ts';
import type { GameDayTable } from '../game-day.ts';

/** What a reader can filter the cases by; a case may have several. */
export type Mark =
  | 'broke'
  | 'errored'
  | 'fixed'
  | 'volatile'
  | 'new'
  | 'failed'
  | 'passed'
  | 'not-run'
  | 'must-pass';

/** A name and what stands behind it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A row of the interval plot: a difference of pass rates, head minus base. */
export interface IntervalRow {
  readonly name: string;
  readonly isTag: boolean;
  readonly difference: number | null;
  /** Null where the interval is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** The drops that are accepted and that must not pass, as positive shares. */
  readonly passRateDrop: number;
  readonly mustCatch: number;
  readonly state: VerdictKind;
}

/** One evalset with its budgets and how they were decided. */
export interface EvalsetView {
  readonly name: string;
  readonly kind: VerdictKind;
  readonly sentence: string;
  readonly settledBy?: string;
  readonly rule: readonly string[];
  readonly baseline: RateEstimate;
  readonly head: RateEstimate;
  readonly budgets: readonly BudgetState[];
  readonly intervals: readonly IntervalRow[];
  readonly judgingChanges: readonly JudgingChange[];
  /** Of an evalset that holds one. */
  readonly gameDay?: GameDayTable;
  readonly facts: readonly Fact[];
}

/** Graded and errored trials of a case on one side. */
export interface SideCount {
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
}

/** A case as the table lists it. */
export interface CaseRow {
  /** Its place in `RunView.evalsets`. */
  readonly evalset: number;
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly tags: readonly string[];
  readonly owner?: string;
  readonly incident?: string;
  /** Absent for a case that only head has. */
  readonly baseline?: SideCount;
  readonly head: SideCount;
  readonly identical: boolean;
  /** Why it was not run. */
  readonly why?: string;
}

/** A run as the page shows it, but for the texts of its cases. */
export interface RunView {
  readonly action: 'allow' | 'advise' | 'block';
  readonly verdict: string;
  readonly sentence: string;
  readonly notices: readonly string[];
  readonly changes: readonly string[];
  readonly evalsets: readonly EvalsetView[];
  /** What a reader must act on first. */
  readonly cases: readonly CaseRow[];
  readonly facts: readonly Fact[];
}

/** A trial with its texts. */
export type TrialView = Omit<TrialRecord, 'caseId'> & Transcript;

/** What the page of a case shows besides its row. */
export interface CaseTexts {
  readonly input?: JsonValue;
  readonly expected?: JsonValue;
  readonly note?: string;
  readonly trials: readonly TrialView[];
}
