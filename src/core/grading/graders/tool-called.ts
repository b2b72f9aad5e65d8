import { name } from '../../document/schema.ts';
import { callsOf, toolNames } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';

/** Passes when the agent calls a tool, whatever comes of the call. */
export const toolCalled: ConversationGrader = {
  type: 'tool-called',
  summary: 'passes when the agent calls a tool',
  options: { tool: name },
  requiredOptions: ['tool'],
  templated: ['tool'],
  gradeConversation: ({ transcript }, options) => {
    const called = [...new Set(callsOf(transcript).map((call) => call.name))];
    if (called.includes(String(options['tool'])))
      return judged(true, `${options['tool']} is called`);
    const others = called.length === 0 ? 'nothing' : toolNames(called);
    return judged(false, `${options['tool']} is not called; called: ${others}`);
  },
};
