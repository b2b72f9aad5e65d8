import { countOptions, countProblem, judgedCount } from '../count-range.ts';
import type { ConversationGrader } from '../grader.ts';

/** Passes when the number of the model's answers is in a range; one that only calls tools counts. */
export const turns: ConversationGrader = {
  type: 'turns',
  summary: "passes when the number of the agent's answers is in a range",
  options: countOptions,
  requiredOptions: [],
  templated: [],
  check: countProblem,
  gradeConversation: ({ transcript }, options) => {
    const answers = transcript.entries.filter(
      (entry) => entry.type === 'message' && entry.role === 'assistant',
    );
    return judgedCount(answers.length, ['turn'], options);
  },
};
