/**
 * `errored` is ours or the provider's fault, never the target's: such a trial is neither passed nor
 * failed, and never leaves the count silently. `skipped` means that it was not attempted.
 */
export type Outcome = 'passed' | 'failed' | 'errored' | 'skipped';

/** What a grader says of an output: a score in 0..1 and why. */
export interface Judgement {
  readonly passed: boolean;
  readonly score: number;
  readonly explanation: string;
}

/** A grader's judgement of one trial. */
export interface Grade extends Judgement {
  readonly grader: string;
  readonly type: string;
  readonly weight: number;
  readonly required: boolean;
}
