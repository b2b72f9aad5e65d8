import { type GraderDefinition, judged } from '../grader.ts';
import { asText, folder, ignoreCase, quoted } from '../text-match.ts';

/** Passes when the output ends with the text. */
export const endsWith: GraderDefinition = {
  type: 'ends-with',
  summary: 'passes when the output ends with the given text',
  options: { value: { type: 'string', title: 'a text' }, ignoreCase },
  requiredOptions: ['value'],
  templated: ['value'],
  grade: (output, options) => {
    const fold = folder(options);
    const value = asText(options['value'] ?? '');
    const passed = fold(output).endsWith(fold(value));
    return judged(passed, `${passed ? 'ends' : 'does not end'} with ${quoted(value)}`);
  },
};
