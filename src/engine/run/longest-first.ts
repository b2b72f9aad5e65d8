import type { PlannedCase } from './plan.ts';
import type { TrialTask } from './trial.ts';

/** What is ordered: anything that stands for a task. */
interface ForTask {
  readonly task: TrialTask;
}

/**
 * Puts the cases first, within each round, that took longest when they were last asked: a slow call
 * that starts last is waited for alone. (Longest processing time first ends within 4/3 of the best
 * schedule: Graham, Bounds on Multiprocessing Timing Anomalies, 1969.) Cases of which nothing is known
 * come before all others, and the sides of a case stay next to each other.
 */
export function longestFirst<Item extends ForTask>(
  items: readonly Item[],
  latencyMs: (item: Item) => number | undefined,
): Item[] {
  const longest = new Map<PlannedCase, number>();
  for (const item of items) {
    const { planned } = item.task;
    const known = Math.max(latencyMs(item) ?? 0, longest.get(planned) ?? 0);
    if (known > 0) longest.set(planned, known);
  }
  const expected = ({ task }: Item) => longest.get(task.planned) ?? Number.MAX_VALUE;
  return items.toSorted(
    (left, right) => left.task.index - right.task.index || expected(right) - expected(left),
  );
}
