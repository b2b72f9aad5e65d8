import { describe, expect, it } from 'vitest';
import { forSarif, pathForSarif } from '../../../../../src/core/report/encode/sarif.ts';

describe('forSarif', () => {
  it('makes no link and no place for an argument', () => {
    expect(forSarif('[a](https://evil.example) {0}')).toBe('(a)(https://evil.example) (0)');
    expect(forSarif('1 of 2: a, b')).toBe('1 of 2: a, b');
  });

  it('shows what is hidden', () => {
    expect(forSarif('a\u202Eb')).toBe('a\\u{202E}b');
  });
});

describe('pathForSarif', () => {
  it('is a relative reference, whatever the path is', () => {
    expect(pathForSarif('prompts/ä b.md')).toBe('prompts/%C3%A4%20b.md');
    expect(pathForSarif('javascript:alert(1)')).toBe('javascript%3Aalert(1)');
    expect(pathForSarif('a\uD800')).toBe('a%EF%BF%BD');
  });
});
