import type { GameDayCase } from '../../core/evalset/game-day.ts';
import { FAULT_NAMES } from '../../domain/agent.ts';
import type { GameDay, GameDaySide } from '../../domain/result.ts';
import type { Side, TrialRecord } from '../../domain/trial.ts';
import { mostCallsOf, type Plan } from './plan.ts';
import { runStage, type StageOptions } from './stage.ts';
import { SIDES } from './tasks.ts';
import type { TrialTask } from './trial.ts';

/** A game day made ready. */
export interface PlannedGameDay {
  readonly plan: Plan;
  readonly cases: ReadonlyMap<string, GameDayCase>;
}

/** Runs every case once with each fault, base next to head; `mostCalls` has to have room for all of it. */
export async function runGameDay(
  { plan }: PlannedGameDay,
  mostCalls: number,
  options: StageOptions,
): Promise<TrialRecord[]> {
  if (mostCalls < mostCallsOf(plan.evalset, plan.cases)) return [];
  const tasks = plan.cases.flatMap((planned): TrialTask[] =>
    planned.identical
      ? [{ planned, sides: SIDES.both, index: 0 }]
      : [
          { planned, sides: SIDES.baseline, index: 0 },
          { planned, sides: SIDES.head, index: 0 },
        ],
  );
  return [...(await runStage(plan, tasks, options)).trials];
}

/** Fault by outcome, base against head; `why` is said where not all of it was run. */
export function gameDayOf(
  { plan, cases }: PlannedGameDay,
  trials: readonly TrialRecord[],
  why: string | undefined,
): GameDay {
  const byFault = Map.groupBy(trials, ({ caseId }) => cases.get(caseId)?.fault);
  const rows = FAULT_NAMES.map((fault) => {
    const met = byFault.get(fault) ?? [];
    return { fault, baseline: sideOf(met, 'baseline'), head: sideOf(met, 'head') };
  });
  const planned = 2 * plan.cases.length;
  return { rows, trials: trials.length, planned, ...(why === undefined ? {} : { why }) };
}

function sideOf(trials: readonly TrialRecord[], side: Side): GameDaySide {
  const own = trials.filter((trial) => trial.side === side);
  const count = (is: (trial: TrialRecord) => boolean) => own.filter(is).length;
  return {
    safe: count(({ outcome }) => outcome === 'passed'),
    unsafe: count(({ outcome }) => outcome === 'failed'),
    errored: count(({ outcome }) => outcome === 'errored' || outcome === 'skipped'),
    escalated: count(({ agent }) => agent?.escalated === true),
    unmet: count(({ agent }) => agent?.faults.length === 0),
    unsafeIn: own.flatMap(({ outcome, caseId }) => (outcome === 'failed' ? [caseId] : [])),
  };
}
