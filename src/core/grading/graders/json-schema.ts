import { isJsonObject } from '../../../domain/json.ts';
import { type GraderDefinition, judged } from '../grader.ts';
import { fenced, readJson } from '../json-output.ts';
import { schemaCheckOf } from '../schema-check.ts';

/** Passes when the output is JSON that a JSON Schema accepts. */
export const jsonSchema: GraderDefinition = {
  type: 'json-schema',
  summary: 'passes when the output is JSON that a JSON Schema accepts',
  options: {
    schema: {
      type: ['object', 'string'],
      title: 'a JSON Schema, or the path of a file that holds one',
    },
    fenced,
  },
  requiredOptions: ['schema'],
  templated: [],
  check: (options) => {
    const schema = options['schema'];
    if (typeof schema === 'string') return undefined;
    if (!isJsonObject(schema)) return 'schema must be a JSON Schema, which is a mapping';
    try {
      schemaCheckOf(schema);
      return undefined;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return `schema must be a valid JSON Schema (${reason})`;
    }
  },
  grade: (output, options) => {
    const json = readJson(output, options['fenced'] === true);
    if (!json.ok) return judged(false, `the output ${json.problem}`);
    const schema = options['schema'];
    const problems = isJsonObject(schema) ? schemaCheckOf(schema)(json.value) : ['has no schema'];
    return judged(
      problems.length === 0,
      problems.length === 0 ? 'the schema accepts it' : problems.slice(0, 3).join('; '),
    );
  },
};
