import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../../../src/core/grading/graders/json-schema.ts';
import type { JsonObject } from '../../../../../src/domain/json.ts';

const SCHEMA: JsonObject = {
  type: 'object',
  properties: { queue: { enum: ['a', 'b'] }, tags: { items: { type: 'string' }, maxItems: 2 } },
  required: ['queue'],
  additionalProperties: false,
};
const grade = (output: string, schema: JsonObject = SCHEMA, more: JsonObject = {}) =>
  jsonSchema.grade(output, { schema, ...more });

describe('json-schema', () => {
  it('passes what the schema accepts', () => {
    expect(grade('{"queue":"a","tags":["x"]}')).toEqual({
      passed: true,
      score: 1,
      explanation: 'the schema accepts it',
    });
  });

  it('names the first three problems by their places', () => {
    expect(grade('{"queue":"c","tags":[1,2,3],"more":1}')).toEqual({
      passed: false,
      score: 0,
      explanation:
        'it must NOT have additional properties; /queue must be equal to one of the allowed values; /tags must NOT have more than 2 items',
    });
    expect(grade('[]').explanation).toBe('it must be object');
  });

  it('fails what is no JSON, and reads a fence only with fenced: true', () => {
    expect(grade('queue: a').explanation).toBe('the output is not JSON');
    expect(grade('').explanation).toBe('the output is empty');
    const fenced = '```json\n{"queue":"a"}\n```';
    expect(grade(fenced).passed).toBe(false);
    expect(grade(fenced, SCHEMA, { fenced: true }).passed).toBe(true);
  });

  it('fails deep output of a schema that follows it, instead of ending the run', () => {
    const tree = { $ref: '#/$defs/tree', $defs: { tree: { items: { $ref: '#/$defs/tree' } } } };
    expect(grade('['.repeat(100) + ']'.repeat(100), tree).passed).toBe(true);
    expect(grade('['.repeat(50_000) + ']'.repeat(50_000), tree)).toMatchObject({
      passed: false,
      explanation: 'the output is nested over 100 levels',
    });
  });

  it.each([
    [{ type: 'strng' }, /schema is invalid/],
    [{ $ref: 'https://example.com/x.json' }, /can't resolve reference https:\/\/example\.com/],
    [{ $ref: '#/nowhere' }, /can't resolve reference #\/nowhere/],
    [{ pattern: '(?=a)b' }, /invalid or unsupported Perl syntax/],
    [{ patternProperties: { '(': {} } }, /missing closing/],
  ])('refuses the schema %j before the run', (schema, reason) => {
    const problem = jsonSchema.check?.({ schema });
    expect(problem).toMatch(/^schema must be a valid JSON Schema \(.*\)$/);
    expect(problem).toMatch(reason);
  });

  it.each([[[]], [true], [null], [5]])('refuses %j as the content of a schema file', (schema) => {
    expect(jsonSchema.check?.({ schema })).toBe('schema must be a JSON Schema, which is a mapping');
  });

  it('leaves a path to whoever looks the file up', () => {
    expect(jsonSchema.check?.({ schema: 'missing.json' })).toBeUndefined();
    expect(jsonSchema.grade('{}', { schema: 'missing.json' })).toMatchObject({ passed: false });
  });
});
