import { describe, expect, it } from 'vitest';
import { length } from '../../../../../src/core/grading/graders/length.ts';

describe('length', () => {
  it('counts characters as people do, up to and including its bounds', () => {
    expect(length.grade('héllo', { min: 5, max: 5 })).toEqual({
      passed: true,
      score: 1,
      explanation: 'has 5 characters',
    });
    expect(length.grade('😀😀', { max: 1 })).toEqual({
      passed: false,
      score: 0,
      explanation: 'has 2 characters, expected 0 to 1',
    });
  });

  it('counts words and lines of what stands between the white space', () => {
    expect(length.grade('  one  two\nthree ', { unit: 'words', max: 2 }).explanation).toBe(
      'has 3 words, expected 0 to 2',
    );
    expect(length.grade('\na\n\nb\r\nc\n', { unit: 'lines', min: 5 })).toMatchObject({
      passed: false,
      explanation: 'has 4 lines, expected at least 5',
    });
  });

  it.each(['characters', 'words', 'lines'])('counts no %s in white space', (unit) => {
    expect(length.grade(' \n\t', { unit, min: 1 }).explanation).toBe(
      `has 0 ${unit}, expected at least 1`,
    );
  });

  it('needs bounds that something can meet', () => {
    expect(length.check?.({})).toBe('length must have min or max');
    expect(length.check?.({ min: 3, max: 2 })).toBe('length.min must not be above length.max');
    expect(length.check?.({ min: 2, max: 2 })).toBeUndefined();
    expect(length.check?.({ max: 0 })).toBeUndefined();
    expect(length.check?.({ min: 3 })).toBeUndefined();
  });
});
