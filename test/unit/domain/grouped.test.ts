import { describe, expect, it } from 'vitest';
import { grouped } from '../../../src/domain/grouped.ts';

describe('grouped', () => {
  it.each([
    [0, '0'],
    [4.6, '4.6'],
    [999, '999'],
    [1000, '1,000'],
    [123_456, '123,456'],
    [1_234_567, '1,234,567'],
  ])('%d: %s', (count, text) => {
    expect(grouped(count)).toBe(text);
  });
});
