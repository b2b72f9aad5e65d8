import { isDeeper } from '../../../domain/json.ts';
import { anyOrder, comparisonOptions, comparisonProblem, mismatch } from '../comparison.ts';
import { type ConversationGrader, judged } from '../grader.ts';
import { DEEPEST, pointer, valueAt } from '../json-output.ts';

/** Passes when the simulated state after the last call, or a value in it, is as expected. */
export const finalState: ConversationGrader = {
  type: 'final-state',
  summary: 'passes when the simulated state, or a value in it, ends as expected',
  options: {
    path: pointer,
    exact: comparisonOptions.exact,
    part: comparisonOptions.part,
    anyOrder,
  },
  requiredOptions: [],
  templated: ['exact', 'part'],
  check: (options) => comparisonProblem(options, ['exact', 'part']),
  gradeConversation: ({ transcript }, options) => {
    const path = String(options['path'] ?? '');
    const place = path === '' ? 'the state' : path;
    const found = valueAt(transcript.finalState, path);
    if (found === undefined) return judged(false, `${place} is missing`);
    if (isDeeper(found, DEEPEST)) {
      return judged(false, `${place} is nested over ${DEEPEST} levels`);
    }
    const problem = mismatch(options, found);
    return judged(
      problem === undefined,
      problem === undefined ? `${place} is as expected` : `${place} ${problem}`,
    );
  },
};
