import type { ProviderError } from '../../domain/errors.ts';
import type { CallIdentity, ModelCall, ModelReply } from '../../domain/model-call.ts';

/** One call to make, in the caller's own terms. */
export interface CallTask {
  readonly identity: CallIdentity;
  /** The call with its texts, made anew each time that it is read. */
  readonly call: ModelCall;
}

/** How a task ended. `attempts` is 0 where the call was never made, and `reason` says why not. */
export type CallOutcome =
  | { readonly reply: ModelReply; readonly attempts: number }
  | {
      readonly error: ProviderError;
      readonly attempts: number;
      readonly reason?: 'refused' | 'cancelled' | 'spend-limit';
    };

/** Who answers calls: a lane of single calls or a batch. */
export interface Caller {
  /**
   * Takes tasks from the source as it can, and settles each exactly once; ends when the source is dry
   * and all are settled.
   */
  run<Task extends CallTask>(
    source: Iterator<Task>,
    settle: (task: Task, outcome: CallOutcome) => void,
    signal: AbortSignal,
  ): Promise<void>;
}
