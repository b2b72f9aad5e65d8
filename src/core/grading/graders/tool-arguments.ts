import { name } from '../../document/schema.ts';
import { callsOf } from '../calls.ts';
import { anyOrder, comparisonOptions, comparisonProblem, mismatch } from '../comparison.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { readJson } from '../json-output.ts';
import { textsOf } from '../text-match.ts';

/** Passes when one call of a tool, or every one, has the expected arguments. */
export const toolArguments: ConversationGrader = {
  type: 'tool-arguments',
  summary: 'passes when a tool is called with the expected arguments',
  options: { tool: name, ...comparisonOptions, anyOrder, calls: { enum: ['some', 'every'] } },
  requiredOptions: ['tool'],
  templated: ['tool', 'exact', 'part'],
  check: (options) => comparisonProblem(options, ['exact', 'part', 'schema']),
  gradeConversation: ({ transcript }, options) => {
    const [tool = ''] = textsOf(options['tool']);
    const calls = callsOf(transcript).filter((call) => call.name === tool);
    if (calls.length === 0) return judged(false, `${tool} is not called`);
    const problems = calls.flatMap((call, index): string[] => {
      const json = readJson(call.arguments, false);
      const problem = json.ok ? mismatch(options, json.value) : json.problem;
      return problem === undefined ? [] : [`call ${index + 1} of ${tool} ${problem}`];
    });
    const mostWrong = options['calls'] === 'every' ? 0 : calls.length - 1;
    return problems.length <= mostWrong
      ? judged(true, `${tool} is called with the expected arguments`)
      : judged(false, problems.slice(0, 2).join('; '));
  },
};
