import type { ProviderError } from '../../domain/errors.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import type { Charge } from './ledger.ts';
import type { LaneTask } from './outcome.ts';
import type { Tries } from './retry.ts';
import { Waiting } from './waiting.ts';

/** A task that was taken from the source and is not settled. */
export interface Turn<Task> extends Tries {
  readonly task: Task;
  /** Read from the task once, as it may be made anew each time. */
  readonly call: ModelCall;
  /** What one attempt is expected to use. */
  readonly expected: Charge;
  lastError: ProviderError | undefined;
}

/** Whose turn it is: of tasks that wait for a retry and, after those that are due, of new ones. */
export class Turns<Task extends LaneTask> {
  readonly #source: Iterator<Task>;
  readonly #mostWaiting: number;
  readonly #expectedOf: (call: ModelCall) => Charge;
  readonly #waiting = new Waiting<Turn<Task>>();
  /** The newest task, while it may not be sent yet. */
  #fresh: Turn<Task> | undefined;
  #isDry = false;

  /** No new task is taken while more than `mostWaiting` wait for a retry. */
  constructor(
    source: Iterator<Task>,
    mostWaiting: number,
    expectedOf: (call: ModelCall) => Charge,
  ) {
    this.#source = source;
    this.#mostWaiting = mostWaiting;
    this.#expectedOf = expectedOf;
  }

  /** Nothing is left, in the source neither. */
  get isEmpty(): boolean {
    return this.#isDry && this.#fresh === undefined && this.#waiting.size === 0;
  }

  /** When the next retry is due. */
  get nextDueAt(): number | undefined {
    return this.#waiting.nextDueAt;
  }

  /** The turn that is next, left in its place until `remove`. */
  next(now: number): Turn<Task> | undefined {
    const turn = this.#waiting.due(now) ?? this.#fresh;
    if (turn !== undefined || this.#waiting.size >= this.#mostWaiting) return turn;
    this.#fresh = this.#take();
    return this.#fresh;
  }

  /** Removes the turn that `next` has answered. */
  remove(turn: Turn<Task>): void {
    if (turn === this.#fresh) this.#fresh = undefined;
    else this.#waiting.take();
  }

  /** Puts a turn back for another attempt. */
  add(turn: Turn<Task>, dueAt: number): void {
    this.#waiting.add(turn, dueAt);
  }

  /** Takes nothing more from the source. */
  close(): void {
    this.#isDry = true;
  }

  /** Removes a turn, due or not, that was taken from the source before. */
  drop(): Turn<Task> | undefined {
    const turn = this.#waiting.take() ?? this.#fresh;
    if (turn === this.#fresh) this.#fresh = undefined;
    return turn;
  }

  #take(): Turn<Task> | undefined {
    if (this.#isDry) return undefined;
    const { done, value: task } = this.#source.next();
    if (done === true) {
      this.#isDry = true;
      return undefined;
    }
    const { call } = task;
    const expected = this.#expectedOf(call);
    return { task, call, expected, attempts: 0, turnsAway: 0, spentMs: 0, lastError: undefined };
  }
}
