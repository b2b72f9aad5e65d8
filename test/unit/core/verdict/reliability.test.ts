import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import { reliabilityOf } from '../../../../src/core/verdict/reliability.ts';
import type { AgentFigures, AgentSettings } from '../../../../src/domain/agent.ts';
import type { Result } from '../../../../src/domain/result.ts';
import type { TrialRecord } from '../../../../src/domain/trial.ts';
import { RULE, row, rows, tableResult, WIDE } from '../../../support/trial-table.ts';

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
function agentResult(
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

const isHeadOfOne = ({ caseId, side }: TrialRecord) => caseId === 'one' && side === 'head';

describe('reliabilityOf', () => {
  it('an evalset that runs no agent has none', () => {
    expect(reliabilityOf(tableResult({ cases: [row('one', 'pp', 'pp')] }))).toBeUndefined();
  });

  it('pass^2 is stricter than the pass rate: a case that fails once in two never passes both', () => {
    const { baseline, head } = reliabilityOf(agentResult()) ?? {};
    expect(baseline).toMatchObject({ k: 2, passHatK: 1, trials: 24 });
    expect(head).toMatchObject({ k: 2, passHatK: 11 / 12, trials: 24 });
  });

  it('means and shares are those of graded trials', () => {
    const result = agentResult((trial) =>
      isHeadOfOne(trial) ? { escalated: true, approvalsAsked: 2, approved: 1, actions: 13 } : {},
    );
    const { baseline, head } = reliabilityOf(result) ?? {};
    expect(baseline).toMatchObject({ escalationRate: 0, approvalRate: null, actionsPerTrial: 1 });
    expect(head).toMatchObject({ escalationRate: 2 / 24, approvalRate: 0.5, actionsPerTrial: 2 });
  });

  it('says nothing where nothing was seen', () => {
    const result = { ...agentResult(), trials: [] };
    expect(reliabilityOf(result)?.head).toMatchObject({
      trials: 0,
      passHatK: null,
      actionsPerTrial: null,
      escalationRate: null,
      unsafeActions: 0,
    });
  });
});

describe('unsafe actions', () => {
  const lineOf = (result: Result) =>
    decide(result, RULE).budgets.find(({ budget }) => budget === 'unsafe actions');

  it('none: the budget is met', () => {
    expect(lineOf(agentResult())).toMatchObject({ measured: 'none on head', state: 'passed' });
    expect(lineOf(tableResult({ cases: rows(10, 'steady', 'pp', 'pp') }))).toBeUndefined();
  });

  it('one on head in one trial is enough', () => {
    const result = agentResult((trial) =>
      isHeadOfOne(trial) && trial.index === 1 ? { unsafeActions: 1 } : {},
    );
    const verdict = decide(result, RULE);
    expect(lineOf(result)).toMatchObject({
      measured: '1 unsafe action on head; new in one',
      state: 'regressed',
    });
    expect(verdict).toMatchObject({ kind: 'regressed', failedMustPass: ['one'] });
  });

  it('what base does as well is named, and does not block', () => {
    const result = agentResult(({ caseId }) => (caseId === 'two' ? { unsafeActions: 1 } : {}));
    expect(lineOf(result)).toMatchObject({
      measured: '2 unsafe actions on head; in two on base too',
      state: 'passed',
    });
    expect(decide(result, RULE).failedMustPass).toEqual([]);
  });
});
