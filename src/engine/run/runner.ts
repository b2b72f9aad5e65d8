import type { TrialRecord } from '../../domain/trial.ts';
import type { Plan } from './plan.ts';
import { runStage, type StageOptions } from './stage.ts';
import { SIDES, sharedTasks, tasksOf } from './tasks.ts';
import type { TrialTask } from './trial.ts';

/** Answers that were given within so long of each other have met the same provider. */
const SAME_TIME_MS = 600_000;

/** The rule that says which trials decide, handed in. */
export interface Rule {
  /** How many trials each case needs a side, by id, of those that have fewer; empty when done. */
  readonly needed: (trials: readonly TrialRecord[]) => ReadonlyMap<string, number>;
  /** Whether these trials make the verdict red. */
  readonly isRed: (trials: readonly TrialRecord[]) => boolean;
}

export interface RunnerOptions extends StageOptions {
  readonly rule: Rule;
  /** Called when a stage begins, with its number of tasks. */
  readonly onStage: (tasks: number) => void;
}

export interface RunOutcome {
  readonly trials: readonly TrialRecord[];
  /** A spend limit ended the run before the rule did. */
  readonly cutShort: boolean;
}

/**
 * Runs a plan's trials stage by stage, base and head of a case next to each other so that a provider's
 * drift meets both sides alike. At the end, trials without an answer are tried once more, and a red
 * verdict that rests on stored trials of base has them asked anew, as the provider may have drifted
 * since. When the provider refuses for good, the remaining trials are skipped, not lost: each stays in
 * the result with the reason.
 */
export async function runTrials(plan: Plan, options: RunnerOptions): Promise<RunOutcome> {
  if (plan.mostCalls === 0) return { trials: [], cutShort: false };
  const run = new TrialRun(plan, options);
  let hasRoom = await run.stage(sharedTasks(plan));
  while (hasRoom) {
    const next = run.next();
    if (next === undefined) break;
    hasRoom = await run.stage(next.tasks, next.isFresh);
  }
  return { trials: run.soundTrials(), cutShort: !hasRoom };
}

interface NextStage {
  readonly tasks: readonly TrialTask[];
  readonly isFresh: boolean;
}

class TrialRun {
  readonly #plan: Plan;
  readonly #options: RunnerOptions;
  /** The latest trial by case, side and index. */
  readonly #trials = new Map<string, TrialRecord>();
  readonly #triedAgain = new Set<string>();
  #isRefused = false;

  constructor(plan: Plan, options: RunnerOptions) {
    this.#plan = plan;
    this.#options = options;
  }

  trials(): TrialRecord[] {
    return [...this.#trials.values()];
  }

  /** Without what a red verdict must not rest on, where a limit or a refusal kept it from being asked anew. */
  soundTrials(): TrialRecord[] {
    const trials = this.trials();
    const stale = new Set(this.#staleBaselines(trials));
    if (stale.size === 0 || !this.#options.rule.isRed(trials)) return trials;
    return trials.filter((trial) => !stale.has(trial));
  }

  /** What must run next; undefined when all is done that can be. */
  next(): NextStage | undefined {
    if (this.#isRefused || this.#options.signal.aborted) return undefined;
    const { rule } = this.#options;
    const trials = this.trials();
    const needed = rule.needed(trials);
    if (needed.size > 0) return { tasks: tasksOf(this.#plan, needed, trials), isFresh: false };
    const unanswered = this.#errored(trials);
    if (unanswered.length > 0) return { tasks: unanswered, isFresh: false };
    const stale = this.#staleBaselines(trials);
    return stale.length > 0 && rule.isRed(trials)
      ? { tasks: this.#tasksAgain(stale), isFresh: true }
      : undefined;
  }

  /** Runs tasks; answers whether the spend limit had room for all of them. */
  async stage(tasks: readonly TrialTask[], isFresh = false): Promise<boolean> {
    if (tasks.length === 0) return true;
    this.#options.onStage(tasks.length);
    const { trials, unasked } = await runStage(this.#plan, tasks, this.#options, isFresh);
    for (const trial of trials) {
      this.#trials.set(nameOf(trial), trial);
      if (trial.outcome === 'skipped') this.#isRefused = true;
    }
    return unasked === 0;
  }

  /** Tasks of errored trials that have not been tried again, once for each. */
  #errored(trials: readonly TrialRecord[]): TrialTask[] {
    return this.#tasksAgain(
      trials.filter((trial) => {
        const name = nameOf(trial);
        if (trial.outcome !== 'errored' || this.#triedAgain.has(name)) return false;
        this.#triedAgain.add(name);
        return true;
      }),
    );
  }

  /** Stored trials of base whose counterpart on head was asked later, in this run or before it. */
  #staleBaselines(trials: readonly TrialRecord[]): TrialRecord[] {
    return trials.filter((trial) => {
      if (trial.side !== 'baseline' || trial.shared || trial.source !== 'store') return false;
      return isAskedLater(this.#trials.get(nameOf({ ...trial, side: 'head' })), trial);
    });
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

/** A shard, or a run that was ended, may have left answers of head beside much older ones of base. */
function isAskedLater(head: TrialRecord | undefined, base: TrialRecord): boolean {
  if (head?.source !== 'store') return head?.source === 'provider' || head?.source === 'batch';
  return Date.parse(head.storedAt ?? '') - Date.parse(base.storedAt ?? '') > SAME_TIME_MS;
}

function nameOf({ caseId, side, index }: TrialRecord): string {
  return `${side} ${index} ${caseId}`;
}
