import { type GraderDefinition, judged } from '../grader.ts';
import { asText, folder, ignoreCase, quoted } from '../text-match.ts';

/** Passes when the output is the expected text. */
export const exactMatch: GraderDefinition = {
  type: 'exact-match',
  summary: 'passes when the output is the expected text',
  options: {
    expected: { title: 'the expected text' },
    ignoreCase,
    trim: { type: 'boolean', title: 'true or false' },
  },
  requiredOptions: ['expected'],
  templated: ['expected'],
  grade: (output, options) => {
    const fold = folder(options);
    const trim = options['trim'] === false ? (text: string) => text : (text: string) => text.trim();
    const expected = asText(options['expected'] ?? null);
    const passed = fold(trim(output)) === fold(trim(expected));
    return judged(
      passed,
      passed ? 'is the expected text' : `is ${quoted(output)}, expected ${quoted(expected)}`,
    );
  },
};
