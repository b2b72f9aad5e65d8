import { describe, expect, it } from 'vitest';
import { toolCalled } from '../../../../../src/core/grading/graders/tool-called.ts';
import { call, conversation } from '../../../../support/conversations.ts';

describe('tool-called', () => {
  const judge = (...names: string[]) =>
    toolCalled.gradeConversation(conversation(names.map((name) => call(name))), { tool: 'look' });

  it('passes when the tool is called, and names what is called instead', () => {
    expect(judge('mail', 'look')).toEqual({
      passed: true,
      score: 1,
      explanation: 'look is called',
    });
    expect(judge('mail', 'look_up', 'mail')).toEqual({
      passed: false,
      score: 0,
      explanation: 'look is not called; called: mail, look_up',
    });
    expect(judge().explanation).toBe('look is not called; called: nothing');
  });

  it('takes a call that was refused for one', () => {
    const refused = conversation([call('look', {}, { outcome: 'refused' })]);
    expect(toolCalled.gradeConversation(refused, { tool: 'look' }).passed).toBe(true);
  });

  it('cuts names that a model made up', () => {
    const names = Array.from({ length: 200 }, (_none, index) => `${index}${'x'.repeat(1_000)}`);
    const { explanation } = judge(...names);
    expect(explanation).toContain(' and 190 more');
    expect(explanation.length).toBeLessThan(1_000);
  });
});
