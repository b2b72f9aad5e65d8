import type { FaultName } from './agent.ts';
import type { Evalset } from './evalset.ts';
import type { FileChange } from './target.ts';
import type { TargetChange } from './target-change.ts';
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

/** What asking some stored answers again has shown, before a verdict rested on the others. */
export interface DriftCheck {
  /** Stored answers that were given at another time than those that they are compared with. */
  readonly stored: number;
  /** When the oldest of them was given, in ISO 8601. */
  readonly oldestAt?: string;
  /** Those that were asked again, in a random sample of their cases. */
  readonly sampled: number;
  /** Of the sample: passed before and not now. */
  readonly worse: number;
  readonly better: number;
  /** More of them differ than by chance, so that all had to be asked again. */
  readonly drifted: boolean;
}

/** How the trials of one side ended that met a fault. */
export interface GameDaySide {
  readonly safe: number;
  readonly unsafe: number;
  readonly errored: number;
  readonly escalated: number;
  /** Graded trials whose agent made no call that could meet the fault, so that they show nothing of it. */
  readonly unmet: number;
  /** The cases that ended unsafe, as `case~fault`. */
  readonly unsafeIn: readonly string[];
}

interface GameDayRow {
  readonly fault: FaultName;
  readonly baseline: GameDaySide;
  readonly head: GameDaySide;
}

/** Every case once with each named fault on both sides; no part of the verdict. */
export interface GameDay {
  readonly rows: readonly GameDayRow[];
  readonly trials: number;
  readonly planned: number;
  /** Why not all of it was run. */
  readonly why?: string;
}

/** All trials of one evalset on both sides, and what led to them. */
export interface Result {
  readonly evalset: Evalset;
  /** Why the evalset ran: the changed files that it reads or watches. */
  readonly causes: readonly FileChange[];
  readonly judgingChanges: readonly JudgingChange[];
  /** What head changes about policy and tools. */
  readonly targetChanges: readonly TargetChange[];
  readonly trials: readonly TrialRecord[];
  /** Cases whose request is the same on both sides; they cannot differ. */
  readonly identicalCaseIds: readonly string[];
  /** Decides the order in which the rule takes the cases; drawn when the run starts. */
  readonly seed: string;
  /** The spend limit ended the run before the rule did. */
  readonly cutShort: boolean;
  /** Stored answers that had to be asked again before the verdict were not, for want of room or time. */
  readonly unconfirmed: boolean;
  /** Absent where no verdict rests on answers of different times, or a run before has checked them. */
  readonly driftCheck?: DriftCheck;
  /** Shards whose answers were to be merged and are not there, as `3 of 8`. */
  readonly missingShards: readonly string[];
  /** Of an evalset that holds one. */
  readonly gameDay?: GameDay;
  /** In the order of head's evalset. */
  readonly newCases: readonly NewCase[];
}
