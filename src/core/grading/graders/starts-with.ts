import { type GraderDefinition, judged } from '../grader.ts';
import { asText, folder, ignoreCase, quoted } from '../text-match.ts';

/** Passes when the output starts with the text. */
export const startsWith: GraderDefinition = {
  type: 'starts-with',
  summary: 'passes when the output starts with the given text',
  options: { value: { type: 'string', title: 'a text' }, ignoreCase },
  requiredOptions: ['value'],
  templated: ['value'],
  grade: (output, options) => {
    const fold = folder(options);
    const value = asText(options['value'] ?? '');
    const passed = fold(output).startsWith(fold(value));
    return judged(passed, `${passed ? 'starts' : 'does not start'} with ${quoted(value)}`);
  },
};
