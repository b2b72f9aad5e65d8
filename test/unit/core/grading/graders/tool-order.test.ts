import { describe, expect, it } from 'vitest';
import { toolOrder } from '../../../../../src/core/grading/graders/tool-order.ts';
import { call, conversation } from '../../../../support/conversations.ts';

describe('tool-order', () => {
  const judge = (...names: string[]) =>
    toolOrder.gradeConversation(conversation(names.map((name) => call(name))), {
      order: ['look', 'pay', 'mail'],
    });

  it('passes when the first calls come in this order, others between them', () => {
    expect(judge('look', 'find', 'pay', 'look', 'mail', 'pay')).toEqual({
      passed: true,
      score: 1,
      explanation: 'the tools are called in this order',
    });
  });

  it('fails when one comes too early, though it comes again later', () => {
    expect(judge('pay', 'look', 'pay', 'mail').explanation).toBe('pay is called before look');
  });

  it('fails when one is missing', () => {
    expect(judge('look').explanation).toBe('pay, mail not called');
  });

  it('check: each tool once', () => {
    expect(toolOrder.check?.({ order: ['a', 'b', 'a'] })).toBe('order must name each tool once');
    expect(toolOrder.check?.({ order: ['a', 'b'] })).toBeUndefined();
  });
});
