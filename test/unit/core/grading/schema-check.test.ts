import { describe, expect, it } from 'vitest';
import { schemaCheckOf } from '../../../../src/core/grading/schema-check.ts';

describe('schemaCheckOf', () => {
  it('compiles a schema once and a copy of it apart', () => {
    const schema = { type: 'string' };
    expect(schemaCheckOf(schema)).toBe(schemaCheckOf(schema));
    expect(schemaCheckOf({ ...schema })).not.toBe(schemaCheckOf(schema));
  });

  it('does not let an asynchronous schema accept everything', () => {
    expect(schemaCheckOf({ $async: true, type: 'string' })(5)).toEqual(['it must be string']);
  });

  it('reads schemas of other drafts, and keeps equal ids of two schemas apart', () => {
    const draft7 = 'http://json-schema.org/draft-07/schema#';
    const text = { $schema: draft7, $id: 'https://example.com/a', type: 'string' };
    const number = { $schema: draft7, $id: 'https://example.com/a', type: 'number' };
    expect(schemaCheckOf(text)('a')).toEqual([]);
    expect(schemaCheckOf(number)('a')).toEqual(['it must be number']);
  });

  it('checks formats', () => {
    const schema = { properties: { at: { format: 'date-time' }, to: { format: 'email' } } };
    expect(schemaCheckOf(schema)({ at: '2026-01-31T10:00:00Z', to: 'a@b.co' })).toEqual([]);
    expect(schemaCheckOf(schema)({ at: '2026-02-31T10:00:00Z', to: 'a@b.co' })).toEqual([
      '/at must match format "date-time"',
    ]);
  });

  it('keeps the patterns of one schema apart', () => {
    const schema = {
      properties: { a: { pattern: '^x' }, b: { pattern: '^y' } },
      patternProperties: { '^c': { type: 'number' } },
    };
    expect(schemaCheckOf(schema)({ a: 'x', b: 'y', c: 1, d: 'z' })).toEqual([]);
    expect(schemaCheckOf(schema)({ a: 'y', b: 'x', c: 'z' })).toEqual([
      '/a must match pattern "^x"',
      '/b must match pattern "^y"',
      '/c must be number',
    ]);
  });

  it('runs patterns in linear time', () => {
    const schema = {
      properties: { a: { pattern: '^(a+)+$' } },
      patternProperties: { '^(b+)+$': false },
    };
    const value = { a: `${'a'.repeat(50_000)}!`, [`${'b'.repeat(50_000)}!`]: 1 };
    expect(schemaCheckOf(schema)(value)).toEqual(['/a must match pattern "^(a+)+$"']);
  }, 20_000);

  it.each(['date-time', 'email', 'uri', 'hostname', 'uri-template', 'uuid', 'ipv6', 'byte'])(
    'does not stall on long text that is no %s',
    (format) => {
      const check = schemaCheckOf({ type: 'string', format });
      for (const part of ['a.', 'a:', '1-', 'http://a/', '%', '::', 'A']) {
        expect(check(`${part.repeat(20_000)} {`)).toEqual([`it must match format "${format}"`]);
      }
    },
    20_000,
  );
});
