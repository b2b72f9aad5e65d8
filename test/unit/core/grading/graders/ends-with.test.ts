import { describe, expect, it } from 'vitest';
import { endsWith } from '../../../../../src/core/grading/graders/ends-with.ts';

describe('ends-with', () => {
  it('passes an output that ends with the text and says what it looked for', () => {
    expect(endsWith.grade('All done.', { value: 'done.' })).toEqual({
      passed: true,
      score: 1,
      explanation: 'ends with "done."',
    });
    expect(endsWith.grade('done. All', { value: 'done.' })).toEqual({
      passed: false,
      score: 0,
      explanation: 'does not end with "done."',
    });
  });

  it('minds a line feed at the end', () => {
    expect(endsWith.grade('done.\n', { value: 'done.' }).passed).toBe(false);
    expect(endsWith.grade('done.\n', { value: 'done.\n' }).passed).toBe(true);
  });

  it('ignores case only when told to', () => {
    expect(endsWith.grade('ALL DONE', { value: 'done' }).passed).toBe(false);
    expect(endsWith.grade('ALL DONE', { value: 'Done', ignoreCase: true }).passed).toBe(true);
  });
});
