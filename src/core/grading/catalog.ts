import type { AnyGrader } from './grader.ts';
import { endsWith } from './graders/ends-with.ts';
import { exactMatch } from './graders/exact-match.ts';
import { excludes } from './graders/excludes.ts';
import { includes } from './graders/includes.ts';
import { jsonMatch } from './graders/json-match.ts';
import { jsonSchema } from './graders/json-schema.ts';
import { length } from './graders/length.ts';
import { numeric } from './graders/numeric.ts';
import { pattern } from './graders/pattern.ts';
import { startsWith } from './graders/starts-with.ts';

/** Every kind of grader that an evalset may name, in the order of the documentation. */
export const GRADERS: readonly AnyGrader[] = [
  exactMatch,
  includes,
  excludes,
  startsWith,
  endsWith,
  pattern,
  jsonMatch,
  jsonSchema,
  numeric,
  length,
];

/** The grader of a type; undefined for types that the catalogue does not know. */
export function graderOf(type: string): AnyGrader | undefined {
  return GRADERS.find((definition) => definition.type === type);
}
