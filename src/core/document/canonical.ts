import { hash } from 'node:crypto';
import { isJsonObject } from '../../domain/json.ts';

/**
 * One text for equal JSON values: keys sorted by code unit, no white space, `undefined` left out.
 * The order of arrays is kept, as it means something. A number that is out of range keeps its name,
 * so that it is not taken for null.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isJsonObject(value)) {
    let fields = '';
    for (const key of Object.keys(value).sort()) {
      const field = value[key];
      if (field === undefined) continue;
      fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`;
    }
    return `{${fields}}`;
  }
  return Number.isFinite(value) || typeof value !== 'number'
    ? JSON.stringify(value ?? null)
    : String(value);
}

/** The SHA-256 of a text, in hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The SHA-256 of a value's canonical JSON. */
export function digest(value: unknown): string {
  return sha256(canonicalJson(value));
}
