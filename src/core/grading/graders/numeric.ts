import type { JsonValue } from '../../../domain/json.ts';
import { type GraderDefinition, judged } from '../grader.ts';
import { fenced, pointer, readJson, valueAt } from '../json-output.ts';
import { asText, quoted } from '../text-match.ts';

/** A number in running text; `.5` counts as one unless a word or an ellipsis goes before it. */
const NUMBER = /-?(?:\d+(?:\.\d+)?|(?<![\w.])\.\d+)(?:[eE][+-]?\d+)?/g;

const number = { type: 'number', title: 'a number' } as const;

/** Passes when a number in the output is near the expected one, or within bounds. */
export const numeric: GraderDefinition = {
  type: 'numeric',
  summary: 'passes when a number in the output is near the expected one or within bounds',
  options: {
    expected: { type: ['number', 'string'], title: 'a number or a template' },
    tolerance: { type: 'number', minimum: 0, title: 'a number from 0' },
    min: number,
    max: number,
    path: pointer,
    fenced,
  },
  requiredOptions: [],
  templated: ['expected'],
  check: (options) => {
    const { expected, min, max } = options;
    if (expected === undefined && min === undefined && max === undefined) {
      return 'numeric must have expected, min or max';
    }
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
      return 'numeric.min must not be above numeric.max';
    }
    return expected !== undefined && !Number.isFinite(asNumber(expected))
      ? `numeric.expected must be a number (${quoted(asText(expected))})`
      : undefined;
  },
  grade: (output, options) => {
    const found = numberIn(output, options['path'], options['fenced'] === true);
    if (found === undefined) return judged(false, 'the output holds no number to judge');
    const problems = [
      ...nearness(found, options['expected'], Number(options['tolerance'] ?? 0)),
      ...bound(found, options['min'], 'least', (value, limit) => value < limit),
      ...bound(found, options['max'], 'most', (value, limit) => value > limit),
    ];
    return judged(
      problems.length === 0,
      problems.length === 0
        ? `${found} is as expected`
        : `${found} must be ${problems.join(' and ')}`,
    );
  },
};

/** With a path the number there; without one, the only number in the text. */
function numberIn(
  output: string,
  path: JsonValue | undefined,
  acceptFence: boolean,
): number | undefined {
  if (typeof path === 'string') {
    const json = readJson(output, acceptFence);
    const value = json.ok ? valueAt(json.value, path) : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }
  const [only, ...others] = output.match(NUMBER) ?? [];
  const found = Number(only);
  return others.length > 0 || !Number.isFinite(found) ? undefined : found;
}

function nearness(found: number, expected: JsonValue | undefined, tolerance: number): string[] {
  if (expected === undefined) return [];
  const wanted = asNumber(expected);
  const slack = Number.EPSILON * Math.max(Math.abs(wanted), Math.abs(found), 1);
  return Math.abs(found - wanted) <= tolerance + slack ? [] : [`${wanted} ± ${tolerance}`];
}

function asNumber(value: JsonValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function bound(
  found: number,
  limit: JsonValue | undefined,
  word: string,
  isBeyond: (value: number, limit: number) => boolean,
): string[] {
  return typeof limit === 'number' && isBeyond(found, limit) ? [`at ${word} ${limit}`] : [];
}
