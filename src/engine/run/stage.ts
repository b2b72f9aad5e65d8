import { ConfigurationError, type Fault, throwFaults } from '../../domain/errors.ts';
import type { CallIdentity, ModelReply } from '../../domain/model-call.ts';
import type { Trial, TrialRecord } from '../../domain/trial.ts';
import type { Transcripts } from '../../ports/transcripts.ts';
import type { TrialStore } from '../../ports/trial-store.ts';
import type { Caller } from '../calls/caller.ts';
import type { LaneOutcome } from '../calls/outcome.ts';
import { type AskedTask, askedTask } from './asked-task.ts';
import type { CommonCalls } from './common-calls.ts';
import { longestFirst } from './longest-first.ts';
import type { Plan } from './plan.ts';
import { type TrialTask, trialErrorOf, ungradedTrials } from './trial.ts';

/** Looked up in one turn of the event loop, so that a long replay can be followed and stopped. */
const LOOKUPS_IN_A_TURN = 256;

export interface StageOptions {
  readonly store: TrialStore;
  /** Calls that other evalsets make as well. */
  readonly common: CommonCalls;
  /** Who answers calls to a provider; connected when the first one is due. */
  readonly callerFor: (provider: string) => Promise<Caller>;
  readonly transcripts: Transcripts;
  readonly signal: AbortSignal;
  /** Whether the spend limit leaves room for so many calls, which are then set apart. */
  readonly admit: (calls: number) => boolean;
  /** Called for each task that is settled. */
  readonly onTrial: () => void;
}

/** What became of the tasks of a stage. */
export interface StageOutcome {
  readonly trials: readonly TrialRecord[];
  /** Tasks that a spend limit or a cancellation left unasked. */
  readonly unasked: number;
}

/**
 * Answers tasks, from the store where it has the answer and otherwise by the providers, all of them
 * at once; grades each answer and puts it to disk as it comes. Every task ends in a trial but those
 * that a spend limit or a cancellation left unasked. `isFresh`: stored answers do not count.
 */
export async function runStage(
  plan: Plan,
  tasks: readonly TrialTask[],
  options: StageOptions,
  isFresh = false,
): Promise<StageOutcome> {
  const stage = new Stage(plan, options, isFresh);
  await stage.lookUp(tasks);
  await stage.ask();
  return { trials: stage.trials, unasked: stage.unasked };
}

class Stage {
  readonly #plan: Plan;
  readonly #options: StageOptions;
  readonly #isFresh: boolean;
  /** What the store lacks. */
  readonly #pending: AskedTask[] = [];
  /** Calls that are being made, here or by others; conversations add theirs as they go. */
  readonly #underWay: Promise<void>[] = [];
  readonly trials: TrialRecord[] = [];
  #settled = 0;
  unasked = 0;

  constructor(plan: Plan, options: StageOptions, isFresh: boolean) {
    this.#plan = plan;
    this.#options = options;
    this.#isFresh = isFresh;
  }

  /** Settles what the store has; throws all misses together where no call may be made. */
  async lookUp(tasks: readonly TrialTask[]): Promise<void> {
    const misses: Fault[] = [];
    for (const [index, task] of tasks.entries()) {
      if (index % LOOKUPS_IN_A_TURN === LOOKUPS_IN_A_TURN - 1) await nextTurn();
      try {
        const asked = askedTask(task, this.#plan);
        if (!this.#takeStored(asked)) this.#pending.push(asked);
      } catch (cause) {
        if (!(cause instanceof ConfigurationError)) throw cause;
        misses.push(...cause.faults);
      }
    }
    throwFaults(misses);
  }

  /** Asks for what the store lacks, all of it or nothing, but for what is asked elsewhere already. */
  async ask(): Promise<void> {
    const settledBefore = this.#settled;
    const own: AskedTask[] = [];
    for (const asked of this.#pending) if (!this.#isWithAnother(asked)) own.push(asked);
    this.#underWay.push(this.#askOwn(own));
    // Conversations go on while others are still at their first call.
    const failures: unknown[] = [];
    while (this.#underWay.length > 0) {
      const ends = await Promise.allSettled(this.#underWay.splice(0));
      failures.push(...ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])));
    }
    if (failures.length > 0) throw failures[0];
    this.unasked = this.#pending.length - (this.#settled - settledBefore);
  }

  /** Whether another stage has the answer to a task's call, or is on its way to it. */
  #isWithAnother(asked: AskedTask): boolean {
    const ended = this.#options.common.take(asked.identity);
    if (ended === undefined) return this.#hasComeMeanwhile(asked);
    this.#underWay.push(ended.then((end) => this.#settleWith(asked, end)));
    return true;
  }

