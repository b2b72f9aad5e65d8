import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digest, sha256 } from '../../../../src/core/document/canonical.ts';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is JSON for the same value, so different values never share a text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts by code unit, keeps the order of arrays and leaves undefined out', () => {
    const value = { b: [2, 1], a: { '\uFF5E': 1, '\u{1F600}': 2, Z: 3, a: undefined }, '': null };
    expect(canonicalJson(value)).toBe('{"":null,"a":{"Z":3,"😀":2,"～":1},"b":[2,1]}');
    expect(canonicalJson([undefined, { a: undefined }])).toBe('[null,{}]');
  });

  it('keeps apart what JSON.stringify would write alike', () => {
    expect(canonicalJson([Number.POSITIVE_INFINITY, Number.NaN, null])).toBe('[Infinity,NaN,null]');
    expect(canonicalJson(-0)).toBe('0');
  });

  it('keeps a key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"a":1,"__proto__":{"b":2}}'))).toBe(
      '{"__proto__":{"b":2},"a":1}',
    );
  });
});

describe('digest', () => {
  it('is the SHA-256 of the canonical text', () => {
    expect(digest({ b: 1, a: 'ä' })).toBe(sha256('{"a":"ä","b":1}'));
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
