import { describe, expect, it } from 'vitest';
import { toolChanges } from '../../../../src/core/target/tool-difference.ts';
import type { JsonObject } from '../../../../src/domain/json.ts';
import type { ToolDefinition, ToolSet } from '../../../../src/domain/target.ts';

const toolsOf = (...tools: ToolDefinition[]): ToolSet => ({ path: 't.json', tools });

/** A tool `refund` whose parameters are those given, over an object that takes no others. */
const refund = (
  properties: JsonObject,
  more: JsonObject = {},
  tool: Partial<ToolDefinition> = {},
) =>
  toolsOf({
    name: 'refund',
    parameters: { type: 'object', additionalProperties: false, properties, ...more },
    ...tool,
  });

const told = (before: ToolSet | undefined, after: ToolSet | undefined) =>
  toolChanges(before, after).map(({ effect, what }) => `${effect}: ${what}`);

/** A parameter `sum` that has these keywords. */
const sum = (schema: JsonObject) => refund({ sum: schema });

describe('toolChanges, both ways', () => {
  it.each<[string, ToolSet, ToolSet, string[], string[]]>([
    [
      'a tool',
      refund({}),
      toolsOf(...refund({}).tools, { name: 'void', parameters: {} }),
      ['widened: tool void added'],
      ['narrowed: tool void removed'],
    ],
    [
      'a required parameter',
      refund({ sum: {} }, { required: ['sum'] }),
      refund({ sum: {} }),
      ['widened: parameter sum of tool refund made optional'],
      ['narrowed: parameter sum of tool refund made required'],
    ],
    [
      'an optional parameter that comes or goes',
      refund({}),
      refund({ force: { type: 'boolean' } }),
      ['widened: parameter force of tool refund added, optional'],
      ['narrowed: parameter force of tool refund removed'],
    ],
    [
      'a required parameter that comes or goes',
      refund({}),
      refund({ reason: {} }, { required: ['reason'] }),
      ['changed: parameter reason of tool refund added, required'],
      ['widened: parameter reason of tool refund removed, though it was required'],
    ],
    [
      'a parameter deep inside',
      refund({ lines: { items: { properties: { sum: {} }, required: ['sum'] } } }),
      refund({ lines: { items: { properties: { sum: {} } } } }),
      ['widened: parameter lines[].sum of tool refund made optional'],
      ['narrowed: parameter lines[].sum of tool refund made required'],
    ],
    [
      'a type',
      sum({ type: 'number' }),
      sum({ type: ['number', 'string'] }),
      ['widened: type of parameter sum of tool refund is number, string, no longer number'],
      ['narrowed: type of parameter sum of tool refund is number, no longer number, string'],
    ],
    [
      'a type that another includes',
      sum({ type: 'integer' }),
      sum({ type: 'number' }),
      ['widened: type of parameter sum of tool refund is number, no longer integer'],
      ['narrowed: type of parameter sum of tool refund is integer, no longer number'],
    ],
    [
      'another type',
      sum({ type: 'string' }),
      sum({ type: 'number' }),
      ['changed: type of parameter sum of tool refund is number, no longer string'],
      ['changed: type of parameter sum of tool refund is string, no longer number'],
    ],
    [
      'a choice',
      sum({ enum: ['a', 'b'] }),
      sum({ enum: ['b', 'c', 'a'] }),
      ['widened: parameter sum of tool refund also takes "c"'],
      ['narrowed: parameter sum of tool refund no longer takes "c"'],
    ],
    [
      'all choices',
      sum({ const: 1 }),
      sum({}),
      ['widened: parameter sum of tool refund takes any value, no longer only 1'],
      ['narrowed: parameter sum of tool refund takes only 1'],
    ],
    [
      'an upper limit',
      sum({ maximum: 50 }),
      sum({ maximum: 500 }),
      ['widened: maximum of parameter sum of tool refund 50 becomes 500'],
      ['narrowed: maximum of parameter sum of tool refund 500 becomes 50'],
    ],
    [
      'a lower limit',
      sum({ minLength: 2 }),
      sum({ minLength: 1 }),
      ['widened: minLength of parameter sum of tool refund 2 becomes 1'],
      ['narrowed: minLength of parameter sum of tool refund 1 becomes 2'],
    ],
    [
      'a demand',
      sum({ pattern: '^A' }),
      sum({}),
      ['widened: pattern of parameter sum of tool refund dropped, it was ^A'],
      ['narrowed: pattern of parameter sum of tool refund added: ^A'],
    ],
    [
      'another demand, of which nobody can tell whether it asks for more',
      sum({ pattern: '^A' }),
      sum({ pattern: '^B' }),
      ['changed: pattern of parameter sum of tool refund ^A becomes ^B'],
      ['changed: pattern of parameter sum of tool refund ^B becomes ^A'],
    ],
    [
      'undeclared parameters',
      refund({}),
      refund({}, { additionalProperties: true }),
      ['widened: parameters of tool refund: any undeclared fields are taken now'],
      ['narrowed: parameters of tool refund: no undeclared fields are taken now'],
    ],
    [
      'strictness',
      refund({}, {}, { strict: true }),
      refund({}),
      ['widened: tool refund is no longer strict: the provider does not hold calls to its schema'],
      ['narrowed: tool refund is strict now'],
    ],
    [
      'a description of a tool',
      refund({}, {}, { description: 'Refunds.' }),
      refund({}, {}, { description: 'Refunds at once.' }),
      ['changed: description of tool refund changed: "Refunds." → "Refunds at once."'],
      ['changed: description of tool refund changed: "Refunds at once." → "Refunds."'],
    ],
    [
      'a description of a parameter',
      sum({}),
      sum({ description: 'In euros.' }),
      ['changed: description of parameter sum of tool refund added: "In euros."'],
      ['changed: description of parameter sum of tool refund dropped: "In euros."'],
    ],
    [
      'a keyword that has no words of its own',
      sum({ anyOf: [{ type: 'string' }] }),
      sum({}),
      ['changed: anyOf of parameter sum of tool refund [{"type":"string"}] becomes nothing'],
      ['changed: anyOf of parameter sum of tool refund nothing becomes [{"type":"string"}]'],
    ],
  ])('%s', (_what, before, after, there, back) => {
    expect(told(before, after)).toEqual(there);
    expect(told(after, before)).toEqual(back);
  });
});

