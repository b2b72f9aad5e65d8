import { type GraderDefinition, judged } from '../grader.ts';
import { folder, ignoreCase, quoted, textOrTexts, textsOf } from '../text-match.ts';

/** Passes when the output holds none of the texts. */
export const excludes: GraderDefinition = {
  type: 'excludes',
  summary: 'passes when the output holds none of the given texts',
  options: { value: textOrTexts, ignoreCase },
  requiredOptions: ['value'],
  templated: ['value'],
  grade: (output, options) => {
    const fold = folder(options);
    const folded = fold(output);
    const present = textsOf(options['value']).filter((text) => folded.includes(fold(text)));
    return judged(
      present.length === 0,
      present.length === 0
        ? 'holds nothing that is excluded'
        : `holds ${present.map(quoted).join(', ')}`,
    );
  },
};
