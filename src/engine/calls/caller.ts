import type { CallIdentity } from '../../domain/model-call.ts';
import type { LaneOutcome, LaneTask } from './outcome.ts';

/** One call to make; its texts are made anew each time that `call` is read, and are not kept. */
export interface CallTask extends LaneTask {
  readonly identity: CallIdentity;
}

/** Who answers calls: a lane of single calls or a batch. */
export interface Caller {
  /**
   * Takes tasks from the source as it can, and settles each that it took exactly once. When the spend
   * limit is reached or the signal is given, the rest stays in the source.
   */
  run<Task extends CallTask>(
    source: Iterator<Task>,
    settle: (task: Task, outcome: LaneOutcome) => void,
    signal: AbortSignal,
  ): Promise<void>;
}
