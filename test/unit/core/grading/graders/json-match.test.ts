import { describe, expect, it } from 'vitest';
import { jsonMatch } from '../../../../../src/core/grading/graders/json-match.ts';
import type { JsonObject } from '../../../../../src/domain/json.ts';

const passes = (output: string, options: JsonObject) => jsonMatch.grade(output, options).passed;

describe('json-match', () => {
  it('compares the value at a path and says what stands there', () => {
    const options = { path: '/queue', expected: 'billing' };
    expect(jsonMatch.grade('{"queue":"billing"}', options)).toEqual({
      passed: true,
      score: 1,
      explanation: '/queue is as expected',
    });
    expect(jsonMatch.grade('{"queue":{"b":1,"a":2}}', options)).toEqual({
      passed: false,
      score: 0,
      explanation: '/queue is {"a":2,"b":1}, expected "billing"',
    });
    expect(jsonMatch.grade('{"Queue":"billing"}', options).explanation).toBe('/queue is missing');
  });

  it('compares the whole output without a path, whatever the order of keys', () => {
    const expected = { a: [1, 2], b: null };
    expect(jsonMatch.grade('5', { expected: 5 }).explanation).toBe('the output is as expected');
    expect(jsonMatch.grade('5', { expected: 6 }).explanation).toBe('the output is 5, expected 6');
    expect(passes(' {"b":null,\n"a":[1,2]} ', { expected })).toBe(true);
    expect(passes('{"b":null,"a":[2,1]}', { expected })).toBe(false);
    expect(passes('{"b":null,"a":[1,2],"c":1}', { expected })).toBe(false);
  });

  it('does not take one type for another', () => {
    expect(passes('"5"', { expected: 5 })).toBe(false);
    expect(passes('5.0', { expected: 5 })).toBe(true);
    expect(passes('0', { expected: false })).toBe(false);
    expect(passes('[]', { expected: {} })).toBe(false);
    expect(passes('{}', { path: '/a', expected: null })).toBe(false);
    expect(passes('1e999', { expected: null })).toBe(false);
  });

  it('wants with mode part what is expected and lets more be there', () => {
    const options = { mode: 'part', expected: { a: { b: 1 }, list: [3, { x: 1 }] } };
    expect(passes('{"z":0,"a":{"c":2,"b":1},"list":[{"y":2,"x":1},2,3]}', options)).toBe(true);
    expect(passes('{"a":{"b":1},"list":[3]}', options)).toBe(false);
    expect(passes('{"a":[1],"list":[3,{"x":1}]}', options)).toBe(false);
    expect(passes('{"a":{"b":1},"list":{"0":3,"1":{"x":1}}}', options)).toBe(false);
    expect(passes('{}', { mode: 'part', expected: { a: null } })).toBe(false);
    expect(passes('{}', { mode: 'part', expected: { toString: null } })).toBe(false);
  });

  it.each([
    ['', 'the output is empty'],
    [' \n', 'the output is empty'],
    ['Here: {"a":1}', 'the output is not JSON'],
    ["{'a':1}", 'the output is not JSON'],
    ['{"a":1,}', 'the output is not JSON'],
    ['```json\n{"a":1}\n```', 'the output is not JSON'],
    ['\uFEFF{"a":1}', 'the output is not JSON'],
  ])('does not repair %j', (output, explanation) => {
    expect(jsonMatch.grade(output, { path: '/a', expected: 1 })).toEqual({
      passed: false,
      score: 0,
      explanation,
    });
  });

  it('reads one code fence with fenced: true', () => {
    expect(passes('```json\n{"a":1}\n```\n', { fenced: true, path: '/a', expected: 1 })).toBe(true);
    expect(passes('{"a":1}', { fenced: true, path: '/a', expected: 1 })).toBe(true);
  });

  it.each([
    '['.repeat(100_000) + ']'.repeat(100_000),
    `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`,
  ])('fails an output that is nested without end instead of ending the run', (output) => {
    const explanation = 'the output is nested over 100 levels';
    expect(jsonMatch.grade(output, { expected: 1 })).toMatchObject({ passed: false, explanation });
    expect(passes(output, { mode: 'part', expected: [] })).toBe(false);
  });
});
