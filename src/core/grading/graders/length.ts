import type { JsonObject } from '../../../domain/json.ts';
import { countFromZero } from '../../document/schema.ts';
import { type GraderDefinition, judged } from '../grader.ts';

/** Passes when the output is as long as it should be, in characters, words or lines. */
export const length: GraderDefinition = {
  type: 'length',
  summary: 'passes when the output has at least and at most so many characters, words or lines',
  options: {
    unit: { enum: ['characters', 'words', 'lines'] },
    min: countFromZero,
    max: countFromZero,
  },
  requiredOptions: [],
  templated: [],
  check: (options) => {
    const { min, max } = options;
    if (min === undefined && max === undefined) return 'length must have min or max';
    return typeof min === 'number' && typeof max === 'number' && min > max
      ? 'length.min must not be above length.max'
      : undefined;
  },
  grade: (output, options) => {
    const unit = unitOf(options);
    const found = countOf(output, unit);
    const min = typeof options['min'] === 'number' ? options['min'] : 0;
    const max = typeof options['max'] === 'number' ? options['max'] : Number.POSITIVE_INFINITY;
    const passed = found >= min && found <= max;
    const range = max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
    return judged(passed, `has ${found} ${unit}${passed ? '' : `, expected ${range}`}`);
  },
};

function unitOf(options: JsonObject): string {
  return typeof options['unit'] === 'string' ? options['unit'] : 'characters';
}

function countOf(output: string, unit: string): number {
  const text = output.trim();
  if (text === '') return 0;
  if (unit === 'words') return text.split(/\s+/).length;
  if (unit === 'lines') return text.split('\n').length;
  return [...output].length;
}
