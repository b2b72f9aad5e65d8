import { shortened } from '../shortened.ts';
import { visible } from './visible.ts';

/** Under what spreadsheets take for a cell, 32,767 characters. */
const LONGEST = 8_000;

/** What makes a spreadsheet read a cell as a formula, also after white space and in full width. */
const FORMULA = /^[\s'"]*[=+\-@|%＝＋－＠]/u;

/** A text as one quoted field of CSV (RFC 4180) that no spreadsheet runs. */
export function forCsv(given: string): string {
  const text = visible(shortened(given, LONGEST).replace(/\r\n?/g, '\n'));
  const inert = FORMULA.test(text) || /^[\t\n]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
