import { describe, expect, it } from 'vitest';
import { driftSample, hasDrifted } from '../../../../src/core/verdict/drift.ts';

const IDS = Array.from({ length: 100 }, (_, index) => `case-${index}`);

describe('driftSample', () => {
  it('draws thirty cases, the same ones for a seed in whatever order they come', () => {
    const drawn = driftSample(IDS, 'greeting 1');
    expect(new Set(drawn).size).toBe(30);
    expect(driftSample([...IDS].reverse(), 'greeting 1')).toEqual(drawn);
  });

  it('draws others by another seed, so that nobody can know which', () => {
    expect(driftSample(IDS, 'greeting 2')).not.toEqual(driftSample(IDS, 'greeting 1'));
  });

  it('draws all where there are no more', () => {
    expect(driftSample(['b', 'a'], 'greeting 1').sort()).toEqual(['a', 'b']);
  });
});

describe('hasDrifted', () => {
  it.each([
    { worse: 0, better: 0, drifted: false },
    // Two-sided exact: 2 · 0.5⁴ = 0.125 and 2 · 0.5⁵ = 0.0625.
    { worse: 4, better: 0, drifted: false },
    { worse: 5, better: 0, drifted: true },
    { worse: 0, better: 5, drifted: true },
    // 2 · (1 + 7) · 0.5⁷ = 0.125 and 2 · (1 + 8) · 0.5⁸ = 0.07.
    { worse: 6, better: 1, drifted: false },
    { worse: 7, better: 1, drifted: true },
    { worse: 15, better: 15, drifted: false },
  ])('of $worse worse and $better better: $drifted', ({ worse, better, drifted }) => {
    expect(hasDrifted(worse, better)).toBe(drifted);
  });
});
