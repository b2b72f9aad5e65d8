import { ProviderError } from '../../domain/errors.ts';
import type { ModelReply } from '../../domain/model-call.ts';
import { Alarm } from './alarm.ts';
import { Attempt, expectedOf } from './attempt.ts';
import type { LaneParts } from './lane-parts.ts';
import {
  type LaneOutcome,
  type LaneTask,
  RUN_CANCELLED,
  SPEND_LIMIT_REACHED,
  type Stop,
} from './outcome.ts';
import { backoffMs, isTurnedAway, retryInMs } from './retry.ts';
import { type Turn, Turns } from './turns.ts';

/** After a cancellation, how long the ends of calls under way are waited for. */
const GRACE_MS = 1_000;
/** Tasks that wait for their retry, for each slot; with more of them no new task is taken. */
const WAITING_PER_SLOT = 4;

/** One run of a lane: whenever something has changed, it sends what may be sent. */
export class Pump<Task extends LaneTask> {
  readonly #parts: LaneParts;
  readonly #turns: Turns<Task>;
  readonly #settle: (task: Task, outcome: LaneOutcome) => void;
  readonly #flights = new Map<Attempt, Turn<Task>>();
  readonly #alarm: Alarm;
  readonly #graceAlarm: Alarm;
  readonly #abort = new AbortController();
  readonly #end = Promise.withResolvers<void>();
  /** Why this run makes no more calls. */
  #stopped: Stop | undefined;
  #isOver = false;
  readonly #wake = () => {
    if (!this.#isOver) this.#alarm.setTo(this.#parts.clock.monotonicMs());
  };
  readonly #sendMore = () => this.#step(() => this.#sendAll());

  constructor(
    parts: LaneParts,
    source: Iterator<Task>,
    settle: (task: Task, outcome: LaneOutcome) => void,
  ) {
    this.#parts = parts;
    const mostWaiting = parts.settings.concurrency * WAITING_PER_SLOT;
    this.#turns = new Turns(source, mostWaiting, (call) => expectedOf(call, parts));
    this.#settle = settle;
    this.#alarm = new Alarm(parts.clock, this.#sendMore);
    this.#graceAlarm = new Alarm(parts.clock, () => this.#step(() => this.#abandonAll()));
  }

