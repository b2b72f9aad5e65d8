import type { JsonObject } from '../../domain/json.ts';

/**
 * A JSON Schema (draft 7) as we write them. `title` completes "… must be", so every scalar whose
 * shape is not plain from its type carries one. Lengths and uniqueness are checked in code: their
 * keywords would pull the validator library into start-up.
 */
export type Schema = JsonObject;

/** A mapping that knows its fields and takes no others. */
export function closedObject(
  properties: Record<string, Schema>,
  required: readonly string[] = [],
): Schema {
  return { type: 'object', additionalProperties: false, properties, required: [...required] };
}

export const text: Schema = { type: 'string', title: 'a text' };
export const name: Schema = { type: 'string', pattern: '\\S', title: 'a text that is not empty' };
export const count: Schema = { type: 'integer', minimum: 1, title: 'a whole number from 1' };
export const names: Schema = { type: 'array', items: name, title: 'a list of texts' };
export const duration: Schema = {
  type: 'string',
  pattern: '^\\d+(\\.\\d+)?(ms|s|m)$',
  title: 'a duration such as 30s or 500ms',
};
export const share: Schema = {
  title: 'a share such as 2pp, 2% or 0.02',
  anyOf: [
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'string', pattern: '^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$' },
  ],
};
export const budget: Schema = {
  ...closedObject({
    passRateDrop: share,
    mustPass: { ...closedObject({ cases: names, tags: names }), title: 'cases and tags' },
  }),
  title: 'a budget',
};
export const trials: Schema = {
  ...closedObject({ min: count, max: count }),
  title: 'a range such as { min: 1, max: 3 }',
};
