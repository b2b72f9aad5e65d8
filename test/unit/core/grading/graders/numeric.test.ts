import { describe, expect, it } from 'vitest';
import { numeric } from '../../../../../src/core/grading/graders/numeric.ts';
import type { JsonObject } from '../../../../../src/domain/json.ts';

const passes = (output: string, options: JsonObject) => numeric.grade(output, options).passed;

describe('numeric', () => {
  it('compares the only number of a text and says which it found', () => {
    expect(numeric.grade('It is 42.', { expected: 42 })).toEqual({
      passed: true,
      score: 1,
      explanation: '42 is as expected',
    });
    expect(numeric.grade('It is 41.', { expected: 42, tolerance: 0.5, min: 42, max: 40 })).toEqual({
      passed: false,
      score: 0,
      explanation: '41 must be 42 ± 0.5 and at least 42 and at most 40',
    });
  });

  it.each([
    ['-5', -5],
    ['1.5e3 units', 1500],
    ['.5', 0.5],
    ['about -.25%', -0.25],
    ['wait...5', 5],
    ['$0.10', 0.1],
    ['room 7b', 7],
  ])('reads %j as %d', (output, expected) => {
    expect(numeric.grade(output, { expected }).explanation).toBe(`${expected} is as expected`);
  });

  it.each(['', 'none', '3 or 4', '1,234', '3-5', '1.2.3', '1e999', '-1e999', 'Infinity', 'NaN'])(
    'finds no number to judge in %j',
    (output) => {
      for (const options of [{ expected: 5 }, { min: 0 }, { max: 0 }]) {
        expect(numeric.grade(output, options)).toEqual({
          passed: false,
          score: 0,
          explanation: 'the output holds no number to judge',
        });
      }
    },
  );

  it('forgives rounding of the machine but nothing that people would see', () => {
    expect(passes(String(0.1 + 0.2), { expected: 0.3 })).toBe(true);
    expect(passes('1.1', { expected: 1, tolerance: 0.1 })).toBe(true);
    expect(passes('123456789.10000001', { expected: 123456789.1 })).toBe(true);
    expect(passes('123456789.1000001', { expected: 123456789.1 })).toBe(false);
    expect(passes('1.1001', { expected: 1, tolerance: 0.1 })).toBe(false);
    expect(passes('0.3000001', { expected: 0.3 })).toBe(false);
    expect(passes('1e300', { expected: 5 })).toBe(false);
  });

  it('takes its bounds as allowed', () => {
    expect([0, 1, 5, 6].map((value) => passes(`${value}`, { min: 1, max: 5 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('takes a number at a path of JSON, and no text that looks like one', () => {
    const options = { path: '/total/0', expected: 5 };
    expect(passes('{"total":[5,6]}', options)).toBe(true);
    expect(passes('{"total":["5"]}', options)).toBe(false);
    expect(passes('{"total":[1e999]}', options)).toBe(false);
    expect(passes('{"total":5}', options)).toBe(false);
    expect(passes('5', options)).toBe(false);
    expect(passes('5', { path: '', expected: 5 })).toBe(true);
    expect(passes('```\n5\n```', { path: '', expected: 5, fenced: true })).toBe(true);
    expect(passes('```\n5\n```', { path: '', expected: 5 })).toBe(false);
    expect(passes('{"total":[null]}', { ...options, expected: 0 })).toBe(false);
  });

  it('takes a number written as text for what is expected', () => {
    expect(numeric.check?.({ expected: ' 4.5 ' })).toBeUndefined();
    expect(passes('4.5', { expected: ' 4.5 ' })).toBe(true);
  });

  it.each([
    ['many', '"many"'],
    ['', '""'],
    [null, '"null"'],
    [true, '"true"'],
    [[], '"[]"'],
    ['Infinity', '"Infinity"'],
  ])('refuses to expect %j, which a template may have brought', (expected, shown) => {
    expect(numeric.check?.({ expected })).toBe(`numeric.expected must be a number (${shown})`);
  });

  it('needs something to compare with', () => {
    expect(numeric.check?.({ tolerance: 1 })).toBe('numeric must have expected, min or max');
    expect(numeric.check?.({ max: 0 })).toBeUndefined();
    expect(numeric.check?.({ min: 0 })).toBeUndefined();
  });
});
