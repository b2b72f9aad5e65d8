import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';

/*
 * Readers for values that a schema has been asked about already: they give undefined (or nothing)
 * for a wrong shape, so that one wrong field does not hide the faults behind it.
 */

export function textField(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberField(object: JsonObject, field: string): number | undefined {
  const value = object[field];
  return typeof value === 'number' ? value : undefined;
}

export function textsField(object: JsonObject, field: string): string[] {
  const value = object[field];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function objectField(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  return isJsonObject(value) ? value : {};
}

export function listField(object: JsonObject, field: string): JsonValue[] {
  const value = object[field];
  return Array.isArray(value) ? value : [];
}

/** The same object without fields that are undefined, as exact optional types want it. */
export function withoutUndefined<T extends object>(
  object: {
    [K in keyof T]: T[K] | undefined;
  },
): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
