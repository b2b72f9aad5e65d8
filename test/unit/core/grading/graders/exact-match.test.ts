import { describe, expect, it } from 'vitest';
import { exactMatch } from '../../../../../src/core/grading/graders/exact-match.ts';
import type { JsonObject } from '../../../../../src/domain/json.ts';

const passes = (output: string, options: JsonObject) => exactMatch.grade(output, options).passed;

describe('exact-match', () => {
  it('passes the expected text, white space around it aside, and says so', () => {
    expect(exactMatch.grade(' yes\n', { expected: 'yes' })).toEqual({
      passed: true,
      score: 1,
      explanation: 'is the expected text',
    });
  });

  it('quotes both texts on one line, each cut at 80 characters', () => {
    expect(exactMatch.grade(`no\n${'x'.repeat(200)}`, { expected: 'yes' })).toEqual({
      passed: false,
      score: 0,
      explanation: `is "no ${'x'.repeat(76)}…", expected "yes"`,
    });
  });

  it('minds white space inside, and around with trim: false', () => {
    expect(passes('a  b', { expected: 'a b' })).toBe(false);
    expect(passes('a\n', { expected: 'a', trim: false })).toBe(false);
    expect(passes('a\n', { expected: 'a\n', trim: false })).toBe(true);
    expect(passes('', { expected: ' ' })).toBe(true);
  });

  it('minds case unless told otherwise', () => {
    expect(passes('Yes', { expected: 'yes' })).toBe(false);
    expect(passes('Yes', { expected: 'yES', ignoreCase: true })).toBe(true);
    expect(passes('straße', { expected: 'STRASSE', ignoreCase: true })).toBe(false);
  });

  it('takes two ways to write an accent for one, and look-alikes for two', () => {
    expect(passes('caf\u00e9', { expected: 'cafe\u0301' })).toBe(true);
    expect(passes('pаy', { expected: 'pay' })).toBe(false);
    expect(passes('a\u200bb', { expected: 'ab' })).toBe(false);
  });

  it('compares with the JSON of what is no text', () => {
    expect(passes('5', { expected: 5 })).toBe(true);
    expect(passes('{"a":1}', { expected: { a: 1 } })).toBe(true);
    expect(passes('null', { expected: null })).toBe(true);
    expect(passes('', { expected: null })).toBe(false);
  });
});
