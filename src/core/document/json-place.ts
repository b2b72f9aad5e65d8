import type { Path } from './document.ts';

/*
 * Places in a text that is known to be JSON. A parser that keeps places costs fifty times as much as
 * one that does not, and of a line of cases only one or two places are ever asked for.
 */

/**
 * Where the value at a path, or its key, starts in a JSON text: an offset in UTF-16 units. Falls back
 * to the nearest parent that exists. The text must be valid JSON that repeats no key.
 */
export function offsetInJson(text: string, path: Path, part: 'key' | 'value'): number {
  let offset = afterSpaces(text, 0);
  for (const [depth, step] of path.entries()) {
    const found = childOf(text, offset, step);
    if (found === undefined) return offset;
    const isLast = depth === path.length - 1;
    offset = isLast && part === 'key' ? found.key : found.value;
  }
  return offset;
}

/** Where a field or an item of the object or list at an offset starts, with its key. */
function childOf(
  text: string,
  offset: number,
  step: string | number,
): { readonly key: number; readonly value: number } | undefined {
  const isObject = text[offset] === '{';
  if (!isObject && text[offset] !== '[') return undefined;
  let at = afterSpaces(text, offset + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index += 1) {
    const key = at;
    let name: string | number = index;
    if (isObject) {
      const keyEnd = endOfText(text, at);
      name = JSON.parse(text.slice(at, keyEnd)) as string;
      at = afterSpaces(text, afterSpaces(text, keyEnd) + 1);
    }
    if (String(name) === String(step)) return { key, value: at };
    at = afterSpaces(text, endOfValue(text, at));
    if (text[at] === ',') at = afterSpaces(text, at + 1);
  }
  return undefined;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
  return at;
}

/** The end of the text in quotes that starts at an offset. */
function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfValue(text: string, from: number): number {
  let at = from;
  let depth = 0;
  do {
    const sign = text[at];
    if (sign === '"') at = endOfText(text, at);
    else if (sign === '{' || sign === '[') {
      depth += 1;
      at += 1;
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
      at += 1;
    } else if (depth > 0) at += 1;
    else at = endOfWord(text, at);
  } while (depth > 0);
  return at;
}

/** The end of a number, `true`, `false` or `null`. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (/[\w.+-]/.test(text.charAt(at))) at += 1;
  return at;
}