  async #askOwn(own: readonly AskedTask[]): Promise<void> {
    const { admit, common } = this.#options;
    // As they are now: a conversation's call is another one when it ends.
    const taken = own.flatMap(({ identity }) => (common.has(identity) ? [identity] : []));
    try {
      if (own.length === 0 || admit(own.length)) await this.#askAll(own);
    } finally {
      // Whoever waits for a call that was not made is not kept waiting.
      for (const identity of taken) common.end(identity, undefined);
    }
  }

  /** All providers are heard out, so that nothing of theirs goes on behind an error of one. */
  async #askAll(own: readonly AskedTask[]): Promise<void> {
    const byProvider = Map.groupBy(own, ({ identity }) => identity.provider);
    const asking = [...byProvider].map(async ([provider, tasks]) => {
      const caller = await this.#options.callerFor(provider);
      const ordered = longestFirst(tasks, ({ identity }) =>
        this.#options.store.expectedLatencyMs(identity),
      );
      await caller.run(
        ordered.values(),
        (asked, outcome) => this.#settle(asked, outcome),
        this.#options.signal,
      );
    });
    for (const ended of await Promise.allSettled(asking)) {
      if (ended.status === 'rejected') throw ended.reason;
    }
  }

  #stored(call: CallIdentity): ModelReply | undefined {
    const { common, store } = this.#options;
    return this.#isFresh && !common.isRenewed(call) ? undefined : store.find(call);
  }

  /** Takes stored answers as far as they lead; whether the task is settled by them. */
  #takeStored(asked: AskedTask): boolean {
    for (;;) {
      const reply = this.#stored(asked.identity);
      if (reply === undefined) return false;
      const trials = asked.take(reply, 1);
      if (trials === undefined) continue;
      this.#keep(trials);
      return true;
    }
  }

  /** Another stage may have been given the answer since it was looked up here. */
  #hasComeMeanwhile(asked: AskedTask): boolean {
    const { common, store } = this.#options;
    const { identity } = asked;
    if (!common.has(identity) || !store.has(identity)) return false;
    const reply = this.#stored(identity);
    if (reply === undefined) return false;
    common.end(identity, undefined);
    this.#take(asked, reply, 1);
    return true;
  }

  #settle(asked: AskedTask, outcome: LaneOutcome): void {
    const { identity } = asked;
    const { common, store } = this.#options;
    if (outcome.end === 'answered') {
      store.keep(identity, outcome.reply);
      if (this.#isFresh) common.renew(identity);
    }
    common.end(identity, outcome);
    this.#conclude(asked, outcome);
  }

  /** An answer that another stage was given is found where it was put, unless nothing is kept. */
  #settleWith(asked: AskedTask, end: LaneOutcome | undefined): void {
    if (end === undefined) return;
    const stored = end.end === 'answered' ? this.#options.store.find(asked.identity) : undefined;
    if (stored === undefined) this.#conclude(asked, end);
    else this.#take(asked, stored, 1);
  }

  #conclude(asked: AskedTask, outcome: LaneOutcome): void {
    if (outcome.end === 'answered') {
      this.#take(asked, outcome.reply, outcome.attempts);
      return;
    }
    if (outcome.end === 'not-attempted' && outcome.reason === 'spend-limit') return;
    const [end, attempts] =
      outcome.end === 'failed'
        ? (['errored', outcome.attempts] as const)
        : (['skipped', 1] as const);
    const error = trialErrorOf(outcome.error);
    this.#keep(ungradedTrials(asked.task, end, error, attempts, asked.soFar));
  }

  /** Grades the answer, or goes on with the conversation that it belongs to. */
  #take(asked: AskedTask, reply: ModelReply, attempts: number): void {
    const trials = asked.take(reply, attempts);
    if (trials !== undefined) this.#keep(trials);
    else if (!this.#takeStored(asked) && !this.#isWithAnother(asked)) {
      this.#underWay.push(this.#askOwn([asked]));
    }
  }

  #keep(trials: readonly Trial[]): void {
    for (const trial of trials) this.trials.push(this.#options.transcripts.keep(trial));
    this.#settled += 1;
    this.#options.onTrial();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
