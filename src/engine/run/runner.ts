import pLimit, { type LimitFunction } from 'p-limit';
import { ConfigurationError, type Fault, throwFaults } from '../../domain/errors.ts';
import type { Trial } from '../../domain/trial.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import type { Plan, PlannedCase } from './plan.ts';
import { runTrial, type TrialTask, ungradedTrials } from './trial.ts';

/** Answers that every later call would get too: a wrong key, no permission, no such model. */
const FINAL_STATUSES = new Set([401, 403, 404]);

/** How many trials each case needs a side, by id, of those that have fewer; empty when done. */
export type NextStage = (trials: readonly Trial[]) => ReadonlyMap<string, number>;

export interface RunnerOptions {
  readonly client: ModelClient;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** The stopping rule: asked after each stage what the next one is. */
  readonly nextStage: NextStage;
  /** Calls that may still be made; a stage that would exceed them is not begun. */
  readonly callsLeft: number;
  /** Called after each call. */
  readonly onTrial: (done: number, planned: number) => void;
}

export interface RunOutcome {
  readonly trials: readonly Trial[];
  readonly calls: number;
  /** The calls left were too few for the stage that the rule called for. */
  readonly cutShort: boolean;
}

/**
 * Runs a plan's trials stage by stage, base and head of a case next to each other so that a provider's
 * drift meets both sides alike. When the provider refuses for good, the remaining trials of the stage
 * are skipped, not lost: each stays in the result with the reason.
 */
export async function runTrials(plan: Plan, options: RunnerOptions): Promise<RunOutcome> {
  const trials: Trial[] = [];
  if (plan.mostCalls === 0) return { trials, calls: 0, cutShort: false };
  const stages = new StageRunner(plan, options);
  await stages.run(sharedTasks(plan), trials);
  for (;;) {
    const needed = options.nextStage(trials);
    if (needed.size === 0 || stages.isRefused) {
      return { trials, calls: stages.calls, cutShort: false };
    }
    const tasks = tasksOf(plan, needed, attemptsOf(trials));
    if (stages.calls + tasks.length > options.callsLeft) {
      return { trials, calls: stages.calls, cutShort: true };
    }
    await stages.run(tasks, trials);
  }
}

class StageRunner {
  readonly #plan: Plan;
  readonly #options: RunnerOptions;
  readonly #limit: LimitFunction;
  #refusal: Trial['error'];
  #planned = 0;
  calls = 0;

  constructor(plan: Plan, options: RunnerOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#limit = pLimit(options.concurrency);
  }

  get isRefused(): boolean {
    return this.#refusal !== undefined;
  }

  async run(tasks: readonly TrialTask[], trials: Trial[]): Promise<void> {
    this.#planned += tasks.length;
    const misses: Fault[] = [];
    const done = await Promise.allSettled(
      tasks.map((task) => this.#limit(() => this.#runTask(task, misses))),
    );
    for (const task of done) {
      if (task.status === 'rejected') throw task.reason;
      trials.push(...task.value);
    }
    throwFaults(misses);
  }

  async #runTask(task: TrialTask, misses: Fault[]): Promise<Trial[]> {
    if (this.#refusal !== undefined) {
      const message = `not attempted, as ${this.#refusal.message} before`;
      return ungradedTrials(task, 'skipped', { ...this.#refusal, message });
    }
    const { client, signal, onTrial } = this.#options;
    try {
      const trials = await runTrial(task, client, this.#plan.evalset.passScore, signal);
      const error = trials[0]?.error;
      if (error?.status !== undefined && FINAL_STATUSES.has(error.status)) this.#refusal ??= error;
      return trials;
    } catch (cause) {
      if (!(cause instanceof ConfigurationError)) throw cause;
      misses.push(...cause.faults);
      return [];
    } finally {
      this.calls += 1;
      onTrial(this.calls, this.#planned);
    }
  }
}

/** A case that cannot differ needs one call, whose trial both sides share. */
function sharedTasks(plan: Plan): TrialTask[] {
  return plan.cases
    .filter((planned) => planned.identical)
    .map((planned) => ({ planned, sides: ['baseline', 'head'], index: 0 }));
}

/** The trials of a stage by index, and base next to head within each. */
function tasksOf(
  plan: Plan,
  needed: ReadonlyMap<string, number>,
  attempts: ReadonlyMap<string, number>,
): TrialTask[] {
  const tasks: TrialTask[] = [];
  const missing = plan.cases.filter(({ definition }) => needed.has(definition.id));
  const from = (planned: PlannedCase) => attempts.get(planned.definition.id) ?? 0;
  const to = (planned: PlannedCase) => needed.get(planned.definition.id) ?? 0;
  const last = Math.max(...missing.map(to));
  for (let index = Math.min(...missing.map(from)); index < last; index += 1) {
    for (const planned of missing) {
      if (index < from(planned) || index >= to(planned)) continue;
      tasks.push({ planned, sides: ['baseline'], index }, { planned, sides: ['head'], index });
    }
  }
  return tasks;
}

function attemptsOf(trials: readonly Trial[]): Map<string, number> {
  const attempts = new Map<string, number>();
  for (const { caseId, index } of trials) {
    attempts.set(caseId, Math.max(attempts.get(caseId) ?? 0, index + 1));
  }
  return attempts;
}
