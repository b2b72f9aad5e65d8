import { type GraderDefinition, judged } from '../grader.ts';
import { compilePattern } from '../linear-pattern.ts';
import { ignoreCase, quoted } from '../text-match.ts';

/** Passes when the pattern is found in the output, or is not found with `absent: true`. */
export const pattern: GraderDefinition = {
  type: 'pattern',
  summary: 'passes when a regular expression is found in the output',
  options: {
    pattern: { type: 'string', pattern: '.', title: 'a regular expression (RE2 syntax)' },
    ignoreCase,
    absent: { type: 'boolean', title: 'true or false' },
  },
  requiredOptions: ['pattern'],
  templated: [],
  check: (options) => {
    try {
      compilePattern(String(options['pattern']));
      return undefined;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return `pattern must be a regular expression of RE2 (${reason})`;
    }
  },
  grade: (output, options) => {
    const source = String(options['pattern']);
    const found = compilePattern(source, options['ignoreCase'] === true)(output);
    const passed = found !== (options['absent'] === true);
    return judged(passed, `pattern ${quoted(source)} was ${found ? '' : 'not '}found`);
  },
};
