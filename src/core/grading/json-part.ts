import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import { canonicalJson } from '../document/canonical.ts';

/** Whether all that is expected is there: fields of objects, and items of arrays in any order. */
export function isPart(expected: JsonValue, found: JsonValue): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) && expected.every((item) => found.some((other) => isPart(item, other)))
    );
  }
  if (isJsonObject(expected)) {
    return (
      isJsonObject(found) &&
      Object.entries(expected).every(
        ([key, value]) => Object.hasOwn(found, key) && isPart(value, found[key] ?? null),
      )
    );
  }
  return canonicalJson(expected) === canonicalJson(found);
}
