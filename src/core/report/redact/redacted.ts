import type { Redact } from '../../../domain/report.ts';

/** Data with every text in it redacted, names of fields too; the very same object where none holds a secret. */
export function redacted<T>(value: T, redact: Redact): T {
  return redactedValue(value, redact) as T;
}

function redactedValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return redactedList(value, redact);
  return isData(value) ? redactedFields(value, redact) : value;
}

function redactedList(list: readonly unknown[], redact: Redact): readonly unknown[] {
  let clear: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    const value = redactedValue(item, redact);
    if (value !== item) clear ??= list.slice(0, index);
    clear?.push(value);
  }
  return clear ?? list;
}

/** In one pass, and without taking any room as long as nothing is found, which is nearly always. */
function redactedFields(fields: Readonly<Record<string, unknown>>, redact: Redact): unknown {
  const names = Object.keys(fields);
  let clear: [string, unknown][] | undefined;
  for (const name of names) {
    const clearName = redact(name);
    const value = redactedValue(fields[name], redact);
    if (clear === undefined && clearName === name && value === fields[name]) continue;
    clear ??= names.slice(0, names.indexOf(name)).map((before) => [before, fields[before]]);
    clear.push([clearName, value]);
  }
  return clear === undefined ? fields : Object.fromEntries(clear);
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
