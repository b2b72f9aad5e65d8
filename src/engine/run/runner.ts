import pLimit from 'p-limit';
import { ConfigurationError, type Fault, throwFaults } from '../../domain/errors.ts';
import type { Trial } from '../../domain/trial.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import type { Plan } from './plan.ts';
import { runTrial, type TrialTask, ungradedTrials } from './trial.ts';

/** Answers that every later call would get too: a wrong key, no permission, no such model. */
const FINAL_STATUSES = new Set([401, 403, 404]);

export interface RunnerOptions {
  readonly client: ModelClient;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Called after each call with the number of calls done. */
  readonly onTrial: (done: number) => void;
}

/**
 * Runs a plan's trials, base and head of a case next to each other so that a provider's drift meets
 * both sides alike. When the provider refuses for good, the remaining trials are skipped, not lost:
 * each stays in the result with the reason.
 */
export async function runTrials(plan: Plan, options: RunnerOptions): Promise<Trial[]> {
  const tasks = plan.calls === 0 ? [] : tasksOf(plan);
  const limit = pLimit(options.concurrency);
  const misses: Fault[] = [];
  let refusal: Trial['error'];
  let done = 0;
  const runTask = async (task: TrialTask): Promise<Trial[]> => {
    if (refusal !== undefined) {
      const message = `not attempted, as ${refusal.message} before`;
      return ungradedTrials(task, 'skipped', { ...refusal, message });
    }
    try {
      const trials = await runTrial(task, options.client, plan.evalset.passScore, options.signal);
      const error = trials[0]?.error;
      if (error?.status !== undefined && FINAL_STATUSES.has(error.status)) refusal ??= error;
      return trials;
    } catch (cause) {
      if (!(cause instanceof ConfigurationError)) throw cause;
      misses.push(...cause.faults);
      return [];
    } finally {
      done += 1;
      options.onTrial(done);
    }
  };
  const trials = await Promise.all(tasks.map((task) => limit(() => runTask(task))));
  throwFaults(misses);
  return trials.flat();
}

/** A case that cannot differ needs one call; the others get every trial on both sides. */
function tasksOf(plan: Plan): TrialTask[] {
  return Array.from({ length: plan.trialsPerSide }, (_, index) =>
    plan.cases.flatMap((planned): TrialTask[] => {
      if (planned.identical) {
        return index === 0 ? [{ planned, sides: ['baseline', 'head'], index }] : [];
      }
      return [
        { planned, sides: ['baseline'], index },
        { planned, sides: ['head'], index },
      ];
    }),
  ).flat();
}
