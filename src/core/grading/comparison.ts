import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { canonicalJson } from '../document/canonical.ts';
import type { Schema } from '../document/schema.ts';
import { isPart } from './json-part.ts';
import { schemaCheckOf } from './schema-check.ts';
import { cut } from './text-match.ts';

/** The options by which graders say what they expect of a value; where several stand, all hold. */
export const comparisonOptions: Readonly<Record<'exact' | 'part' | 'schema', Schema>> = {
  exact: { title: 'the expected value' },
  part: { title: 'a part of the expected value' },
  schema: { type: 'object', title: 'a JSON Schema' },
};

/** Whether the order of lists means something, for `exact`; `part` never minds it. */
export const anyOrder: Schema = { type: 'boolean', title: 'true or false' };

/** What is wrong with the options of a comparison; undefined when nothing is. */
export function comparisonProblem(
  options: JsonObject,
  modes: readonly string[],
): string | undefined {
  if (modes.every((mode) => options[mode] === undefined)) {
    return `one of ${modes.join(', ')} must be there`;
  }
  if (options['anyOrder'] !== undefined && options['exact'] === undefined) {
    return 'anyOrder must stand beside exact';
  }
  const schema = options['schema'];
  if (!isJsonObject(schema)) return undefined;
  try {
    schemaCheckOf(schema);
    return undefined;
  } catch (cause) {
    return `schema must be a valid JSON Schema (${cause instanceof Error ? cause.message : cause})`;
  }
}

/** How a value differs from what the options expect; undefined when it does not. */
export function mismatch(options: JsonObject, found: JsonValue): string | undefined {
  const { exact, part, schema } = options;
  if (exact !== undefined && comparable(exact, options) !== comparable(found, options)) {
    return difference(found, exact);
  }
  if (part !== undefined && !isPart(part, found)) return difference(found, part);
  const problems = isJsonObject(schema) ? schemaCheckOf(schema)(found) : [];
  return problems.length === 0 ? undefined : cut(problems.slice(0, 3).join('; '));
}

function difference(found: JsonValue, expected: JsonValue): string {
  return `is ${cut(canonicalJson(found))}, expected ${cut(canonicalJson(expected))}`;
}

function comparable(value: JsonValue, options: JsonObject): string {
  return canonicalJson(options['anyOrder'] === true ? withoutOrder(value) : value);
}

/** A value with its lists sorted by their canonical form. */
function withoutOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    const items = value.map(withoutOrder).map((item) => ({ item, key: canonicalJson(item) }));
    return items.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]): [string, JsonValue] => [
      key,
      withoutOrder(field ?? null),
    ]),
  );
}
