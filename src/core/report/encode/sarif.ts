import { shortened } from '../shortened.ts';
import { visible } from './visible.ts';

const LONGEST = 2_000;

/**
 * Text of a SARIF message. Brackets would make a link of it and braces a place for an argument
 * (SARIF 2.1.0, 3.11.5 and 3.11.6), so that round ones stand in their place.
 */
export function forSarif(given: string): string {
  const text = shortened(given, LONGEST).replace(/\r\n?/g, '\n');
  return visible(text.replace(/[[\]{}]/g, (character) => LOOKALIKES[character] ?? ''));
}

const LOOKALIKES: Readonly<Record<string, string>> = { '[': '(', ']': ')', '{': '(', '}': ')' };

/** A path of the repository as a relative reference of URI syntax (RFC 3986). */
export function pathForSarif(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
