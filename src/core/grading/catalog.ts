import type { AnyGrader } from './grader.ts';
import { approvalRequested } from './graders/approval-requested.ts';
import { callCount } from './graders/call-count.ts';
import { constraint } from './graders/constraint.ts';
import { endsWith } from './graders/ends-with.ts';
import { exactMatch } from './graders/exact-match.ts';
import { excludes } from './graders/excludes.ts';
import { failsSafely } from './graders/fails-safely.ts';
import { finalState } from './graders/final-state.ts';
import { includes } from './graders/includes.ts';
import { jsonMatch } from './graders/json-match.ts';
import { jsonSchema } from './graders/json-schema.ts';
import { length } from './graders/length.ts';
import { noCall } from './graders/no-call.ts';
import { numeric } from './graders/numeric.ts';
import { pattern } from './graders/pattern.ts';
import { startsWith } from './graders/starts-with.ts';
import { toolArguments } from './graders/tool-arguments.ts';
import { toolCalled } from './graders/tool-called.ts';
import { toolForbidden } from './graders/tool-forbidden.ts';
import { toolOrder } from './graders/tool-order.ts';
import { turns } from './graders/turns.ts';

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
  toolCalled,
  toolArguments,
  toolOrder,
  toolForbidden,
  callCount,
  noCall,
  finalState,
  approvalRequested,
  turns,
  constraint,
  failsSafely,
];

/** The grader of a type; undefined for types that the catalogue does not know. */
export function graderOf(type: string): AnyGrader | undefined {
  return GRADERS.find((definition) => definition.type === type);
}
