import { isDeeper, isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { Schema } from '../document/schema.ts';

/** The option of JSON graders that accepts an output wrapped in one Markdown code fence. */
export const fenced: Schema = { type: 'boolean', title: 'true or false' };

/** A JSON Pointer (RFC 6901). */
export const pointer: Schema = {
  type: 'string',
  pattern: '^(/([^~/]|~[01])*)*$',
  title: 'a JSON Pointer such as /queue',
};

export type JsonOutput =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly problem: string };

/** The most levels of a value: deeper ones could exhaust the stack of whatever walks them. */
export const DEEPEST = 100;

/** Reads an output as JSON; it is never repaired, as users would get what was not repaired. */
export function readJson(output: string, acceptFence: boolean): JsonOutput {
  const text = acceptFence ? withoutFence(output) : output;
  try {
    const value = JSON.parse(text) as JsonValue;
    return isDeeper(value, DEEPEST)
      ? { ok: false, problem: `is nested over ${DEEPEST} levels` }
      : { ok: true, value };
  } catch {
    return { ok: false, problem: text.trim() === '' ? 'is empty' : 'is not JSON' };
  }
}

function withoutFence(output: string): string {
  return /^\s*```[a-z]*\n(?<body>.*)\n```\s*$/s.exec(output)?.groups?.['body'] ?? output;
}

/** The value a JSON Pointer leads to; undefined when it leads nowhere. */
export function valueAt(value: JsonValue, path: string): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const raw of path.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(current)) current = /^\d+$/.test(step) ? current[Number(step)] : undefined;
    else if (isJsonObject(current))
      current = Object.hasOwn(current, step) ? current[step] : undefined;
    else return undefined;
  }
  return current;
}
