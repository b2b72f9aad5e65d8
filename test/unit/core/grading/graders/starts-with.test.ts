import { describe, expect, it } from 'vitest';
import { startsWith } from '../../../../../src/core/grading/graders/starts-with.ts';

describe('starts-with', () => {
  it('passes an output that starts with the text and says what it looked for', () => {
    expect(startsWith.grade('Dear Ada, hello', { value: 'Dear Ada' })).toEqual({
      passed: true,
      score: 1,
      explanation: 'starts with "Dear Ada"',
    });
    expect(startsWith.grade('Hello, Dear Ada', { value: 'Dear Ada' })).toEqual({
      passed: false,
      score: 0,
      explanation: 'does not start with "Dear Ada"',
    });
  });

  it('minds white space at the start, as users would see it', () => {
    expect(startsWith.grade(' Dear', { value: 'Dear' }).passed).toBe(false);
    expect(startsWith.grade('\uFEFFDear', { value: 'Dear' }).passed).toBe(false);
  });

  it('ignores case only when told to', () => {
    expect(startsWith.grade('DEAR', { value: 'dear' }).passed).toBe(false);
    expect(startsWith.grade('DEAR', { value: 'dear', ignoreCase: true }).passed).toBe(true);
  });

  it('takes a filled value that is no text by its JSON', () => {
    expect(startsWith.grade('42 is it', { value: 42 }).passed).toBe(true);
  });
});
