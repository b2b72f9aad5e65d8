import type { Fault } from '../../domain/errors.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { Document } from './document.ts';
import { offsetInJson } from './json-place.ts';
import { normaliseText } from './text.ts';
import { type Parsed, parseYaml } from './yaml.ts';

/** Parses a JSON file: strictly as JSON first, then for the places of its values. */
export function parseJson(file: string, text: string): Parsed {
  const source = normaliseText(text);
  const fault = jsonFault(file, source, 1);
  return fault === undefined ? parseYaml(file, source) : { faults: [fault] };
}

/** Parses JSON Lines: one document for each line that is not blank. */
export function parseJsonLines(
  file: string,
  text: string,
): { documents: Document[]; faults: Fault[] } {
  const documents: Document[] = [];
  const faults: Fault[] = [];
  const lines = normaliseText(text).split('\n');
  // What follows the last line's end is no line.
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MOST_LINES) {
    const problem = `it has over ${MOST_LINES} lines`;
    return { documents, faults: [{ code: 'file-too-large', position: { file }, problem }] };
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const fault = jsonFault(file, line, index + 1);
    if (fault !== undefined) {
      faults.push(fault);
      continue;
    }
    const value = JSON.parse(line) as JsonValue;
    if (isPlain(line, value)) {
      documents.push(lazyDocument(file, index + 1, line, value));
      continue;
    }
    const parsed = parseYaml(file, line, index + 1);
    faults.push(...parsed.faults);
    if (parsed.document !== undefined) documents.push(parsed.document);
  }
  return { documents, faults };
}

/** An evalset may have so many cases. */
const MOST_LINES = 20_000;

/** With no more brackets than this, wherever they stand, nothing is nested too deeply. */
const MOST_BRACKETS = 64;

/**
 * Whether a line certainly repeats no key and holds nothing that is refused, without the slow
 * parser: a repeated key is lost when the value is written again, so the texts would differ.
 */
function isPlain(line: string, value: JsonValue): boolean {
  if (/"(?:__proto__|constructor|prototype|<<)"/.test(line)) return false;
  if ((line.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) return false;
  const rewritten = JSON.stringify(value);
  return rewritten === line || rewritten === withoutSpaces(line);
}

function withoutSpaces(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
}

/** Keeps the value and looks for places only when a message needs one. */
function lazyDocument(file: string, line: number, text: string, value: JsonValue): Document {
  return {
    file,
    value,
    positionOf: (path, part = 'value') => {
      return { file, line, column: offsetInJson(text, path, part) + 1 };
    },
  };
}

function jsonFault(file: string, text: string, firstLine: number): Fault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const offset = offsetOf(text, cause.message);
    const before = text.slice(0, offset).split('\n');
    return {
      code: 'bad-json',
      position: {
        file,
        line: firstLine + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + 1,
      },
      problem: `it is not valid JSON (${cause.message.replace(/(?: in JSON)? at position.*|, (?:\.{3})?".*/s, '')})`,
    };
  }
}

/** Where a text stops being JSON: named by the engine for some faults, looked for in the others. */
function offsetOf(text: string, message: string): number {
  const position = /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (hasWrongToken(text.slice(0, middle + 1))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a text is wrong before its end, and not only cut off there. */
function hasWrongToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (cause) {
    return cause instanceof SyntaxError && cause.message.startsWith('Unexpected token');
  }
}
