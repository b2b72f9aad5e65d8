import type { JsonObject, JsonValue } from '../../domain/json.ts';
import type { Schema } from '../document/schema.ts';

/** One text or a list of them. */
export const textOrTexts: Schema = {
  type: ['string', 'array'],
  items: { type: 'string', title: 'a text' },
  minItems: 1,
  title: 'a text or a list of texts',
};

/** Whether letters count the same in either case. */
export const ignoreCase: Schema = { type: 'boolean', title: 'true or false' };

/** The texts of an option that is one text or a list of them. */
export function textsOf(value: JsonValue | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(asText) : [asText(value)];
}

/** A text as it is, and any other value as JSON. */
export function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Makes texts comparable under the option `ignoreCase`. */
export function folder(options: JsonObject): (value: string) => string {
  return options['ignoreCase'] === true
    ? (value) => value.normalize('NFC').toLowerCase()
    : (value) => value.normalize('NFC');
}

/** A text as an explanation quotes it: one line, cut at 80 characters. */
export function quoted(value: string): string {
  return JSON.stringify(cut(value.replace(/\s+/g, ' ').trim()));
}

/** A line cut at so many characters. */
export function cut(line: string, most = 80): string {
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
