import { callsOf, listedFindings } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { textOrTexts, textsOf } from '../text-match.ts';

/** Passes when none of the tools is asked for, though the call may have been refused. */
export const toolForbidden: ConversationGrader = {
  type: 'tool-forbidden',
  summary: 'passes when the agent calls none of the given tools',
  options: { tools: textOrTexts },
  requiredOptions: ['tools'],
  templated: ['tools'],
  gradeConversation: ({ transcript }, options) => {
    const forbidden = new Set(textsOf(options['tools']));
    const found = callsOf(transcript).flatMap((call, index) =>
      forbidden.has(call.name) ? [`call ${index + 1} is of ${call.name} (${call.outcome})`] : [],
    );
    return judged(
      found.length === 0,
      found.length === 0 ? 'no forbidden tool is called' : listedFindings(found),
    );
  },
};
