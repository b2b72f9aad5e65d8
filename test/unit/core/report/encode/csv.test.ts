import { describe, expect, it } from 'vitest';
import { forCsv } from '../../../../../src/core/report/encode/csv.ts';

describe('forCsv', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    [' \t=1+1', `"' \t=1+1"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1', `"'＝1"`],
  ])('keeps %j from being a formula', (text, field) => {
    expect(forCsv(text)).toBe(field);
  });

  it.each([
    ['a = b', '"a = b"'],
    ['say "x", twice', '"say ""x"", twice"'],
    ['a\r\nb', '"a\nb"'],
    ['', '""'],
    ['a\u0000', '"a\\u{0}"'],
  ])('leaves %j as it is but for quotes and what is hidden', (text, field) => {
    expect(forCsv(text)).toBe(field);
  });

  it('cuts what no cell can hold', () => {
    expect(forCsv('a'.repeat(40_000))).toHaveLength(8_000 + '"… (40000 characters)"'.length);
  });
});
