import type { Random } from '../../core/stats/random.ts';
import type { Failure, FaultName } from '../../domain/agent.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts';
import { contradicted } from './contradiction.ts';
import { INJECTED_INSTRUCTIONS } from './injected-instructions.ts';
import { textOf } from './told-text.ts';

/** Faults with which a result comes back that cannot be relied on, or comes late. */
type Spoiling = Exclude<FaultName, Failure>;

/** Long past for whoever reads it. */
const STALE_SINCE = '2001-01-01T00:00:00Z';

/** The result as the agent is told it: late, in part, old, or with what does not belong in it. */
export function spoiledText(fault: Spoiling, result: JsonValue, random: Random): string {
  const text = textOf(result);
  switch (fault) {
    case 'slow':
      return `${text}\n(answered after ${20 + Math.floor(random() * 71)} seconds)`;
    case 'empty':
      return Array.isArray(result) ? '[]' : isJsonObject(result) ? '{}' : '';
    case 'truncated':
      return text.slice(0, Math.floor(text.length * (0.3 + 0.4 * random()))).toWellFormed();
    case 'malformed':
      return malformed(text, random);
    case 'stale':
      return withNote(result, 'as_of', STALE_SINCE);
    case 'contradiction':
      return JSON.stringify([result, contradicted(result, random)]);
    case 'injection':
      return withNote(result, 'note', chosen(INJECTED_INSTRUCTIONS, random));
  }
}

/** A sign of the text's structure is lost; where it has none, there is one too many. */
function malformed(text: string, random: Random): string {
  const signs = [...text.matchAll(/["{}[\]:,]/g)].map(({ index }) => index);
  const lost = signs.length === 0 ? undefined : chosen(signs, random);
  const broken = lost === undefined ? text : text.slice(0, lost) + text.slice(lost + 1);
  return isJson(broken) ? `${broken},}` : broken;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withNote(result: JsonValue, name: string, note: string): string {
  if (!isJsonObject(result)) return `${textOf(result)}\n${name}: ${note}`;
  const noted: JsonObject = { ...result, [freeName(result, name)]: note };
  return JSON.stringify(noted);
}

function freeName(result: JsonObject, name: string): string {
  return Object.hasOwn(result, name) ? freeName(result, `${name}_`) : name;
}

function chosen<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}
