import { describe, expect, it } from 'vitest';
import { reliabilityOf } from '../../../../src/core/verdict/reliability.ts';
import { agentResult, isHeadOfOne } from '../../../support/agent-result.ts';
import { row, tableResult } from '../../../support/trial-table.ts';

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
