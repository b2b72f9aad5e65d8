import { ConfigurationError, type Fault, throwFaults } from '../../domain/errors.ts';
import type { CallIdentity, ModelCall, ModelReply } from '../../domain/model-call.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { Transcripts } from '../../ports/transcripts.ts';
import type { TrialStore } from '../../ports/trial-store.ts';
import type { Caller, CallTask } from '../calls/caller.ts';
import type { LaneOutcome } from '../calls/outcome.ts';
import { longestFirst } from './longest-first.ts';
import type { Plan } from './plan.ts';
import { gradedTrials, type TrialTask, trialErrorOf, ungradedTrials } from './trial.ts';

/** Looked up in one turn of the event loop, so that a long replay can be followed and stopped. */
const LOOKUPS_IN_A_TURN = 256;

export interface StageOptions {
  readonly store: TrialStore;
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
  const stage = new Stage(plan, options);
  await stage.lookUp(tasks, isFresh);
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
  /** What the store lacks, by provider. */
  readonly #pending = new Map<string, AskedTask[]>();
  readonly trials: TrialRecord[] = [];
  #settled = 0;
  unasked = 0;

  constructor(plan: Plan, options: StageOptions) {
    this.#plan = plan;
    this.#options = options;
  }

  /** Settles what the store has; throws all misses together where no call may be made. */
  async lookUp(tasks: readonly TrialTask[], isFresh: boolean): Promise<void> {
    const misses: Fault[] = [];
    for (const [index, task] of tasks.entries()) {
      if (index % LOOKUPS_IN_A_TURN === LOOKUPS_IN_A_TURN - 1) await nextTurn();
      try {
        const { store } = this.#options;
        const asked = new AskedTask(task, this.#plan);
        const reply = isFresh ? undefined : store.find(asked.identity);
        if (reply === undefined) this.#leave(asked);
        else this.#grade(task, reply, 1);
      } catch (cause) {
        if (!(cause instanceof ConfigurationError)) throw cause;
        misses.push(...cause.faults);
      }
    }
    throwFaults(misses);
  }

  /** Asks for what the store lacks, all of it or nothing. */
  async ask(): Promise<void> {
    const calls = [...this.#pending.values()].reduce((sum, tasks) => sum + tasks.length, 0);
    if (calls > 0 && !this.#options.admit(calls)) {
      this.unasked = calls;
      return;
    }
    const asking = [...this.#pending].map(async ([provider, tasks]) => {
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
    const settledBefore = this.#settled;
    // All providers are heard out, so that nothing of theirs goes on behind an error of one.
    for (const ended of await Promise.allSettled(asking)) {
      if (ended.status === 'rejected') throw ended.reason;
    }
    this.unasked = calls - (this.#settled - settledBefore);
  }

  #leave(asked: AskedTask): void {
    const { provider } = asked.identity;
    const tasks = this.#pending.get(provider);
    if (tasks === undefined) this.#pending.set(provider, [asked]);
    else tasks.push(asked);
  }

  #settle(asked: AskedTask, outcome: LaneOutcome): void {
    const { task } = asked;
    if (outcome.end === 'answered') {
      this.#options.store.keep(asked.identity, outcome.reply);
      this.#grade(task, outcome.reply, outcome.attempts);
    } else if (outcome.end === 'failed') {
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
