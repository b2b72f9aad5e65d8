import { describe, expect, it } from 'vitest';
import { redacted } from '../../../../../src/core/report/redact/redacted.ts';

const redact = (text: string) => text.replaceAll('secret', '***');

describe('redacted', () => {
  it('masks texts and names of fields at any depth', () => {
    expect(redacted({ a: ['secret', { 'secret b': 1, c: null }], d: true }, redact)).toEqual({
      a: ['***', { '*** b': 1, c: null }],
      d: true,
    });
  });

  it('answers the very same object where nothing holds a secret', () => {
    const clean = { a: ['x', { b: 1 }] };
    const mixed = { clean, dirty: 'secret' };
    expect(redacted(clean, redact)).toBe(clean);
    expect(redacted(mixed, redact).clean).toBe(clean);
  });

  it('leaves what is no data as it is', () => {
    const when = new Date(0);
    expect(redacted(when, redact)).toBe(when);
    expect(redacted(undefined, redact)).toBeUndefined();
  });
});
