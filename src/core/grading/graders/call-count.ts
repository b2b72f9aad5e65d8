import { name } from '../../document/schema.ts';
import { callsIn, callsOf } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';

const bound = { type: 'integer', minimum: 0, title: 'a whole number from 0' };

/** Passes when the number of calls is within bounds. */
export const callCount: ConversationGrader = {
  type: 'call-count',
  summary: 'passes when the number of calls, of one tool or of all, is within bounds',
  options: { tool: name, min: bound, max: bound },
  requiredOptions: [],
  templated: [],
  check: ({ min, max }) => {
    if (min === undefined && max === undefined)
      return 'call-count must have min or max: found none';
    return Number(min ?? 0) > Number(max ?? Number.POSITIVE_INFINITY)
      ? `call-count must have min up to max: found ${min} and ${max}`
      : undefined;
  },
  gradeConversation: (conversation, { tool, min, max }) => {
    const calls = typeof tool === 'string' ? callsOf(tool, conversation) : callsIn(conversation);
    const { length } = calls;
    const passed = length >= Number(min ?? 0) && length <= Number(max ?? Number.POSITIVE_INFINITY);
    const what = `${length} ${length === 1 ? 'call' : 'calls'}${tool === undefined ? '' : ` of ${tool}`}`;
    const least = min === undefined ? '' : ` at least ${min}`;
    const most = max === undefined ? '' : `${least === '' ? '' : ','} at most ${max}`;
    return judged(passed, passed ? what : `${what}, expected${least}${most}`);
  },
};
