import { describe, expect, it } from 'vitest';
import type { SimulatedAnswer } from '../../../../src/domain/agent.ts';
import { callOf, worldOf } from '../../../support/agent-world.ts';

const results = (answers: readonly SimulatedAnswer[], calls: readonly object[]) => {
  const tools = worldOf({ simulate: { lookup_invoice: answers } });
  return calls.map((given) => callOf(tools, 'lookup_invoice', given).result);
};
const unmatched = expect.stringContaining('the case has no answer to it');

describe('ScriptedAnswers', () => {
  it('exact: the same arguments in any order of fields', () => {
    const answers: SimulatedAnswer[] = [
      { when: { mode: 'exact', value: { id: 'A', year: 1 } }, result: 'found' },
    ];
    expect(results(answers, [{ year: 1, id: 'A' }, { id: 'A' }])).toEqual(['found', unmatched]);
  });

  it('part: arguments that hold what is named', () => {
    const answers: SimulatedAnswer[] = [
      { when: { mode: 'part', value: { id: 'A' } }, result: 'found' },
    ];
    expect(
      results(answers, [
        { id: 'A', year: 1 },
        { id: 'B', year: 1 },
      ]),
    ).toEqual(['found', unmatched]);
  });

  it('schema: arguments that it accepts', () => {
    const value = { properties: { id: { pattern: '^A' } } };
    const answers: SimulatedAnswer[] = [{ when: { mode: 'schema', value }, result: 'found' }];
    expect(results(answers, [{ id: 'A-1' }, { id: 'B-1' }])).toEqual(['found', unmatched]);
  });

  it('the first that fits answers, for ever where it says no times', () => {
    const answers: SimulatedAnswer[] = [{ result: 'first' }, { result: 'second' }];
    expect(results(answers, [{ id: 'A' }, { id: 'A' }])).toEqual(['first', 'first']);
  });

  it('in sequence: each as often as it says, and then nothing is invented', () => {
    const answers: SimulatedAnswer[] = [
      { result: 'a', times: 2 },
      { error: 'gone', times: 1 },
    ];
    const call = { id: 'A' };
    expect(results(answers, [call, call, call, call])).toEqual([
      'a',
      'a',
      '{"error":"gone"}',
      unmatched,
    ]);
  });

  it('recorded: told as it is, templates too', () => {
    const answers: SimulatedAnswer[] = [{ recorded: { note: '{{ arguments.nothing }}' } }];
    expect(results(answers, [{ id: 'A' }])).toEqual(['{"note":"{{ arguments.nothing }}"}']);
  });

  it('an answer for other arguments is not used up', () => {
    const answers: SimulatedAnswer[] = [
      { when: { mode: 'part', value: { id: 'A' } }, result: 'once', times: 1 },
      { result: 'other' },
    ];
    expect(results(answers, [{ id: 'B' }, { id: 'A' }, { id: 'A' }])).toEqual([
      'other',
      'once',
      'other',
    ]);
  });
});
