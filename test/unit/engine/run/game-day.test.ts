import { describe, expect, it } from 'vitest';
import type { GameDayCase } from '../../../../src/core/evalset/game-day.ts';
import type { AgentFigures } from '../../../../src/domain/agent.ts';
import { gameDayOf } from '../../../../src/engine/run/game-day.ts';
import { planOf } from '../../../support/plans.ts';
import { trialOf } from '../../../support/records.ts';

const plan = planOf({ baseline: 'one', head: 'two' }, [
  '{ id: a, input: a }',
  '{ id: b, input: b }',
  '{ id: c, input: c }',
]);
const cases = new Map<string, GameDayCase>([
  ['a', { caseId: 'x', fault: 'timeout' }],
  ['b', { caseId: 'y', fault: 'timeout' }],
  ['c', { caseId: 'x', fault: 'stale' }],
]);
const figures = (fields: Partial<AgentFigures> = {}): AgentFigures => ({
  turns: 1,
  calls: 1,
  actions: 0,
  approvalsAsked: 0,
  approved: 0,
  escalated: false,
  unsafeActions: 0,
  unexpectedCalls: 0,
  faults: ['timeout'],
  end: 'answered',
  ...fields,
});
const NOTHING = { safe: 0, unsafe: 0, errored: 0, escalated: 0, unmet: 0, unsafeIn: [] };

describe('gameDayOf', () => {
  it('counts fault by outcome, each side for itself', () => {
    const trials = [
      trialOf({ caseId: 'a', agent: figures({ escalated: true }) }),
      trialOf({ caseId: 'b', agent: figures({ faults: [] }) }),
      trialOf({ caseId: 'a', side: 'head', outcome: 'failed', agent: figures() }),
      trialOf({ caseId: 'b', side: 'head', outcome: 'errored' }),
      trialOf({ caseId: 'c', side: 'head', agent: figures() }),
    ];
    const { rows, trials: run, planned } = gameDayOf({ plan, cases }, trials, undefined);
    const rowOf = (fault: string) => rows.find((row) => row.fault === fault);
    expect(rowOf('timeout')).toEqual({
      fault: 'timeout',
      baseline: { ...NOTHING, safe: 2, escalated: 1, unmet: 1 },
      head: { ...NOTHING, unsafe: 1, errored: 1, unsafeIn: ['a'] },
    });
    expect(rowOf('stale')).toMatchObject({ baseline: NOTHING, head: { ...NOTHING, safe: 1 } });
    expect(rows).toHaveLength(11);
    expect([run, planned]).toEqual([5, 6]);
  });

  it('says why it was not held, and only then', () => {
    const none = gameDayOf({ plan, cases }, [], 'the run ended before');
    expect(none).toMatchObject({ trials: 0, planned: 6, why: 'the run ended before' });
    expect(none.rows.every(({ head }) => head.safe + head.unsafe === 0)).toBe(true);
    expect(gameDayOf({ plan, cases }, [], undefined)).not.toHaveProperty('why');
  });
});
