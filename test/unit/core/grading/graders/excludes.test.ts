import { describe, expect, it } from 'vitest';
import { excludes } from '../../../../../src/core/grading/graders/excludes.ts';

describe('excludes', () => {
  it('passes what holds none of the texts', () => {
    expect(excludes.grade('All is well.', { value: ['password', 'ALL'] })).toEqual({
      passed: true,
      score: 1,
      explanation: 'holds nothing that is excluded',
    });
  });

  it('names every text that is there', () => {
    expect(excludes.grade('my password is hunter2', { value: ['is', 'was', 'hunter'] })).toEqual({
      passed: false,
      score: 0,
      explanation: 'holds "is", "hunter"',
    });
  });

  it('finds texts in any case and any composition when case is ignored', () => {
    expect(excludes.grade('PASSWORD', { value: 'password' }).passed).toBe(true);
    expect(excludes.grade('PASSWORD', { value: 'password', ignoreCase: true }).passed).toBe(false);
    expect(excludes.grade('re\u0301sume\u0301', { value: 'r\u00e9sum\u00e9' }).passed).toBe(false);
  });
});
