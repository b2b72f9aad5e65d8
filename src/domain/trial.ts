import type { ErrorCode } from './error-codes.ts';
import type { Grade, Outcome } from './grade.ts';
import type { ToolCall, Usage } from './model-call.ts';

export type Side = 'baseline' | 'head';

/** Why a trial has no grade. */
export interface TrialError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly status?: number;
  readonly requestId?: string;
}

/** One run of one case on one side. */
export interface Trial {
  readonly caseId: string;
  readonly side: Side;
  /** Counts from 0 within case and side; the two sides pair by it. */
  readonly index: number;
  readonly outcome: Outcome;
  /** Weighted mean of the grades, 0..1; null unless graded. */
  readonly score: number | null;
  readonly grades: readonly Grade[];
  readonly output: string;
  readonly toolCalls: readonly ToolCall[];
  readonly requestKey: string;
  /** The other side rendered the same request, so both sides use this one call. */
  readonly shared: boolean;
  readonly source: 'provider' | 'cassette' | 'none';
  readonly model?: string;
  readonly usage?: Usage;
  readonly latencyMs: number;
  readonly error?: TrialError;
}
