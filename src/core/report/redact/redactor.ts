import type { Redact } from '../../../domain/report.ts';
import { folded, isDisguised, plain } from './folded.ts';
import { type Spelling, spellingsOf } from './spellings.ts';

const MASK = '***';
/** Shorter secrets would mask ordinary words; runs that need one are refused. */
const SHORTEST = 8;

type Range = readonly [start: number, end: number];

/**
 * Finds secrets as they are, in part, reversed, percent-encoded, in hexadecimal digits, decimal codes
 * or any base64, escaped for JSON or HTML, in letters of other widths and with unseen characters
 * between them. What it cannot know are spellings that were agreed on, such as other ciphers.
 */
export function redactorOf(secrets: readonly string[]): Redact {
  const known = secrets.map((secret) => secret.trim()).filter(({ length }) => length >= SHORTEST);
  if (known.length === 0) return (text) => text;
  const spellings = known.flatMap(spellingsOf);
  const pattern = new RegExp(spellings.map((spelling) => spelling.pattern).join('|'), 'gi');
  const wholes = spellings.flatMap(({ within }) => within ?? []);
  // `search` first, as it is several times faster and nearly all texts hold nothing.
  const rangesIn = (text: string): Range[] =>
    text.search(pattern) === -1
      ? []
      : [...text.matchAll(pattern)].map(({ index, 0: found }) =>
          wholes.reduce<Range>(
            (range, within) => longer(range, extended(text, index, found, within)),
            [index, index + found.length],
          ),
        );
  return (text) => {
    const clear = masked(text, rangesIn(text));
    if (!isDisguised(clear) || plain(clear).search(pattern) === -1) return clear;
    const { text: letters, places } = folded(clear);
    const ranges = rangesIn(letters).map(
      ([start, end]): Range => [places[start] ?? 0, places[end] ?? clear.length],
    );
    return masked(clear, ranges);
  };
}

/** The part of a text round a found piece that goes on as the secret does, if the piece is at that place in it. */
function extended(
  text: string,
  index: number,
  found: string,
  { whole, at }: NonNullable<Spelling['within']>,
): Range {
  const isSame = (here: number, there: number) =>
    text[here] !== undefined && text[here]?.toLowerCase() === whole[there]?.toLowerCase();
  for (let step = 0; step < found.length; step += 1) {
    if (!isSame(index + step, at + step)) return [index, index + found.length];
  }
  let start = index;
  let end = index + found.length;
  while (isSame(start - 1, at + start - 1 - index)) start -= 1;
  while (isSame(end, at + end - index)) end += 1;
  return [start, end];
}

function longer(one: Range, other: Range): Range {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

function masked(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of ranges) {
    if (end <= done) continue;
    pieces.push(text.slice(done, Math.max(done, start)), MASK);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