describe('toolChanges', () => {
  it('finds nothing in another order of tools, fields and lists without order', () => {
    const one = { name: 'one', parameters: { type: ['string', 'null'], required: ['a', 'b'] } };
    const two = { name: 'two', parameters: { enum: [1, 2] } };
    const before = toolsOf(one, two);
    const after = toolsOf(
      { name: 'two', parameters: { enum: [2, 1] } },
      { name: 'one', parameters: { required: ['b', 'a'], type: ['null', 'string'] } },
    );
    expect(told(before, after)).toEqual([]);
  });

  it('tells every tool of a file that only one side has', () => {
    expect(told(undefined, refund({}))).toEqual(['widened: tool refund added']);
    expect(told(refund({}), undefined)).toEqual(['narrowed: tool refund removed']);
    expect(told(undefined, undefined)).toEqual([]);
  });

  it('shows long descriptions where they differ', () => {
    const long = 'The same words over and over. '.repeat(20);
    const [change] = told(
      refund({}, {}, { description: `${long}Ask first.` }),
      refund({}, {}, { description: `${long}Ask nobody.` }),
    );
    expect(change).toMatch(/changed: "….*Ask first\." → "….*Ask nobody\."$/);
    expect(change?.length).toBeLessThan(300);
  });

  it('takes names of every kind, and parameters inside each other without end', () => {
    const named = JSON.parse('{"__proto__": {}, "constructor": {}}') as JsonObject;
    expect(told(refund({}), refund(named))).toEqual([
      'widened: parameter __proto__ of tool refund added, optional',
      'widened: parameter constructor of tool refund added, optional',
    ]);
    const nested = (value: string) => {
      let schema: JsonObject = { type: value };
      for (let depth = 0; depth < 500; depth += 1) schema = { properties: { a: schema } };
      return refund({ a: schema });
    };
    expect(told(nested('string'), nested('number'))).toEqual([
      expect.stringMatching(/^changed: parameter a(?:\.a)+ of tool refund changed$/),
    ]);
  });
});
