import { ConfigurationError, type Fault, throwFaults } from '../../domain/errors.ts';
import type { CallIdentity, ModelCall, ModelReply } from '../../domain/model-call.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { Transcripts } from '../../ports/transcripts.ts';
import type { TrialStore } from '../../ports/trial-store.ts';
import type { Caller, CallTask } from '../calls/caller.ts';
import type { LaneOutcome } from '../calls/outcome.ts';
import type { CommonCalls } from './common-calls.ts';
import { longestFirst } from './longest-first.ts';
import type { Plan } from './plan.ts';
import { gradedTrials, type TrialTask, trialErrorOf, ungradedTrials } from './trial.ts';

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

/** A task on its way to a provider; its request is rendered when it is sent, and not kept. */
class AskedTask implements CallTask {
  readonly task: TrialTask;
  readonly #plan: Plan;

  constructor(task: TrialTask, plan: Plan) {
    this.task = task;
    this.#plan = plan;
  }

  get call(): ModelCall {
    const { planned, sides, index } = this.task;
    return this.#plan.callOf(planned, sides[0], index);
  }

  get identity(): CallIdentity {
    const { planned, sides, index } = this.task;
    return this.#plan.identityOf(planned, sides[0], index);
  }
}

class Stage {
  readonly #plan: Plan;
  readonly #options: StageOptions;
  readonly #isFresh: boolean;
  /** What the store lacks. */
  readonly #pending: AskedTask[] = [];
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
        const asked = new AskedTask(task, this.#plan);
        const reply = this.#stored(asked.identity);
        if (reply === undefined) this.#pending.push(asked);
        else this.#grade(task, reply, 1);
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
    const others: Promise<void>[] = [];
    const own: AskedTask[] = [];
    for (const asked of this.#pending) {
      const ended = this.#options.common.take(asked.identity);
      if (ended !== undefined) others.push(ended.then((end) => this.#settleWith(asked, end)));
      else if (!this.#hasComeMeanwhile(asked)) own.push(asked);
    }
    for (const ended of await Promise.allSettled([this.#askOwn(own), ...others])) {
      if (ended.status === 'rejected') throw ended.reason;
    }
    this.unasked = this.#pending.length - (this.#settled - settledBefore);
  }

  async #askOwn(own: readonly AskedTask[]): Promise<void> {
    const { admit, common } = this.#options;
    try {
      if (own.length === 0 || admit(own.length)) await this.#askAll(own);
    } finally {
      // Whoever waits for a call that was not made is not kept waiting.
      for (const { identity } of own) common.end(identity, undefined);
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

  /** Another stage may have been given the answer since it was looked up here. */
  #hasComeMeanwhile({ task, identity }: AskedTask): boolean {
    const { common, store } = this.#options;
    if (!common.has(identity) || !store.has(identity)) return false;
    const reply = this.#stored(identity);
    if (reply === undefined) return false;
    common.end(identity, undefined);
    this.#grade(task, reply, 1);
    return true;
  }

  #settle(asked: AskedTask, outcome: LaneOutcome): void {
    const { identity } = asked;
    const { common, store } = this.#options;
    if (outcome.end === 'answered') {
      store.keep(identity, outcome.reply);
      if (this.#isFresh) common.renew(identity);
    }
    this.#conclude(asked, outcome);
    common.end(identity, outcome);
  }

  /** An answer that another stage was given is found where it was put, unless nothing is kept. */
  #settleWith(asked: AskedTask, end: LaneOutcome | undefined): void {
    if (end === undefined) return;
    const stored = end.end === 'answered' ? this.#options.store.find(asked.identity) : undefined;
    if (stored === undefined) this.#conclude(asked, end);
    else this.#grade(asked.task, stored, 1);
  }

  #conclude({ task }: AskedTask, outcome: LaneOutcome): void {
    if (outcome.end === 'answered') this.#grade(task, outcome.reply, outcome.attempts);
    else if (outcome.end === 'failed') {
      const error = trialErrorOf(outcome.error);
      this.#keep(ungradedTrials(task, 'errored', error, outcome.attempts));
    } else if (outcome.reason !== 'spend-limit') {
      this.#keep(ungradedTrials(task, 'skipped', trialErrorOf(outcome.error)));
    }
  }

  #grade(task: TrialTask, reply: ModelReply, attempts: number): void {
    this.#keep(gradedTrials(task, reply, attempts, this.#plan.evalset.passScore));
  }

  #keep(trials: ReturnType<typeof gradedTrials>): void {
    for (const trial of trials) this.trials.push(this.#options.transcripts.keep(trial));
    this.#settled += 1;
    this.#options.onTrial();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