  /** Resolves when the source is dry and every task is settled. */
  async run(signal: AbortSignal): Promise<void> {
    const cancel = () => this.#step(() => this.#cancel());
    signal.addEventListener('abort', cancel);
    if (signal.aborted) cancel();
    this.#sendMore();
    try {
      await this.#end.promise;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** Takes a step and looks whether it was the last; what it throws ends the run. */
  #step(step: () => void): void {
    if (this.#isOver) return;
    try {
      step();
      if (this.#turns.isEmpty && this.#flights.size === 0) this.#finish();
    } catch (cause) {
      this.#end.reject(cause);
      this.#finish();
    }
  }

  /** Leaves nothing behind; when it ends in a throw there may be attempts under way. */
  #finish(): void {
    this.#isOver = true;
    this.#alarm.silence();
    this.#graceAlarm.silence();
    if (this.#flights.size > 0) this.#abort.abort();
    for (const attempt of this.#flights.keys()) {
      this.#giveBack(attempt);
      attempt.abandon();
    }
    this.#offerSlots();
    this.#end.resolve();
  }

  /** Sends while there is a slot, a task for it and nothing that holds it. */
  #sendAll(): void {
    const { state, slots, clock } = this.#parts;
    const now = clock.monotonicMs();
    while (slots.taken < state.window.size) {
      const turn = this.#turns.next(now);
      if (turn === undefined) break;
      const stop = state.stopOf(turn.call.request.model);
      if (stop === undefined && this.#isHeld(turn, now)) return;
      this.#turns.remove(turn);
      if (stop === undefined) this.#send(turn, now);
      else this.#endWithout(turn, stop);
    }
    if (slots.taken >= state.window.size) slots.whenFree(this.#sendMore);
    const dueAt = this.#turns.nextDueAt;
    if (dueAt !== undefined && dueAt > now) this.#alarm.setTo(dueAt);
  }

  /**
   * Whether a limit, a pause or the ledger holds a turn back; then something will wake the pump. While
   * the circuit's probe is under way, which another run may have sent, that is the end of a call.
   */
  #isHeld({ call, expected }: Turn<Task>, now: number): boolean {
    const { state, ledger, slots } = this.#parts;
    const tokens = expected.inputTokens + expected.outputTokens;
    const waitMs = state.waitMs(call.request.model, tokens, now);
    if (waitMs === 0 && ledger.mayStart(expected)) return false;
    if (waitMs === Number.POSITIVE_INFINITY) slots.whenFree(this.#sendMore);
    else if (waitMs > 0) this.#alarm.setTo(now + waitMs);
    else if (ledger.isSpent) this.#stop(SPEND_LIMIT_REACHED);
    else ledger.whenFreed(this.#wake);
    return true;
  }

  #send(turn: Turn<Task>, now: number): void {
    const attempt = new Attempt(this.#parts, turn.call, turn.expected, now);
    this.#flights.set(attempt, turn);
    this.#parts.slots.take();
    const leftMs = this.#parts.settings.trialTimeoutMs - turn.spentMs;
    attempt.reply(leftMs, this.#abort.signal).then(
      (reply) => this.#land(attempt, (inFlight) => this.#answered(turn, attempt, reply, inFlight)),
      (cause) => this.#land(attempt, (inFlight) => this.#failed(turn, attempt, cause, inFlight)),
    );
  }

  /** An attempt has ended; after the run it comes too late. */
  #land(attempt: Attempt, handle: (inFlight: number) => void): void {
    this.#step(() => {
      const inFlight = this.#parts.slots.taken;
      this.#giveBack(attempt);
      handle(inFlight);
      this.#offerSlots();
      this.#sendAll();
    });
  }

  #giveBack(attempt: Attempt): void {
    if (this.#flights.delete(attempt)) this.#parts.slots.free();
  }

  #offerSlots(): void {
    const { slots, state } = this.#parts;
    slots.offer(state.window.size);
  }

  #answered(turn: Turn<Task>, attempt: Attempt, reply: ModelReply, inFlight: number): void {
    attempt.succeed(reply, inFlight, this.#parts.clock.monotonicMs());
    this.#settle(turn.task, { end: 'answered', reply, attempts: turn.attempts + 1 });
  }

  #failed(turn: Turn<Task>, attempt: Attempt, cause: unknown, inFlight: number): void {
    if (!(cause instanceof ProviderError)) {
      attempt.abandon();
      throw cause;
    }
    const { state, log, clock } = this.#parts;
    const now = clock.monotonicMs();
    const error = attempt.errorOf(cause);
    const lesson = attempt.fail(error, inFlight, now);
    log.learnt(lesson, error);
    this.#stopped ??= state.stop;
    if (isTurnedAway(error)) this.#turnAway(turn, error, now);
    else this.#retryOrEnd(turn, error, attempt.sentAt, now);
    if (this.#stopped !== undefined) this.#stop(this.#stopped);
  }

  #turnAway(turn: Turn<Task>, error: ProviderError, now: number): void {
    const waitMs = backoffMs(turn.turnsAway, this.#parts.random);
    turn.turnsAway += 1;
    this.#parts.log.turnedAway(turn.call.label, error, waitMs);
    this.#turns.add(turn, now + waitMs);
  }

  #retryOrEnd(turn: Turn<Task>, error: ProviderError, sentAt: number, now: number): void {
    const { settings, random, log } = this.#parts;
    turn.attempts += 1;
    turn.spentMs += now - sentAt;
    turn.lastError = error;
    const waitMs = retryInMs(turn, error, settings, random);
    if (waitMs === undefined || this.#stopped !== undefined) {
      this.#settle(turn.task, { end: 'failed', error, attempts: turn.attempts });
      return;
    }
    turn.spentMs += waitMs;
    log.retry(turn.call.label, error, waitMs);
    this.#turns.add(turn, now + waitMs);
  }

  /** Settles a turn that is sent no more: by its own failure when it has one. */
  #endWithout({ task, attempts, lastError }: Turn<Task>, { reason, error }: Stop): void {
    if (lastError === undefined) this.#settle(task, { end: 'not-attempted', reason, error });
    else {
      const last = reason === 'cancelled' ? error : lastError;
      this.#settle(task, { end: 'failed', error: last, attempts });
    }
  }

  /** Makes no more calls in this run. What the provider refuses empties the source; else it stays. */
  #stop(stop: Stop): void {
    const isOurs = stop.reason === 'cancelled' || stop.reason === 'spend-limit';
    if (isOurs) this.#turns.close();
    if (isOurs && this.#stopped === undefined) this.#parts.log.stopped(stop);
    this.#stopped ??= stop;
    for (let turn = this.#turns.drop(); turn !== undefined; turn = this.#turns.drop()) {
      this.#endWithout(turn, stop);
    }
  }

  #cancel(): void {
    this.#stop(RUN_CANCELLED);
    this.#abort.abort();
    this.#graceAlarm.setTo(this.#parts.clock.monotonicMs() + GRACE_MS);
  }

  /** Settles what a client has not ended in spite of the cancellation. */
  #abandonAll(): void {
    for (const [attempt, { task, attempts }] of this.#flights) {
      this.#giveBack(attempt);
      attempt.abandon();
      this.#settle(task, { end: 'failed', error: RUN_CANCELLED.error, attempts: attempts + 1 });
    }
  }
}
