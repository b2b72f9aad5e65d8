import type { AgentFigures, AgentTranscript } from './agent.ts';
import type { ErrorCode } from './error-codes.ts';
import type { FailureKind } from './failure.ts';
import type { Grade, Outcome } from './grade.ts';
import type { ReplySource, ToolCall, Usage } from './model-call.ts';

export type Side = 'baseline' | 'head';

/** Why a trial has no grade. */
export interface TrialError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly kind?: FailureKind;
  readonly status?: number;
  readonly requestId?: string;
}

/** One run of one case on one side, as far as verdicts need it: numbers and names, no texts. */
export interface TrialRecord {
  readonly caseId: string;
  readonly side: Side;
  /** Counts from 0 within case and side; the two sides pair by it. */
  readonly index: number;
  readonly outcome: Outcome;
  /** Weighted mean of the grades, 0..1; null unless graded. */
  readonly score: number | null;
  readonly requestKey: string;
  /** The other side rendered the same request, so both sides use this one call. */
  readonly shared: boolean;
  readonly source: ReplySource | 'none';
  /** When an answer from the trial store was given, in ISO 8601. */
  readonly storedAt?: string;
  readonly model?: string;
  readonly usage?: Usage;
  readonly latencyMs: number;
  readonly firstTokenMs?: number;
  /** Why the model stopped, in the provider's word, where it was not simply done: `length`. */
  readonly finishReason?: string;
  /** Attempts that the answer took, where it was not the first. */
  readonly attempts?: number;
  readonly error?: TrialError;
  /** Of an agent's trial. */
  readonly agent?: AgentFigures;
}

/** The texts of a trial, which are kept on disk. */
export interface Transcript {
  readonly output: string;
  readonly toolCalls: readonly ToolCall[];
  readonly grades: readonly Grade[];
  /** Of an agent's trial: the whole conversation. */
  readonly conversation?: AgentTranscript;
}

/** A trial with all that is known of it. */
export type Trial = TrialRecord & Transcript;
