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
  const items = list.map((item) => redactedValue(item, redact));
  return items.some((item, index) => item !== list[index]) ? items : list;
}

function redactedFields(fields: Readonly<Record<string, unknown>>, redact: Redact): unknown {
  let isChanged = false;
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => {
    const entry: [string, unknown] = [redact(name), redactedValue(value, redact)];
    isChanged ||= entry[0] !== name || entry[1] !== value;
    return entry;
  });
  return isChanged ? Object.fromEntries(entries) : fields;
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
