import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/domain/json.ts';

/** Fields that every grader has; all others are options of its type. */
const OF_EVERY_GRADER = new Set(['type', 'name', 'weight', 'required', 'tags']);

/**
 * Every field that a file of this schema can have, by its way: `budget.byTag.*`, `cases[].input`,
 * `graders[].length.max`. What holds other fields is not listed, but for a list that a path may replace.
 */
export function fieldsOf(schema: JsonObject): string[] {
  return [...new Set(walk(schema, schema, ''))].sort();
}

function walk(written: JsonValue | undefined, root: JsonObject, way: string): string[] {
  const schema = resolved(written, root);
  const { properties, additionalProperties, items, oneOf } = schema;
  if (schema['discriminator'] !== undefined && Array.isArray(oneOf)) {
    return oneOf.filter(isJsonObject).flatMap((grader) => graderFields(grader, way));
  }
  if (isJsonObject(properties)) {
    return Object.entries(properties).flatMap(([name, field]) =>
      walk(field, root, way === '' ? name : `${way}.${name}`),
    );
  }
  if (isJsonObject(additionalProperties)) return walk(additionalProperties, root, `${way}.*`);
  const inside = walksInto(items, root) ? walk(items, root, `${way}[]`) : [];
  const mayBePath = Array.isArray(schema['type']) && schema['type'].includes('string');
  return inside.length === 0 || mayBePath ? [way, ...inside] : inside;
}

function walksInto(items: JsonValue | undefined, root: JsonObject): boolean {
  if (items === undefined) return false;
  const { properties, discriminator } = resolved(items, root);
  return properties !== undefined || discriminator !== undefined;
}

function graderFields({ properties }: JsonObject, way: string): string[] {
  if (!isJsonObject(properties)) return [];
  const type = isJsonObject(properties['type']) ? String(properties['type']['const']) : '';
  return Object.keys(properties).map((name) =>
    OF_EVERY_GRADER.has(name) ? `${way}.${name}` : `${way}.${type}.${name}`,
  );
}

function resolved(schema: JsonValue | undefined, root: JsonObject): JsonObject {
  if (!isJsonObject(schema)) throw new TypeError('A schema must be an object');
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const definitions = root['definitions'] as JsonObject;
  return resolved(definitions[reference.replace('#/definitions/', '')], root);
}
