import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import type { JsonObject, JsonValue } from '../../domain/json.ts';
import { compilePattern } from './linear-pattern.ts';
import { stepsToCheck } from './schema-cost.ts';

/** What is wrong with a value by a JSON Schema, each as "/path must …"; empty when nothing is. */
export type SchemaCheck = (value: JsonValue) => string[];

/** Some seconds; what models write and schemas ask of it takes a thousandth of that. */
const MOST_STEPS = 100_000_000;

const compiled = new WeakMap<JsonObject, SchemaCheck>();

/**
 * Compiles a JSON Schema (2020-12, and earlier ones where they agree). Patterns run in linear time;
 * references outside the schema are never fetched, and what would take too long is a problem by itself.
 * Throws an Error when the schema is not valid.
 */
export function schemaCheckOf(schema: JsonObject): SchemaCheck {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  // An asynchronous schema would answer with a promise, which is never false.
  const { $schema: _dialect, $id: _id, $async: _async, ...body } = schema;
  const validate = compiler().compile(body) as ValidateFunction;
  const check: SchemaCheck = (value) => {
    if (stepsToCheck(schema, value) > MOST_STEPS) return ['it takes too long to check'];
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || 'it'} ${error.message}`);
  };
  compiled.set(schema, check);
  return check;
}

/** A new one for each schema, so that ids in one schema cannot be seen from another. */
function compiler(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false, code: { regExp } });
  formatsPlugin.default(ajv);
  return ajv;
}

const regExp = Object.assign(
  (pattern: string) => {
    const find = compilePattern(pattern);
    // The library tells patterns apart by their text.
    return { test: (text: string) => find(text), toString: () => pattern };
  },
  { code: 'linear' },
);
