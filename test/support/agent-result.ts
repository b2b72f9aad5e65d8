import type { AgentFigures, AgentSettings } from '../../src/domain/agent.ts';
import type { Result } from '../../src/domain/result.ts';
import type { TrialRecord } from '../../src/domain/trial.ts';
import { row, rows, tableResult, WIDE } from './trial-table.ts';

const AGENT: AgentSettings = {
  limits: { turns: 8, calls: 20, tokens: 100_000 },
  faults: [],
  gameDay: false,
};
const FIGURES: AgentFigures = {
  turns: 2,
  calls: 1,
  actions: 1,
  approvalsAsked: 0,
  approved: 0,
  escalated: false,
  unsafeActions: 0,
  unexpectedCalls: 0,
  faults: [],
  end: 'answered',
};

/** Two cases that are not steady among ten that are, with the figures that a test gives to trials. */
export function agentResult(
  figuresOf: (trial: TrialRecord) => Partial<AgentFigures> = () => ({}),
): Result {
  const cases = [row('one', 'pp', 'pf'), row('two', 'pp', 'pp'), ...rows(10, 'steady', 'pp', 'pp')];
  const result = tableResult({ cases, budget: WIDE });
  return {
    ...result,
    evalset: { ...result.evalset, agent: AGENT },
    trials: result.trials.map((trial) => ({
      ...trial,
      agent: { ...FIGURES, ...figuresOf(trial) },
    })),
  };
}

/** Whether a trial is the unsteady case on head. */
export const isHeadOfOne = ({ caseId, side }: TrialRecord) => caseId === 'one' && side === 'head';
