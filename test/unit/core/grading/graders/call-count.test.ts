import { describe, expect, it } from 'vitest';
import { callCount } from '../../../../../src/core/grading/graders/call-count.ts';
import { call, conversation } from '../../../../support/conversations.ts';

describe('call-count', () => {
  const judge = (options: object) =>
    callCount.gradeConversation(conversation([call('look'), call('pay'), call('look')]), {
      ...options,
    });

  it('counts the calls of all tools, or of one', () => {
    expect(judge({ max: 3 })).toEqual({ passed: true, score: 1, explanation: '3 calls' });
    expect(judge({ max: 2 }).explanation).toBe('3 calls, expected at most 2');
    expect(judge({ tool: 'look', min: 2, max: 2 }).explanation).toBe('2 calls of look');
    expect(judge({ tool: 'pay', min: 2 }).explanation).toBe('1 call of pay, expected at least 2');
    expect(judge({ tool: 'look', min: 1, max: 1 }).explanation).toBe('2 calls of look, expected 1');
    expect(judge({ tool: 'mail', max: 0 }).passed).toBe(true);
  });

  it.each([
    [{}, 'min or max must be there'],
    [{ tool: 'look' }, 'min or max must be there'],
    [{ min: 2, max: 1 }, 'min must be at most max'],
    [{ min: 1, max: 1 }, undefined],
  ])('check %j', (options, problem) => {
    expect(callCount.check?.(options)).toBe(problem);
  });
});
