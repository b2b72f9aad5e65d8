import { callsOf, toolNames } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';

/** Passes when the agent calls no tool at all. */
export const noCall: ConversationGrader = {
  type: 'no-call',
  summary: 'passes when the agent calls no tool',
  options: {},
  requiredOptions: [],
  templated: [],
  gradeConversation: ({ transcript }) => {
    const called = callsOf(transcript).map((call) => call.name);
    return judged(
      called.length === 0,
      called.length === 0 ? 'no tool is called' : `called: ${toolNames([...new Set(called)])}`,
    );
  },
};
