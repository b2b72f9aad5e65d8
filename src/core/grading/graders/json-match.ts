import type { JsonValue } from '../../../domain/json.ts';
import { canonicalJson } from '../../document/canonical.ts';
import { type GraderDefinition, judged } from '../grader.ts';
import { fenced, pointer, readJson, valueAt } from '../json-output.ts';
import { isPart } from '../json-part.ts';
import { cut } from '../text-match.ts';

/** Passes when the JSON output, or the value at a path in it, is the expected value. */
export const jsonMatch: GraderDefinition = {
  type: 'json-match',
  summary: 'passes when the JSON output, or a value in it, is the expected value',
  options: {
    expected: { title: 'the expected value' },
    path: pointer,
    mode: { enum: ['whole', 'part'] },
    fenced,
  },
  requiredOptions: ['expected'],
  templated: ['expected'],
  grade: (output, options) => {
    const json = readJson(output, options['fenced'] === true);
    if (!json.ok) return judged(false, `the output ${json.problem}`);
    const path = String(options['path'] ?? '');
    const place = path === '' ? 'the output' : path;
    const found = valueAt(json.value, path);
    if (found === undefined) return judged(false, `${place} is missing`);
    const expected = options['expected'] ?? null;
    const matches = options['mode'] === 'part' ? isPart(expected, found) : isSame(expected, found);
    return judged(
      matches,
      matches
        ? `${place} is as expected`
        : `${place} is ${cut(canonicalJson(found))}, expected ${cut(canonicalJson(expected))}`,
    );
  },
};

function isSame(expected: JsonValue, found: JsonValue): boolean {
  return canonicalJson(expected) === canonicalJson(found);
}
