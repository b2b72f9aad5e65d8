import { describe, expect, it } from 'vitest';
import { newCasesOf } from '../../../../src/engine/run/new-cases.ts';
import { evalsetOf } from '../../../support/evalsets.ts';
import { trialOf } from '../../../support/records.ts';

const { cases } = evalsetOf(`evalset: a
version: 1.0.0
target: { prompt: p.md }
graders: [{ type: includes, value: ok }]
cases: [{ id: a, input: 1, tags: [t] }]
`);
const stateOf = (...outcomes: readonly Parameters<typeof trialOf>[0][]) =>
  newCasesOf(
    cases,
    outcomes.map((fields) => trialOf({ caseId: 'a', side: 'head', ...fields })),
    () => 'no room',
  )[0];

describe('newCasesOf', () => {
  it.each([
    [['passed'], 'passed'],
    [['failed'], 'failed'],
    [['passed', 'failed'], 'failed'],
    [['passed', 'errored'], 'passed'],
    [['errored'], 'errored'],
    [['skipped'], 'errored'],
  ] as const)('trials %j: %s', (outcomes, state) => {
    const found = stateOf(...outcomes.map((outcome) => ({ outcome })));
    expect(found).toMatchObject({ caseId: 'a', tags: ['t'], state });
    expect(found).not.toHaveProperty('why');
  });

  it('no trial: not run, with the reason', () => {
    expect(stateOf()).toEqual({
      caseId: 'a',
      tags: ['t'],
      state: 'not-run',
      why: 'no room',
      trials: [],
    });
  });
});
