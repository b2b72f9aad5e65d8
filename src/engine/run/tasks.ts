import type { TrialRecord } from '../../domain/trial.ts';
import type { Plan, PlannedCase } from './plan.ts';
import type { TrialTask } from './trial.ts';

/** The sides that tasks are for; there may be hundreds of thousands of tasks. */
export const SIDES = {
  baseline: ['baseline'],
  head: ['head'],
  both: ['baseline', 'head'],
} as const;

/** A case that cannot differ needs one call, whose trial both sides share. */
export function sharedTasks(plan: Plan): TrialTask[] {
  return plan.cases
    .filter((planned) => planned.identical)
    .map((planned) => ({ planned, sides: SIDES.both, index: 0 }));
}

/** The trials of a stage by index, and base next to head within each. */
export function tasksOf(
  plan: Plan,
  needed: ReadonlyMap<string, number>,
  trials: readonly TrialRecord[],
): TrialTask[] {
  const attempts = attemptsOf(trials);
  const missing = plan.cases.filter(({ definition }) => needed.has(definition.id));
  const from = (planned: PlannedCase) => attempts.get(planned.definition.id) ?? 0;
  const to = (planned: PlannedCase) => needed.get(planned.definition.id) ?? 0;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const planned of missing) {
    first = Math.min(first, from(planned));
    last = Math.max(last, to(planned));
  }
  const tasks: TrialTask[] = [];
  for (let index = first; index < last; index += 1) {
    for (const planned of missing) {
      if (index < from(planned) || index >= to(planned)) continue;
      tasks.push({ planned, sides: SIDES.baseline, index }, { planned, sides: SIDES.head, index });
    }
  }
  return tasks;
}

/** How many trials each case has, by id. */
function attemptsOf(trials: readonly TrialRecord[]): Map<string, number> {
  const attempts = new Map<string, number>();
  for (const { caseId, index } of trials) {
    attempts.set(caseId, Math.max(attempts.get(caseId) ?? 0, index + 1));
  }
  return attempts;
}
