import { isJsonObject, type JsonValue } from '../../domain/json.ts';

/** A field whose value differs; undefined where one side does not have it. */
export interface FieldChange {
  /** Its dotted name: `budget.byTag.safety`. */
  readonly name: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

const LONGEST_SHOWN = 60;

/** The fields in which two values differ, by name; lists are compared whole. */
export function fieldChanges(before: JsonValue, after: JsonValue): FieldChange[] {
  const [old, now] = [fieldsOf(before, ''), fieldsOf(after, '')];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names
    .map((name) => ({ name, before: old.get(name), after: now.get(name) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** A value in a few characters: "nothing" where there is none. */
export function shownValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  const text = Array.isArray(value)
    ? `[${value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', ')}]`
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

/** The leaves of nested objects by dotted name. */
function fieldsOf(value: JsonValue, prefix: string): Map<string, JsonValue> {
  if (!isJsonObject(value)) return new Map([[prefix.slice(0, -1), value]]);
  return new Map(
    Object.entries(value).flatMap(([key, field]) => [...fieldsOf(field, `${prefix}${key}.`)]),
  );
}
