import { name } from '../../document/schema.ts';
import { callsIn, callsOf, listed } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { cut } from '../text-match.ts';

/** Passes when the agent called the tool. */
export const toolCalled: ConversationGrader = {
  type: 'tool-called',
  summary: 'passes when the agent called the tool',
  options: { tool: name, carriedOut: { type: 'boolean', title: 'true or false' } },
  requiredOptions: ['tool'],
  templated: [],
  gradeConversation: (conversation, options) => {
    const tool = String(options['tool']);
    const asked = callsOf(tool, conversation);
    const isCarriedOut = options['carriedOut'] === true;
    if (asked.length === 0) {
      const others = [...new Set(callsIn(conversation).map((call) => call.name))];
      const found = others.length === 0 ? 'nothing' : cut(listed(others));
      return judged(false, `${tool} was not called; called was ${found}`);
    }
    const passed = !isCarriedOut || asked.some(({ outcome }) => outcome === 'answered');
    return judged(
      passed,
      passed
        ? `${tool} was called`
        : `${tool} was called, and never carried out: ${asked[0]?.outcome}`,
    );
  },
};
