import { describe, expect, it } from 'vitest';
import { includes } from '../../../../../src/core/grading/graders/includes.ts';

describe('includes', () => {
  it('needs all texts and names those that are missing', () => {
    const options = { value: ['refund', 'EUR', '"quoted"'] };
    expect(includes.grade('A refund of 5 EUR is "quoted".', options)).toEqual({
      passed: true,
      score: 1,
      explanation: 'holds what it must hold',
    });
    expect(includes.grade('A refund of 5 eur.', options)).toEqual({
      passed: false,
      score: 0,
      explanation: 'lacks "EUR", "\\"quoted\\""',
    });
  });

  it('needs one text with mode any', () => {
    const options = { value: ['yes', 'sure'], mode: 'any' };
    expect(includes.grade('sure', options).passed).toBe(true);
    expect(includes.grade('no', options)).toMatchObject({
      passed: false,
      explanation: 'lacks "yes" and also "sure"',
    });
    expect(includes.grade('anything', { value: [], mode: 'any' }).passed).toBe(false);
  });

  it('takes one text as well as a list, and signs as they are', () => {
    expect(includes.grade('a.b', { value: 'a.b' }).passed).toBe(true);
    expect(includes.grade('axb', { value: 'a.b' }).passed).toBe(false);
    expect(includes.grade('a b', { value: 'a  b' }).passed).toBe(false);
  });

  it('ignores case only when told to', () => {
    expect(includes.grade('REFUND', { value: 'refund' }).passed).toBe(false);
    expect(includes.grade('REFUND', { value: 'Refund', ignoreCase: true }).passed).toBe(true);
    expect(includes.grade('CAFE\u0301', { value: 'caf\u00e9', ignoreCase: true }).passed).toBe(
      true,
    );
  });
});
