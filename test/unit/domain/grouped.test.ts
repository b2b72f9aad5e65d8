import { describe, expect, it } from 'vitest';
import { counted, grouped } from '../../../src/domain/grouped.ts';

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

describe('counted', () => {
  it.each([
    [0, '0 cases'],
    [1, '1 case'],
    [2, '2 cases'],
    [12_345, '12,345 cases'],
  ])('%d: %s', (count, text) => {
    expect(counted(count, 'case')).toBe(text);
  });
});
