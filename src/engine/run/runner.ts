import type { Result } from '../../domain/result.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { VerdictKind } from '../../domain/verdict.ts';
import type { Clock } from '../../ports/clock.ts';
import { DriftGuard, trialName } from './drift-guard.ts';
import type { Plan } from './plan.ts';
import { planDigest } from './shard.ts';
import { runStage, type StageOptions } from './stage.ts';
import { SIDES, sharedTasks, tasksOf } from './tasks.ts';
import type { TrialTask } from './trial.ts';

const NOTHING: ReadonlyMap<string, number> = new Map();

/** The rule that says which trials decide, handed in. */
export interface Rule {
  /** How many trials each case needs a side, by id, of those that have fewer; empty when done. */
  readonly needed: (trials: readonly TrialRecord[]) => ReadonlyMap<string, number>;
  /** Whether more trials have no grade than a verdict bears. */
  readonly lacksTooMany: (trials: readonly TrialRecord[]) => boolean;
  /** The verdict that these trials make; undefined where none is made of them. */
  readonly verdictOf: (trials: readonly TrialRecord[]) => Promise<VerdictKind | undefined>;
}

export interface RunnerOptions extends StageOptions {
  readonly rule: Rule;
  /** Draws the sample of stored answers that are asked again. */
  readonly seed: string;
  readonly clock: Pick<Clock, 'timestamp'>;
  /** Called when a stage begins, with its number of tasks. */
  readonly onStage: (tasks: number) => void;
}

export interface RunOutcome extends Pick<Result, 'trials' | 'unconfirmed' | 'driftCheck'> {
  /** A spend limit ended the run before the rule did. */
  readonly cutShort: boolean;
}

/**
 * Runs a plan's trials stage by stage, base and head of a case next to each other so that a provider's
 * drift meets both sides alike. Trials without an answer are tried once more at the end, or as soon as
 * they are too many for a verdict, with which the run ends if they stay so. A verdict that rests on
 * answers of different times has stored ones asked again, as the provider may have drifted in between.
 * When the provider refuses for good, the remaining trials are skipped, not lost: each stays in the
 * result with the reason.
 */
export async function runTrials(plan: Plan, options: RunnerOptions): Promise<RunOutcome> {
  if (plan.mostCalls === 0) return { trials: [], cutShort: false, unconfirmed: false };
  const run = new TrialRun(plan, options);
  let hasRoom = await run.stage(sharedTasks(plan));
  while (hasRoom) {
    const next = await run.next();
    if (next === undefined) break;
    hasRoom = await run.stage(next.tasks, next.isFresh);
  }
  return run.outcome(!hasRoom);
}

interface NextStage {
  readonly tasks: readonly TrialTask[];
  readonly isFresh: boolean;
}

class TrialRun {
  readonly #plan: Plan;
  readonly #options: RunnerOptions;
  readonly #guard: DriftGuard;
  /** The latest trial by case, side and index. */
  readonly #trials = new Map<string, TrialRecord>();
  readonly #triedAgain = new Set<string>();
  #isRefused = false;
  /** Too many trials are without a grade for a verdict. */
  #isHopeless = false;
  /** Stored answers were to be asked again, and not all of them were. */
  #isUnconfirmed = false;

  constructor(plan: Plan, options: RunnerOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#guard = new DriftGuard({
      ...options,
      verdictOf: options.rule.verdictOf,
      measured: () => planDigest([plan]),
    });
  }

  /** What must run next; undefined when all is done that can be. */
  async next(): Promise<NextStage | undefined> {
    if (this.#isRefused || this.#options.signal.aborted) return undefined;
    const { rule } = this.#options;
    const trials = this.#all();
    this.#isHopeless = rule.lacksTooMany(trials);
    const needed = this.#isHopeless ? NOTHING : rule.needed(trials);
    if (needed.size > 0) return { tasks: tasksOf(this.#plan, needed, trials), isFresh: false };
    const unanswered = this.#errored(trials);
    if (unanswered.length > 0) return { tasks: unanswered, isFresh: false };
    const stored = this.#isHopeless ? [] : await this.#guard.next(trials);
    return stored.length > 0 ? { tasks: this.#tasksAgain(stored), isFresh: true } : undefined;
  }

  /** Runs tasks; answers whether the spend limit had room for all of them. */
  async stage(tasks: readonly TrialTask[], isFresh = false): Promise<boolean> {
    if (tasks.length === 0) return true;
    const { onStage, signal } = this.#options;
    onStage(tasks.length);
    const { trials, unasked } = await runStage(this.#plan, tasks, this.#options, isFresh);
    for (const trial of trials) {
      const name = trialName(trial);
      const isSkipped = trial.outcome === 'skipped';
      if (isSkipped) this.#isRefused = true;
      // Where there is no verdict anyway, what went wrong says more than that it was not tried again.
      const hasFailed = this.#trials.get(name)?.outcome === 'errored';
      if (isSkipped && hasFailed && this.#isHopeless) continue;
      this.#trials.set(name, trial);
    }
    if (isFresh && (unasked > 0 || signal.aborted)) this.#isUnconfirmed = true;
    return unasked === 0;
  }

  async outcome(cutShort: boolean): Promise<RunOutcome> {
    const trials = this.#all();
    const wasStopped = cutShort || this.#options.signal.aborted;
    const unconfirmed =
      this.#isUnconfirmed || (wasStopped && (await this.#guard.next(trials)).length > 0);
    const { check } = this.#guard;
    return { trials, cutShort, unconfirmed, ...(check && { driftCheck: check }) };
  }

  #all(): TrialRecord[] {
    return [...this.#trials.values()];
  }

  /** Tasks of errored trials that have not been tried again, once for each. */
  #errored(trials: readonly TrialRecord[]): TrialTask[] {
    return this.#tasksAgain(
      trials.filter((trial) => {
        const name = trialName(trial);
        if (trial.outcome !== 'errored' || this.#triedAgain.has(name)) return false;
        this.#triedAgain.add(name);
        return true;
      }),
    );
  }

  #tasksAgain(trials: readonly TrialRecord[]): TrialTask[] {
    const byId = new Map(this.#plan.cases.map((planned) => [planned.definition.id, planned]));
    return trials.flatMap(({ caseId, side, index, shared }): TrialTask[] => {
      const planned = byId.get(caseId);
      // A shared trial stands on both sides and is asked once.
      if (planned === undefined || (shared && side === 'head')) return [];
      return [{ planned, sides: shared ? SIDES.both : SIDES[side], index }];
    });
  }
}
