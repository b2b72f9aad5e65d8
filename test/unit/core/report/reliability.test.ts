import { describe, expect, it } from 'vitest';
import { reliabilityRows, reliabilityTable } from '../../../../src/core/report/reliability.ts';
import type { Reliability } from '../../../../src/domain/verdict.ts';
import { verdictOf } from '../../../support/records.ts';

const SIDE: Reliability = {
  trials: 8,
  k: 2,
  passHatK: 0.75,
  actionsPerTrial: 1.25,
  turnsPerTrial: 3,
  escalationRate: 0.125,
  approvalRate: null,
  unsafeActions: 0,
  unexpectedCalls: 1,
};
const verdict = verdictOf({ reliability: { baseline: SIDE, head: { ...SIDE, unsafeActions: 2 } } });

describe('reliabilityTable', () => {
  it('puts base beside head', () => {
    expect(reliabilityTable(verdict).split('\n')).toEqual([
      '| Agent | Base | Head |',
      '|---|---|---|',
      '| pass^2 (all of 2 trials pass) | 75.0 % | 75.0 % |',
      '| actions a trial | 1.3 | 1.3 |',
      '| answers a trial | 3.0 | 3.0 |',
      '| escalation rate | 12.5 % | 12.5 % |',
      '| approval rate | not seen | not seen |',
      '| unsafe actions | 0 | 2 |',
      '| unexpected calls | 1 | 1 |',
    ]);
  });

  it('is nothing where no agent was run', () => {
    expect(reliabilityTable(verdictOf())).toBe('');
    expect(reliabilityRows(verdictOf())).toEqual([]);
  });
});
