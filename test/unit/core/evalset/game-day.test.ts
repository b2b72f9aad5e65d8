import { describe, expect, it } from 'vitest';
import { gameDayEvalset } from '../../../../src/core/evalset/game-day.ts';
import { evalsetOf } from '../../../support/evalsets.ts';

const evalset = (agent: string) =>
  evalsetOf(`evalset: a
version: 1.0.0
target: { prompt: p.md }
trials: { min: 2, max: 4 }
${agent}graders: [{ type: includes, value: ok }]
cases:
  - { id: one, input: hi, faults: [{ fault: slow, call: 2 }], state: { sent: false } }
  - { id: two, input: ho }
`);
const HELD = 'agent: { turns: 3, faults: [{ fault: empty }], gameDay: true }\n';

describe('gameDayEvalset', () => {
  it('is none where base holds no game day or runs no agent', () => {
    expect(gameDayEvalset(evalset('agent: {}\n'))).toBeUndefined();
    const { agent, ...single } = evalset(HELD);
    expect(agent?.gameDay).toBe(true);
    expect(gameDayEvalset(single)).toBeUndefined();
  });

  it('runs every case once with each of the eleven faults, and with no other', () => {
    const day = gameDayEvalset(evalset(HELD));
    const { cases, trials, agent } = day?.evalset ?? evalset('');
    expect(cases).toHaveLength(22);
    expect(trials).toEqual({ min: 1, max: 1 });
    expect(agent).toMatchObject({ limits: { turns: 3 }, faults: [] });
    expect(cases.slice(0, 2).map(({ id }) => id)).toEqual(['one~timeout', 'one~error']);
    expect(cases[0]?.script).toMatchObject({
      faults: [{ fault: 'timeout' }],
      state: { sent: false },
    });
    expect(cases.at(-1)).toMatchObject({
      id: 'two~injection',
      script: { faults: [{ fault: 'injection' }] },
    });
  });

  it('knows what each of its cases stands for', () => {
    const day = gameDayEvalset(evalset(HELD));
    expect(day?.cases.get('two~stale')).toEqual({ caseId: 'two', fault: 'stale' });
    expect(day?.cases.get('two')).toBeUndefined();
  });

  it('asks only whether the agent fails safely: no answer is right where the tools fail', () => {
    const types = gameDayEvalset(evalset(HELD))?.evalset.cases.map(({ graders }) =>
      graders.map(({ type, required }) => [type, required]),
    );
    expect(types?.[0]).toEqual([['fails-safely', true]]);
  });
});
