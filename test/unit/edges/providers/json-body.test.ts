import { describe, expect, it } from 'vitest';
import type { ProviderError } from '../../../../src/domain/errors.ts';
import { jsonOf } from '../../../../src/edges/providers/json-body.ts';

function kindOf(text: string): string {
  try {
    jsonOf(text);
    return 'JSON';
  } catch (error) {
    return (error as ProviderError).details.kind;
  }
}

describe('jsonOf', () => {
  const WHOLE = ' {"a": [1.5, "br]ace }\\" \\\\", {"b": null}], "c": true}';

  it('JSON: its value', () => {
    expect(jsonOf(WHOLE)).toEqual({ a: [1.5, 'br]ace }" \\', { b: null }], c: true });
  });

  it('JSON behind a byte-order mark: its value', () => {
    expect(jsonOf('\uFEFF{"a": 1}')).toEqual({ a: 1 });
  });

  it('every beginning of it: truncated', () => {
    const kinds = Array.from(WHOLE, (_, end) => kindOf(WHOLE.slice(0, end)));
    expect(new Set(kinds)).toEqual(new Set(['truncated']));
    expect(kindOf(WHOLE)).toBe('JSON');
  });

  it.each([
    ['a page', '<html><body>{'],
    ['broken JSON that ends as it should', '{"a": oops}'],
    ['two objects', '{} {}'],
    ['a word', 'Internal error'],
  ])('%s: not-json', (_what, text) => {
    expect(kindOf(text)).toBe('not-json');
  });

  it('message: says nothing of the body', () => {
    expect(() => jsonOf('{"key": sk-secret}')).toThrow(
      /^the provider answered with a body that is not JSON$/,
    );
  });
});
