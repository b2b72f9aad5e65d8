import { callsIn, listed } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';

/** Passes when the agent called no tool at all. */
export const noCall: ConversationGrader = {
  type: 'no-call',
  summary: 'passes when the agent called no tool',
  options: {},
  requiredOptions: [],
  templated: [],
  gradeConversation: (conversation) => {
    const called = callsIn(conversation).map((call) => call.name);
    return judged(
      called.length === 0,
      called.length === 0 ? 'called nothing' : `called ${listed(called)}`,
    );
  },
};
