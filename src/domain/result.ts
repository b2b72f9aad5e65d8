import type { Evalset } from './evalset.ts';
import type { FileChange } from './target.ts';
import type { TrialRecord } from './trial.ts';

/** What head changes about how it is judged; none of it takes effect before the merge. */
export interface JudgingChange {
  readonly kind: 'weakened' | 'added' | 'changed';
  readonly what: string;
}

/** A case that only head has: judged on head by head's own graders, and no part of the verdict. */
export interface NewCase {
  readonly caseId: string;
  readonly tags: readonly string[];
  /** `errored`: no trial has a grade; `not-run`: none was made. */
  readonly state: 'passed' | 'failed' | 'errored' | 'not-run';
  /** Why it was not run. */
  readonly why?: string;
  /** On head; a case passes when more than half of its graded trials do. */
  readonly trials: readonly TrialRecord[];
}

/** All trials of one evalset on both sides, and what led to them. */
export interface Result {
  readonly evalset: Evalset;
  /** Why the evalset ran: the changed files that it reads or watches. */
  readonly causes: readonly FileChange[];
  readonly judgingChanges: readonly JudgingChange[];
  readonly trials: readonly TrialRecord[];
  /** Cases whose request is the same on both sides; they cannot differ. */
  readonly identicalCaseIds: readonly string[];
  /** Decides the order in which the rule takes the cases; drawn when the run starts. */
  readonly seed: string;
  /** The spend limit ended the run before the rule did. */
  readonly cutShort: boolean;
  /** Shards whose answers were to be merged and are not there, as `3 of 8`. */
  readonly missingShards: readonly string[];
  /** In the order of head's evalset. */
  readonly newCases: readonly NewCase[];
}
