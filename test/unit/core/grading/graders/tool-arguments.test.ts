import { describe, expect, it } from 'vitest';
import { toolArguments } from '../../../../../src/core/grading/graders/tool-arguments.ts';
import { call, conversation } from '../../../../support/conversations.ts';

const judge = (options: object, ...args: (object | string)[]) =>
  toolArguments.gradeConversation(conversation(args.map((item) => call('pay', item as never))), {
    tool: 'pay',
    ...options,
  });

describe('tool-arguments', () => {
  it('exact: the same fields, in any order of keys, and no others', () => {
    const exact = { id: 'A', lines: [1, 2] };
    expect(judge({ exact }, { lines: [1, 2], id: 'A' }).passed).toBe(true);
    expect(judge({ exact }, { lines: [2, 1], id: 'A' })).toEqual({
      passed: false,
      score: 0,
      explanation: 'call 1 of pay is {"id":"A","lines":[2,1]}, expected {"id":"A","lines":[1,2]}',
    });
    expect(judge({ exact }, { id: 'A', lines: [1, 2], more: 1 }).passed).toBe(false);
  });

  it('exact with anyOrder: lists in any order, however deep, and as many items', () => {
    const options = { exact: [{ a: [1, 2] }, 3, 3], anyOrder: true };
    expect(judge(options, [3, { a: [2, 1] }, 3]).passed).toBe(true);
    expect(judge(options, [3, { a: [2, 1] }]).passed).toBe(false);
    expect(judge(options, [3, { a: [2, 1] }, { a: [1, 2] }]).passed).toBe(false);
  });

  it('part: more may be there, and less may not', () => {
    expect(judge({ part: { id: 'A' } }, { id: 'A', sum: 1 }).passed).toBe(true);
    expect(judge({ part: { id: 'A', sum: 1 } }, { id: 'A' }).passed).toBe(false);
  });

  it('schema: what a JSON Schema accepts', () => {
    const schema = { type: 'object', properties: { sum: { maximum: 50 } }, required: ['sum'] };
    expect(judge({ schema }, { sum: 50 }).passed).toBe(true);
    expect(judge({ schema }, { sum: 51 }).explanation).toBe('call 1 of pay /sum must be <= 50');
  });

  it('holds to all of them where several stand', () => {
    const schema = { required: ['sum'] };
    expect(judge({ part: { id: 'A' }, schema }, { id: 'A', sum: 1 }).passed).toBe(true);
    expect(judge({ part: { id: 'A' }, schema }, { id: 'A' }).passed).toBe(false);
    expect(judge({ part: { id: 'A' }, schema }, { id: 'B', sum: 1 }).passed).toBe(false);
  });

  it('wants one call of several to fit, and with calls: every each of them', () => {
    const part = { id: 'A' };
    expect(judge({ part }, { id: 'B' }, { id: 'A' }).passed).toBe(true);
    expect(judge({ part, calls: 'every' }, { id: 'A' }, { id: 'A' }).passed).toBe(true);
    expect(judge({ part, calls: 'every' }, { id: 'A' }, { id: 'B' }).explanation).toBe(
      'call 2 of pay is {"id":"B"}, expected {"id":"A"}',
    );
  });

  it('fails without a call, on what is no JSON, and on what is nested without end', () => {
    expect(judge({ part: {} }).explanation).toBe('pay is not called');
    expect(judge({ part: {} }, '{"id":').explanation).toBe('call 1 of pay is not JSON');
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(judge({ part: [] }, deep).explanation).toBe('call 1 of pay is nested over 100 levels');
  });

  it.each([
    [{}, 'one of exact, part, schema must be there'],
    [{ exact: 1, part: 1 }, undefined],
    [{ part: 1, anyOrder: true }, 'anyOrder must stand beside exact'],
    [{ exact: 1, anyOrder: true }, undefined],
    [{ schema: { type: 'object' } }, undefined],
  ])('check %j', (options, problem) => {
    expect(toolArguments.check?.({ tool: 'pay', ...options })).toBe(problem);
  });

  it('check: a schema that is none', () => {
    expect(toolArguments.check?.({ tool: 'pay', schema: { type: 'thing' } })).toMatch(
      /^schema must be a valid JSON Schema \(/,
    );
  });
});
