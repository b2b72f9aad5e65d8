import { callsIn, listed } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { textOrTexts, textsOf } from '../text-match.ts';

/** Passes when the agent asked for none of the tools, whether or not a call would have been let through. */
export const toolForbidden: ConversationGrader = {
  type: 'tool-forbidden',
  summary: 'passes when the agent asked for none of the tools',
  options: { tools: textOrTexts },
  requiredOptions: ['tools'],
  templated: [],
  gradeConversation: (conversation, options) => {
    const forbidden = new Set(textsOf(options['tools']));
    const called = callsIn(conversation).filter((call) => forbidden.has(call.name));
    const names = [...new Set(called.map((call) => call.name))];
    return judged(
      names.length === 0,
      names.length === 0 ? 'called none of them' : `called ${listed(names)}`,
    );
  },
};
