import { name } from '../../document/schema.ts';
import { callsIn, listed } from '../calls.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { textsOf } from '../text-match.ts';

/** Passes when the tools were called in the order given. */
export const toolOrder: ConversationGrader = {
  type: 'tool-order',
  summary: 'passes when the tools were called in the order given',
  options: {
    order: { type: 'array', items: name, minItems: 1, title: 'a list of tools' },
    exact: { type: 'boolean', title: 'true or false' },
  },
  requiredOptions: ['order'],
  templated: [],
  gradeConversation: (conversation, options) => {
    const order = textsOf(options['order']);
    const called = callsIn(conversation).map((call) => call.name);
    const found = called.length === 0 ? 'nothing' : listed(called);
    if (options['exact'] === true) {
      const passed =
        called.length === order.length && order.every((tool, at) => called[at] === tool);
      return judged(passed, passed ? 'called in this order' : `called were ${found}`);
    }
    let next = 0;
    for (const tool of called) if (tool === order[next]) next += 1;
    const missing = order[next];
    return missing === undefined
      ? judged(true, 'called in this order')
      : judged(
          false,
          `${missing} was not called ${next === 0 ? '' : `after ${order[next - 1]} `}(called were ${found})`,
        );
  },
};
