import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { valueAt } from './json-output.ts';

/** Keywords whose schemas look at the same value, and those that look into it: at items or fields. */
const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);
const MAPS_OF_SAME_VALUE = new Set(['dependentSchemas', 'dependencies']);
const INSIDE = new Set([
  'items',
  'prefixItems',
  'additionalItems',
  'unevaluatedItems',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
]);
const MAPS_INSIDE = new Set(['properties', 'patternProperties']);
const REFERENCES = new Set(['$ref', '$dynamicRef']);

/**
 * How many steps it takes at most to check a value by a schema, infinite where the schema never ends:
 * references that branch make a few lines of schema visit a value exponentially often. Counts, for
 * each level of the value, every way on which the schema leads to it, and all values on all ways.
 */
export function stepsToCheck(schema: JsonObject, value: JsonValue): number {
  const { depth, values } = sizeOf(value);
  return new StepCount(schema, values).steps(schema, depth) * values;
}

function sizeOf(value: JsonValue): { readonly depth: number; readonly values: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 1 };
  let [deepest, values] = [0, 1];
  for (const item of Object.values(value)) {
    const inner = sizeOf(item);
    deepest = Math.max(deepest, inner.depth + 1);
    values += inner.values;
  }
  return { depth: deepest, values };
}

class StepCount {
  readonly #root: JsonObject;
  readonly #values: number;
  readonly #known = new Map<JsonObject, number[]>();
  #anchors: Map<string, JsonObject> | undefined;

  constructor(root: JsonObject, values: number) {
    this.#root = root;
    this.#values = values;
  }

  steps(schema: JsonValue, depth: number): number {
    if (!isJsonObject(schema) || depth < 0) return 1;
    const known = this.#known.get(schema) ?? [];
    this.#known.set(schema, known);
    const counted = known[depth];
    if (counted !== undefined) return counted;
    // Met again before it is counted, it leads back to itself at the same value.
    known[depth] = Number.POSITIVE_INFINITY;
    let steps = 1;
    for (const [keyword, content] of Object.entries(schema)) {
      steps += this.#ofKeyword(keyword, content, depth);
    }
    known[depth] = steps;
    return steps;
  }

  #ofKeyword(keyword: string, content: JsonValue, depth: number): number {
    if (REFERENCES.has(keyword)) return this.steps(this.#referenced(String(content)), depth);
    if (keyword === 'uniqueItems') return this.#values;
    if (SAME_VALUE.has(keyword)) return this.#sum(listOf(content), depth);
    if (MAPS_OF_SAME_VALUE.has(keyword)) return this.#sum(Object.values(content ?? {}), depth);
    if (INSIDE.has(keyword)) return this.#sum(listOf(content), depth - 1);
    if (MAPS_INSIDE.has(keyword)) return this.#sum(Object.values(content ?? {}), depth - 1);
    return Array.isArray(content) ? content.length : 1;
  }

  #sum(schemas: readonly JsonValue[], depth: number): number {
    return schemas.reduce<number>((steps, schema) => steps + this.steps(schema, depth), 0);
  }

  /** What a reference inside the schema leads to; the whole where it leads nowhere. */
  #referenced(reference: string): JsonValue {
    const place = reference.slice(reference.indexOf('#') + 1);
    if (place === '' || place.startsWith('/')) return valueAt(this.#root, place) ?? this.#root;
    this.#anchors ??= anchorsIn(this.#root, new Map());
    return this.#anchors.get(place) ?? this.#root;
  }
}

function listOf(content: JsonValue): JsonValue[] {
  return Array.isArray(content) ? content : [content];
}

function anchorsIn(value: JsonValue, found: Map<string, JsonObject>): Map<string, JsonObject> {
  if (typeof value !== 'object' || value === null) return found;
  if (isJsonObject(value)) {
    for (const name of [value['$anchor'], value['$dynamicAnchor']]) {
      if (typeof name === 'string') found.set(name, value);
    }
  }
  for (const item of Object.values(value)) anchorsIn(item, found);
  return found;
}
