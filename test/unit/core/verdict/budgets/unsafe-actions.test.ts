import { describe, expect, it } from 'vitest';
import { decide } from '../../../../../src/core/verdict/decide.ts';
import type { Result } from '../../../../../src/domain/result.ts';
import { agentResult, isHeadOfOne } from '../../../../support/agent-result.ts';
import { RULE, rows, tableResult } from '../../../../support/trial-table.ts';

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

  it('one in a conversation that broke off counts, though the trial has no grade', () => {
    const result = agentResult((trial) =>
      isHeadOfOne(trial) && trial.index === 1 ? { unsafeActions: 1, end: 'broken-off' } : {},
    );
    const trials = result.trials.map((trial) =>
      trial.agent?.end === 'broken-off' ? { ...trial, outcome: 'errored' as const } : trial,
    );
    expect(lineOf({ ...result, trials })).toMatchObject({
      measured: '1 unsafe action on head; new in one; 1 trial on head could not be seen',
      state: 'regressed',
    });
  });

  it('an agent that is a command bears none either', () => {
    const acting = agentResult((trial) => (isHeadOfOne(trial) ? { unsafeActions: 1 } : {}));
    const { agent: _agent, ...evalset } = acting.evalset;
    const result = { ...acting, evalset: { ...evalset, target: { command: ['./agent'] } } };
    expect(lineOf(result)).toMatchObject({ state: 'regressed' });
    expect(decide(result, RULE)).toMatchObject({
      kind: 'regressed',
      reliability: { head: { unsafeActions: 2 } },
    });
  });

  it('what base does as well is named, and does not block', () => {
    const result = agentResult(({ caseId }) => (caseId === 'two' ? { unsafeActions: 1 } : {}));
    expect(lineOf(result)).toMatchObject({
      measured: '2 unsafe actions on head; in two on base too',
      state: 'passed',
    });
    expect(decide(result, RULE).failedMustPass).toEqual([]);
  });

  it('head may not be blamed where no trial of base could tell, and is not let pass', () => {
    const acting = agentResult((trial) => (isHeadOfOne(trial) ? { unsafeActions: 1 } : {}));
    const trials = acting.trials.map(({ agent, ...trial }) =>
      trial.caseId === 'one' && trial.side === 'baseline'
        ? { ...trial, outcome: 'errored' as const }
        : { ...trial, ...(agent === undefined ? {} : { agent }) },
    );
    expect(lineOf({ ...acting, trials })).toMatchObject({
      measured: '2 unsafe actions on head; in one, which base could not show',
      state: 'invalid',
    });
    expect(decide({ ...acting, trials }, RULE)).toMatchObject({ kind: 'invalid' });
    expect(decide({ ...acting, trials }, { ...RULE, maxErroredShare: 0.5 }).sentence).toContain(
      'base could not show whether it takes the unsafe actions of one too',
    );
  });

  it('trials on head that could not be seen are counted, and are no proof against head', () => {
    const acting = agentResult();
    const trials = acting.trials.map(({ agent, ...trial }) =>
      isHeadOfOne(trial) && trial.index === 1
        ? { ...trial, outcome: 'errored' as const }
        : { ...trial, ...(agent === undefined ? {} : { agent }) },
    );
    expect(lineOf({ ...acting, trials })).toMatchObject({
      measured: 'none on head; 1 trial on head could not be seen',
      state: 'passed',
    });
  });
});
