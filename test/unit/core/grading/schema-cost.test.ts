import { describe, expect, it } from 'vitest';
import { schemaCheckOf } from '../../../../src/core/grading/schema-check.ts';
import { stepsToCheck } from '../../../../src/core/grading/schema-cost.ts';
import type { JsonObject, JsonValue } from '../../../../src/domain/json.ts';

const TREE: JsonObject = {
  type: 'object',
  properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#' } } },
};
/** Each level asks for the next one twice. */
const doubling = (levels: number): JsonObject => ({
  $ref: '#/$defs/l0',
  $defs: Object.fromEntries(
    Array.from({ length: levels + 1 }, (_, level): [string, JsonObject] => [
      `l${level}`,
      level === levels
        ? { type: 'string' }
        : { anyOf: [{ $ref: `#/$defs/l${level + 1}` }, { $ref: `#/$defs/l${level + 1}` }] },
    ]),
  ),
});
const TWICE_INSIDE: JsonObject = {
  anyOf: [
    { properties: { a: { $ref: '#' } }, required: ['b'] },
    { properties: { a: { $ref: '#' } }, required: ['c'] },
  ],
};
const nested = (levels: number): JsonValue => (levels === 0 ? {} : { a: nested(levels - 1) });

describe('stepsToCheck', () => {
  it('is small for what tools and graders ask, recursive schemas too', () => {
    const tree = { name: 'a', children: [{ name: 'b', children: [] }, { name: 'c' }] };
    expect(stepsToCheck(TREE, tree)).toBeLessThan(1_000);
    const anchored = { $ref: '#node', $defs: { node: { $anchor: 'node', type: 'object' } } };
    expect(stepsToCheck(anchored, {})).toBeLessThan(20);
  });

  it('doubles with each level of references that branch', () => {
    expect(stepsToCheck(doubling(10), 'x')).toBeGreaterThan(1_024);
    expect(stepsToCheck(doubling(40), 'x')).toBeGreaterThan(2 ** 40);
  });

  it('doubles with each level of the value, where the schema branches into itself', () => {
    expect(stepsToCheck(TWICE_INSIDE, nested(3))).toBeLessThan(1_000);
    expect(stepsToCheck(TWICE_INSIDE, nested(60))).toBeGreaterThan(2 ** 60);
  });

  it('has no end for a schema that leads to itself at the same value', () => {
    expect(stepsToCheck({ allOf: [{ $ref: '#' }] }, {})).toBe(Infinity);
    expect(stepsToCheck({ not: { $dynamicRef: '#' } }, {})).toBe(Infinity);
  });

  it('compares every item with every other one where they must be unique', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => index);
    expect(stepsToCheck({ uniqueItems: true }, items)).toBeGreaterThan(20_000 ** 2);
  });
});

describe('schemaCheckOf', () => {
  it('does not begin what would not end', () => {
    const tooLong = ['it takes too long to check'];
    expect(schemaCheckOf(doubling(40))(1)).toEqual(tooLong);
    expect(schemaCheckOf(TWICE_INSIDE)(nested(60))).toEqual(tooLong);
    expect(schemaCheckOf({ allOf: [{ $ref: '#' }] })({})).toEqual(tooLong);
  });

  it('checks what takes a while', () => {
    expect(schemaCheckOf(doubling(8))('x')).toEqual([]);
    expect(schemaCheckOf(TREE)({ children: [{ name: 1 }] })).toEqual([
      '/children/0/name must be string',
    ]);
  });
});
