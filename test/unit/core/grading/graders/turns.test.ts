import { describe, expect, it } from 'vitest';
import { turns } from '../../../../../src/core/grading/graders/turns.ts';
import { call, conversation, said } from '../../../../support/conversations.ts';

describe('turns', () => {
  it('counts the answers of the agent, those that only call tools too', () => {
    const twice = conversation([
      said('system', 'Be kind.'),
      said('user', 'Hello'),
      said('assistant', ''),
      call('look'),
      said('assistant', 'Done.'),
    ]);
    expect(turns.gradeConversation(twice, { max: 2 }).explanation).toBe('2 turns');
    expect(turns.gradeConversation(twice, { max: 1 })).toEqual({
      passed: false,
      score: 0,
      explanation: '2 turns, expected at most 1',
    });
    expect(turns.check?.({})).toBe('min or max must be there');
  });
});
