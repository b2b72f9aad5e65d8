import { fillValue } from '../../core/document/template.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';

/** A state that grows with every call would not fit into the memory of a run. */
const LARGEST = 262_144;

/** A value with its templates filled in, or why they could not be. */
export type Filled<T extends JsonValue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** Fills `{{ arguments.… }}` and `{{ state.… }}`. */
export function filled(value: JsonValue, given: JsonObject, state: JsonObject): Filled<JsonValue> {
  const { value: done, faults } = fillValue(value, { arguments: given, state });
  return faults[0] === undefined
    ? { ok: true, value: done }
    : { ok: false, problem: faults[0].problem };
}

/**
 * The state with fields set by their dotted names, each value filled in from the state before. What
 * is no object on the way to a field becomes one.
 */
export function withFields(
  state: JsonObject,
  set: JsonObject | undefined,
  given: JsonObject,
): Filled<JsonObject> {
  if (set === undefined) return { ok: true, value: state };
  const values = filled(set, given, state);
  if (!values.ok) return values;
  let changed = state;
  for (const [name, value] of Object.entries(values.value as JsonObject)) {
    changed = withField(changed, name.split('.'), value);
  }
  return JSON.stringify(changed).length > LARGEST
    ? { ok: false, problem: `the state would have over ${LARGEST} characters` }
    : { ok: true, value: changed };
}

/** Computed keys make fields of their own, so that no name reaches a prototype. */
function withField(
  object: JsonObject,
  [step = '', ...rest]: readonly string[],
  value: JsonValue,
): JsonObject {
  if (rest.length === 0) return { ...object, [step]: value };
  const inner = Object.hasOwn(object, step) ? object[step] : undefined;
  return { ...object, [step]: withField(isJsonObject(inner) ? inner : {}, rest, value) };
}
