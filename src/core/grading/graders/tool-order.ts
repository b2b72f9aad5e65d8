import { callsOf } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { textsOf } from '../text-match.ts';

/** Passes when the first calls of the tools come in the given order. */
export const toolOrder: ConversationGrader = {
  type: 'tool-order',
  summary: 'passes when tools are called for the first time in a given order',
  options: {
    order: {
      type: 'array',
      items: { type: 'string', pattern: '\\S', title: 'a text that is not empty' },
      minItems: 2,
      title: 'a list of at least two tools',
    },
  },
  requiredOptions: ['order'],
  templated: [],
  check: (options) => {
    const order = textsOf(options['order']);
    return new Set(order).size === order.length ? undefined : 'order must name each tool once';
  },
  gradeConversation: ({ transcript }, options) => {
    const order = textsOf(options['order']);
    const names = callsOf(transcript).map((call) => call.name);
    const missing = order.filter((tool) => !names.includes(tool));
    if (missing.length > 0) return judged(false, `${missing.join(', ')} not called`);
    const wrong = order.findIndex(
      (tool, index) => index > 0 && names.indexOf(tool) < names.indexOf(order[index - 1] ?? ''),
    );
    return wrong < 0
      ? judged(true, 'the tools are called in this order')
      : judged(false, `${order[wrong]} is called before ${order[wrong - 1]}`);
  },
};
