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
export const countFromZero: Schema = {
  type: 'integer',
  minimum: 0,
  title: 'a whole number from 0',
};
export const names: Schema = { type: 'array', items: name, title: 'a list of texts' };
export const duration: Schema = {
  type: 'string',
  pattern: '^(?=.*[1-9])\\d+(\\.\\d+)?(ms|s|m|h|d)$',
  title: 'a duration such as 500ms, 30s or 24h',
};
export const share: Schema = {
  title: 'a share such as 2pp, 2% or 0.02',
  anyOf: [
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'string', pattern: '^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?(pp|%)$' },
  ],
};
/** Rises of cost and latency may exceed the whole: 150% is 1.5. */
const rise: Schema = {
  title: 'a rise such as 25% or 0.25',
  anyOf: [
    { type: 'number', minimum: 0 },
    { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s?%$' },
  ],
};
const errorRate: Schema = {
  title: 'an error rate from 0.1% to 20%',
  anyOf: [
    { type: 'number', minimum: 0.001, maximum: 0.2 },
    { type: 'string', pattern: '^(0\\.[1-9]\\d*|1?[1-9](\\.\\d+)?|10(\\.\\d+)?|20)\\s?%$' },
  ],
};
const mustPass: Schema = {
  ...closedObject({ cases: names, tags: names, mode: { enum: ['confirmed', 'strict'] } }),
  title: 'cases and tags',
};
export const budget: Schema = {
  ...closedObject({
    passRateDrop: share,
    mustCatch: share,
    byTag: { type: 'object', additionalProperties: share, title: 'a share for each tag' },
    mustPass,
    newlyFailing: countFromZero,
    volatilityRise: share,
    costRise: rise,
    p95LatencyRise: rise,
    p95FirstTokenRise: rise,
  }),
  title: 'a budget',
};
export const floor: Schema = { ...closedObject({ passRate: share }), title: 'a floor' };
export const statistics: Schema = {
  ...closedObject({
    estimand: { enum: ['fixed-set', 'population'] },
    mode: { enum: ['sequential', 'fixed'] },
    measure: { enum: ['outcome', 'score'] },
    falseRed: errorRate,
    falseGreen: errorRate,
    tagCorrection: { enum: ['holm', 'none'] },
  }),
  title: 'settings of the statistics',
};
export const trials: Schema = {
  ...closedObject({
    min: countFromZero,
    max: count,
  }),
  title: 'a range such as { min: 1, max: 3 }',
};
