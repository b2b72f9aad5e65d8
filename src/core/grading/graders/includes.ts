import { type GraderDefinition, judged } from '../grader.ts';
import { folder, ignoreCase, quoted, textOrTexts, textsOf } from '../text-match.ts';

/** Passes when the output holds all of the texts, or any with `mode: any`. */
export const includes: GraderDefinition = {
  type: 'includes',
  summary: 'passes when the output holds all (or any) of the given texts',
  options: { value: textOrTexts, mode: { enum: ['all', 'any'] }, ignoreCase },
  requiredOptions: ['value'],
  templated: ['value'],
  grade: (output, options) => {
    const fold = folder(options);
    const folded = fold(output);
    const texts = textsOf(options['value']);
    const missing = texts.filter((text) => !folded.includes(fold(text)));
    const isAny = options['mode'] === 'any';
    const passed = isAny ? missing.length < texts.length : missing.length === 0;
    return judged(
      passed,
      passed
        ? 'holds what it must hold'
        : `lacks ${missing.map(quoted).join(isAny ? ' and also ' : ', ')}`,
    );
  },
};
