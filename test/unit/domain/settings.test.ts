import { describe, expect, it } from 'vitest';
import { parseShard } from '../../../src/domain/settings.ts';

describe('parseShard', () => {
  it('reads a part of a whole', () => {
    expect(['1/1', '2/8', '8/8', '9999/9999'].map(parseShard)).toEqual([
      { index: 1, count: 1 },
      { index: 2, count: 8 },
      { index: 8, count: 8 },
      { index: 9999, count: 9999 },
    ]);
  });

  it('reads nothing else', () => {
    const others = ['', '2', '0/8', '9/8', '1/0', '1/10000', '1.5/8', '-1/8', '1/8\n', ' 1/8'];
    expect(others.flatMap((text) => parseShard(text) ?? [])).toEqual([]);
  });
});
