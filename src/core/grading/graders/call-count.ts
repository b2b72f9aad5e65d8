import { name } from '../../document/schema.ts';
import { callsOf } from '../calls.ts';
import { countOptions, countProblem, judgedCount } from '../count-range.ts';
import type { ConversationGrader } from '../grader.ts';

/** Passes when the number of calls, of one tool or of all, is in a range. */
export const callCount: ConversationGrader = {
  type: 'call-count',
  summary: 'passes when the number of tool calls is in a range',
  options: { tool: name, ...countOptions },
  requiredOptions: [],
  templated: [],
  check: countProblem,
  gradeConversation: ({ transcript }, options) => {
    const { tool } = options;
    const calls = callsOf(transcript).filter((call) => tool === undefined || call.name === tool);
    return judgedCount(calls.length, ['call', tool === undefined ? '' : ` of ${tool}`], options);
  },
};
