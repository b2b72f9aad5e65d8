import { describe, expect, it } from 'vitest';
import { scriptFaults } from '../../../../src/core/evalset/script-faults.ts';
import type { ToolDefinition } from '../../../../src/domain/target.ts';
import { evalsetOf, readEvalsetText } from '../../../support/evalsets.ts';

const withCase = (fields: string, agent = 'agent: {}\n') => `evalset: a
version: 1.0.0
target: { prompt: p.md }
graders: [{ type: includes, value: ok }]
${agent}cases: [{ id: one, input: hi, ${fields} }]
`;
const TOOLS: ToolDefinition[] = [{ name: 'look_up', parameters: { type: 'object' } }];
const faultsOf = (fields: string, tools = TOOLS) =>
  scriptFaults(evalsetOf(withCase(fields)), tools);

describe('idleScriptFaults', () => {
  it.each(['simulate: {}', 'state: {}', 'approvals: []', 'faults: []', 'turns: []'])(
    '%s in an evalset that runs no agent: refused, with the block to add',
    (field) => {
      const name = field.split(':')[0];
      expect(readEvalsetText(withCase(field, '')).faults).toMatchObject([
        {
          code: 'unknown-field',
          problem: `${name} is for the cases of evalsets that run an agent`,
          hint: 'Add a block to the evalset that says so: "agent: {}".',
          position: { line: 5 },
        },
      ]);
      expect(readEvalsetText(withCase(field)).faults).toEqual([]);
    },
  );
});

describe('scriptFaults', () => {
  it('accepts a script that speaks of the tools of the target', () => {
    expect(
      faultsOf(
        'simulate: { look_up: [{ result: 1 }] }, faults: [{ fault: slow }, { fault: error, tool: look_up }]',
      ),
    ).toEqual([]);
  });

  it.each([
    'simulate: { lookup: [{ result: 1 }] }',
    'approvals: [{ tool: lookup, answer: approve }]',
    'faults: [{ fault: error, tool: lookup }]',
  ])('%s: names the tool that the target does not have', (field) => {
    expect(faultsOf(field)).toMatchObject([
      {
        code: 'wrong-value',
        problem: 'case one names tool lookup, which the target does not have',
        hint: 'Its tools: look_up.',
      },
    ]);
  });

  it('names a tool of the faults of the whole evalset', () => {
    const agent = 'agent: { faults: [{ fault: slow, tool: look_up }, { fault: slow, tool: x }] }\n';
    expect(scriptFaults(evalsetOf(withCase('state: {}', agent)), TOOLS)).toMatchObject([
      { problem: 'agent.faults names tool x, which the target does not have' },
    ]);
    expect(scriptFaults(evalsetOf(withCase('note: why', '')), TOOLS)).toEqual([]);
  });

  it('says so when the target has no tools', () => {
    expect(faultsOf('simulate: { look_up: [] }', [])).toMatchObject([
      { hint: 'The target has no tools.' },
    ]);
  });

  it('names a fault that has no result to spoil', () => {
    expect(faultsOf('simulate: { look_up: [{ fault: stale }, { fault: timeout }] }')).toMatchObject(
      [{ problem: 'in case one the fault stale of look_up has no result to spoil' }],
    );
  });

  it.each([
    '[{ fault: stale }, { result: 1 }]',
    '[{ fault: stale, result: 1 }]',
    '[{ fault: empty }]',
    '[{ fault: timeout }]',
  ])('%s: has what it needs', (answers) => {
    expect(faultsOf(`simulate: { look_up: ${answers} }`)).toEqual([]);
  });

  it('names a schema of arguments that is not valid', () => {
    const [fault, ...more] = faultsOf(
      'simulate: { look_up: [{ when: { schema: { type: wrong } }, result: 1 }] }',
    );
    expect(more).toEqual([]);
    expect(fault?.code).toBe('bad-schema');
    expect(fault?.problem).toContain('in case one when.schema of look_up must be a valid JSON');
  });
});
