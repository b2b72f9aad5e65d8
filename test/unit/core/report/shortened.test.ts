import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../src/core/report/shortened.ts';

describe('shortened', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc… (4 characters)'],
    ['ab😀d', 3, 'ab… (5 characters)'],
    ['ab😀d', 4, 'ab😀… (5 characters)'],
  ])('cuts %j to %i', (text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });
});
