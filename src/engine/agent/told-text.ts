import type { JsonValue } from '../../domain/json.ts';

/** More of a result no model needs, and a conversation sends it again with every request. */
const MOST_TOLD = 65_536;

/** A result as the agent is told it: texts as they are, all else as JSON. */
export function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An error as tools tell it: JSON with the sentence. */
export function errorText(message: string): string {
  return JSON.stringify({ error: message });
}

/** The text, or its start with a note of how much was cut off. */
export function capped(text: string): string {
  if (text.length <= MOST_TOLD) return text;
  const start = text.slice(0, MOST_TOLD).toWellFormed();
  return `${start}\n(cut: the result has ${text.length} characters, these are the first ${MOST_TOLD})`;
}
