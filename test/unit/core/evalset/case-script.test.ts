import { describe, expect, it } from 'vitest';
import { evalsetOf, firstCase, readEvalsetText } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

const HEAD = `evalset: a
version: 1.0.0
target: { prompt: p.md }
graders: [{ type: includes, value: ok }]
`;
const withCase = (fields: string, agent = 'agent: {}\n') =>
  `${HEAD}${agent}cases: [{ id: one, input: hi${fields} }]\n`;
const faultsOf = (text: string) => told(readEvalsetText(text).faults);

describe('the block agent of an evalset', () => {
  it('says where a run ends, and which faults every case meets', () => {
    const agent = `agent:
  turns: 3
  calls: 9
  tokens: 5000
  faults: [{ fault: timeout, tool: look_up, call: 2, share: 50% }, { fault: slow }]
  gameDay: true
`;
    expect(evalsetOf(withCase('', agent)).agent).toEqual({
      limits: { turns: 3, calls: 9, tokens: 5000 },
      faults: [{ fault: 'timeout', tool: 'look_up', call: 2, share: 0.5 }, { fault: 'slow' }],
      gameDay: true,
    });
  });

  it('has a limit for everything when it says nothing', () => {
    expect(evalsetOf(withCase('')).agent).toEqual({
      limits: { turns: 8, calls: 20, tokens: 100_000 },
      faults: [],
      gameDay: false,
    });
  });

  it('is absent when the evalset runs no agent', () => {
    const evalset = evalsetOf(withCase('', ''));
    expect(evalset).not.toHaveProperty('agent');
    expect(firstCase(evalset)).not.toHaveProperty('script');
  });

  it.each([
    ['agent: { turns: 0 }', 'agent.turns must be a whole number from 1 to 100'],
    ['agent: { turns: 101 }', 'agent.turns must be a whole number from 1 to 100'],
    ['agent: { calls: 1001 }', 'agent.calls must be a whole number from 1 to 1000'],
    ['agent: { faults: [{ fault: fire }] }', 'agent.faults[0].fault must be one of timeout, error'],
    ['agent: { steps: 1 }', 'agent.steps is no field of this format'],
  ])('%s: refused', (agent, problem) => {
    expect(faultsOf(withCase('', `${agent}\n`)).join('\n')).toContain(problem);
  });
});

describe('the script of a case', () => {
  it('reads everything that a case may say of the world', () => {
    const fields = `, simulate: { look_up: [
      { when: { part: { id: A-1 } }, result: { total: 5 }, set: { seen: true }, times: 1 },
      { when: { exact: { id: A-2 } }, error: no such invoice },
      { when: { schema: { type: object } }, fault: stale, result: null },
      { fault: timeout } ] },
      state: { seen: false },
      approvals: [{ tool: send, answer: modify, arguments: { to: b }, note: other }, { tool: send, answer: reject }],
      faults: [{ fault: error, tool: send, call: 1 }],
      turns: [and then?],
      user: { model: small, script: You want a refund., turns: 2 }`;
    expect(firstCase(evalsetOf(withCase(fields))).script).toEqual({
      simulate: {
        look_up: [
          {
            when: { mode: 'part', value: { id: 'A-1' } },
            result: { total: 5 },
            set: { seen: true },
            times: 1,
          },
          { when: { mode: 'exact', value: { id: 'A-2' } }, error: 'no such invoice' },
          { when: { mode: 'schema', value: { type: 'object' } }, fault: 'stale', result: null },
          { fault: 'timeout' },
        ],
      },
      state: { seen: false },
      approvals: [
        { tool: 'send', answer: 'modify', arguments: { to: 'b' }, note: 'other' },
        { tool: 'send', answer: 'reject' },
      ],
      faults: [{ fault: 'error', tool: 'send', call: 1 }],
      userTurns: ['and then?'],
      user: { model: 'small', script: 'You want a refund.', turns: 2 },
    });
  });

  it('is an empty world where a case says nothing', () => {
    const empty = { simulate: {}, state: {}, approvals: [], faults: [], userTurns: [] };
    expect(firstCase(evalsetOf(withCase(''))).script).toEqual(empty);
  });

  it.each([
    [
      'an answer with nothing to say',
      'simulate: { t: [{ times: 1 }] }',
      'simulate.t[0] must be an answer',
    ],
    [
      'a result and an error',
      'simulate: { t: [{ result: 1, error: no }] }',
      'simulate.t[0] must be an answer',
    ],
    ['an unknown fault', 'simulate: { t: [{ fault: fire }] }', 'simulate.t[0] must be an answer'],
    [
      'two ways to match',
      'simulate: { t: [{ result: 1, when: { exact: 1, part: 1 } }] }',
      'simulate.t[0] must be',
    ],
    [
      'modify without arguments',
      'approvals: [{ tool: t, answer: modify }]',
      'approvals[0] must be an approval',
    ],
    [
      'approve with arguments',
      'approvals: [{ tool: t, answer: approve, arguments: {} }]',
      'approvals[0] must be',
    ],
    ['an unknown fault of a call', 'faults: [{ fault: fire }]', 'faults[0].fault must be one of'],
    ['a user without a script', 'user: { turns: 1 }', 'user.script is missing'],
  ])('%s: refused', (_what, field, problem) => {
    const faults = faultsOf(withCase(`, ${field}`));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`cases[0].${problem}`);
  });
});
