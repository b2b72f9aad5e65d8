import type { ProviderError } from '../../domain/errors.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import { batchName } from './batch-memory.ts';
import type { CallTask } from './caller.ts';
import { type LaneOutcome, LEFT_OUT } from './outcome.ts';

/** A call on its way through batches, and what kept it from an answer so far. */
export interface WaitingCall {
  /** Made anew each time that it is read. */
  readonly call: ModelCall;
  /** Batches that it has been part of. */
  batches: number;
  error: ProviderError;
}

/** Tasks that wait for the answer to one call, as base and head may ask the same. */
class SharedCall<Task extends CallTask> implements WaitingCall {
  readonly tasks: [Task, ...Task[]];
  batches = 0;
  error = LEFT_OUT;

  constructor(first: Task) {
    this.tasks = [first];
  }

  get call(): ModelCall {
    return this.tasks[0].call;
  }
}

/** The calls that a run by batches waits for, by their names in a batch. */
export class WaitingCalls<Task extends CallTask> implements Iterable<[string, WaitingCall]> {
  readonly #calls = new Map<string, SharedCall<Task>>();
  readonly #settle: (task: Task, outcome: LaneOutcome) => void;

  constructor(settle: (task: Task, outcome: LaneOutcome) => void) {
    this.#settle = settle;
  }

  get size(): number {
    return this.#calls.size;
  }

  /** A task whose call waits already will share its answer. */
  add(task: Task): void {
    const name = batchName(task.identity);
    const known = this.#calls.get(name);
    if (known === undefined) this.#calls.set(name, new SharedCall(task));
    else known.tasks.push(task);
  }

  get(name: string): WaitingCall | undefined {
    return this.#calls.get(name);
  }

  /** Settles all tasks of a call, which waits no longer. */
  end(name: string, outcome: LaneOutcome): void {
    const tasks = this.#calls.get(name)?.tasks ?? [];
    this.#calls.delete(name);
    for (const task of tasks) this.#settle(task, outcome);
  }

  [Symbol.iterator](): Iterator<[string, WaitingCall]> {
    return this.#calls.entries();
  }
}
