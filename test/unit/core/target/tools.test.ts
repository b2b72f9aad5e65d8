import { describe, expect, it } from 'vitest';
import { readToolSet } from '../../../../src/core/target/tools.ts';
import { told } from '../../../support/faults.ts';

describe('readToolSet', () => {
  it('reads JSON and YAML alike, with empty parameters where none are given', () => {
    const tools = [
      { name: 'find', description: 'Finds.', parameters: { type: 'object' }, strict: true },
      { name: 'stop', parameters: { type: 'object', properties: {} } },
    ];
    const json = JSON.stringify([
      { type: 'function', function: tools[0] },
      { type: 'function', function: { name: 'stop' } },
    ]);
    expect(readToolSet('t.json', json)).toEqual({ toolSet: { path: 't.json', tools }, faults: [] });
    expect(readToolSet('t.yaml', json).toolSet?.tools).toEqual(tools);
  });

  it('reads an empty list as no tools', () => {
    expect(readToolSet('t.json', '[]').toolSet).toEqual({ path: 't.json', tools: [] });
  });

  it('refuses a name that stands twice, at the second', () => {
    const text = `- { type: function, function: { name: find } }
- { type: function, function: { name: Find } }
- { type: function, function: { name: find } }
`;
    const { toolSet, faults } = readToolSet('t.yml', text);
    expect(toolSet).toBeUndefined();
    expect(told(faults)).toEqual([
      '[duplicate-key] Cannot read t.yml:3:39 as tool find is defined twice',
    ]);
  });

  it.each([
    [
      '[{"name":"find"}]',
      [
        '[missing-field] Cannot read t.json:1:2 as [0].type is missing',
        '[missing-field] Cannot read t.json:1:2 as [0].function is missing',
        '[unknown-field] Cannot read t.json:1:3 as [0].name is no field of this format',
      ],
    ],
    [
      '[{"type":"web_search","function":{"name":"a b"}}]',
      [
        '[wrong-value] Cannot read t.json:1:10 as [0].type must be "function": found "web_search"',
        '[wrong-value] Cannot read t.json:1:42 as [0].function.name must be a function name of at most 64 letters, digits, dashes and underscores: found "a b"',
      ],
    ],
    ['{}', ['[wrong-type] Cannot read t.json:1:1 as the file must be a list of tools: found {}']],
    [
      '- type: function',
      ['[bad-json] Cannot read t.json:1:2 as it is not valid JSON (No number after minus sign)'],
    ],
  ])('refuses %j', (text, faults) => {
    expect(told(readToolSet('t.json', text).faults)).toEqual(faults);
  });
});
