import { describe, expect, it } from 'vitest';
import { toolForbidden } from '../../../../../src/core/grading/graders/tool-forbidden.ts';
import { call, conversation } from '../../../../support/conversations.ts';

describe('tool-forbidden', () => {
  const options = { tools: ['pay', 'mail'] };

  it('passes when none of the tools is called', () => {
    const judgement = toolForbidden.gradeConversation(conversation([call('look')]), options);
    expect(judgement).toEqual({
      passed: true,
      score: 1,
      explanation: 'no forbidden tool is called',
    });
  });

  it('fails on a call that was refused too, and tells the first three', () => {
    const refused = call('pay', {}, { outcome: 'refused' });
    const calls = [call('look'), refused, call('mail'), call('pay'), call('pay')];
    expect(toolForbidden.gradeConversation(conversation(calls), options).explanation).toBe(
      'call 2 is of pay (refused); call 3 is of mail (answered); call 4 is of pay (answered); and 1 more',
    );
  });

  it('takes one tool as a text', () => {
    const one = { tools: 'pay' };
    expect(toolForbidden.gradeConversation(conversation([call('pay')]), one).passed).toBe(false);
    expect(toolForbidden.gradeConversation(conversation([call('pays')]), one).passed).toBe(true);
  });
});
