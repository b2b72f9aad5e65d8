import { compilePattern } from './linear-pattern.ts';

/*
 * Whether a user agrees, told by words: a proxy that errs on the side of the agent ("no, that is not
 * correct" has a word of agreement in it). Evalsets that need more name a pattern of their own.
 */
const WORDS = [
  'yes',
  'yeah',
  'yep',
  'sure',
  'confirm(ed)?',
  'go ahead',
  'please proceed',
  'proceed',
  "that'?s (fine|correct|right)",
  'sounds good',
  'correct',
  'okay',
  'ok',
];

/** A pattern of words by which a user agrees. */
export const AGREEMENT = `\\b(${WORDS.join('|')})\\b`;

const compiled = new Map<string, (text: string) => boolean>();

/** Whether a message agrees, by a pattern in whose matches case does not count. */
export function agrees(message: string, pattern: string): boolean {
  const known = compiled.get(pattern) ?? compilePattern(pattern, true);
  compiled.set(pattern, known);
  return known(message);
}
