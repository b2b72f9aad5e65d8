import { describe, expect, it } from 'vitest';
import { noCall } from '../../../../../src/core/grading/graders/no-call.ts';
import { call, conversation, said } from '../../../../support/conversations.ts';

describe('no-call', () => {
  it('passes on words alone, and names what is called', () => {
    const words = conversation([said('assistant', 'I would call look.')]);
    expect(noCall.gradeConversation(words, {})).toEqual({
      passed: true,
      score: 1,
      explanation: 'no tool is called',
    });
    const calls = conversation([call('look', {}, { outcome: 'unknown-tool' }), call('look')]);
    expect(noCall.gradeConversation(calls, {})).toEqual({
      passed: false,
      score: 0,
      explanation: 'called: look',
    });
  });
});
