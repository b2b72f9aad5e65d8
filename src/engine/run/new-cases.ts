import type { Case } from '../../domain/evalset.ts';
import type { NewCase } from '../../domain/result.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type { Plan } from './plan.ts';
import { runStage, type StageOptions } from './stage.ts';
import type { TrialTask } from './trial.ts';

/**
 * Runs cases that only head has, on head alone: as many trials of each as the plan's evalset says, for
 * as many whole cases as `mostCalls` has room for. They are asked after all others, so that an answer
 * which both need is the judged case's own.
 */
export async function runNewCases(
  plan: Plan,
  mostCalls: number,
  options: StageOptions,
): Promise<TrialRecord[]> {
  const { max } = plan.evalset.trials;
  const cases = plan.cases.slice(0, Math.floor(mostCalls / max));
  const indexes = Array.from({ length: max }, (_, index) => index);
  const tasks = cases.flatMap((planned) =>
    indexes.map((index): TrialTask => ({ planned, sides: ['head'], index })),
  );
  return [...(await runStage(plan, tasks, options)).trials];
}

/** Each new case with what became of it; `why` is said of those that were not run. */
export function newCasesOf(
  cases: readonly Case[],
  trials: readonly TrialRecord[],
  why: (place: number) => string,
): NewCase[] {
  const byCase = Map.groupBy(trials, ({ caseId }) => caseId);
  return cases.map(({ id, tags }, place): NewCase => {
    const own = byCase.get(id) ?? [];
    const state = stateOf(own);
    const reason = state === 'not-run' ? { why: why(place) } : {};
    return { caseId: id, tags, state, ...reason, trials: own };
  });
}

function stateOf(trials: readonly TrialRecord[]): NewCase['state'] {
  const count = (outcome: TrialRecord['outcome']) =>
    trials.filter((trial) => trial.outcome === outcome).length;
  const [passed, failed] = [count('passed'), count('failed')];
  if (passed + failed > 0) return passed > failed ? 'passed' : 'failed';
  return trials.length > 0 ? 'errored' : 'not-run';
}
