import { messagesOfAgent } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';

const bound = { type: 'integer', minimum: 0, title: 'a whole number from 0' };

/** Passes when the agent took a number of answers within bounds and was not cut off. */
export const turns: ConversationGrader = {
  type: 'turns',
  summary: 'passes when the agent comes to its end by itself within so many answers',
  options: { min: bound, max: bound },
  requiredOptions: [],
  templated: [],
  check: ({ min, max }) =>
    Number(min ?? 0) > Number(max ?? Number.POSITIVE_INFINITY)
      ? `turns must have min up to max: found ${min} and ${max}`
      : undefined,
  gradeConversation: ({ transcript }, { min, max }) => {
    const { length } = messagesOfAgent(transcript.entries);
    const answers = `${length} ${length === 1 ? 'answer' : 'answers'}`;
    if (/-limit$/.test(transcript.end)) {
      return judged(false, `cut off after ${answers} by its ${transcript.end.replace('-', ' ')}`);
    }
    const passed = length >= Number(min ?? 0) && length <= Number(max ?? Number.POSITIVE_INFINITY);
    const bounds = `from ${min ?? 0}${max === undefined ? '' : ` to ${max}`}`;
    return judged(passed, passed ? answers : `${answers}, expected ${bounds}`);
  },
};
