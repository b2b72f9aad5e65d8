import type { ChangeEffect, TargetChange } from '../../domain/target-change.ts';

/** A change of a policy or of tools, before it is said which. */
export type FoundChange = Omit<TargetChange, 'part'>;

const LONGEST_NAME = 80;
const LONGEST_TEXT = 160;
/** Of a long text that stays the same before what changes. */
const LEAD = 40;

/** A change after which the agent may do more. */
export const widened = (what: string): FoundChange => ({ effect: 'widened', what });
/** A change after which the agent may do less. */
export const narrowed = (what: string): FoundChange => ({ effect: 'narrowed', what });
/** A change of which nobody can say whether the agent may do more. */
export const changed = (what: string): FoundChange => ({ effect: 'changed', what });

/** A name of any length in a few characters. */
export function named(name: string): string {
  return cut(name, LONGEST_NAME);
}

/** A text of any length in a line's worth, in quotes. */
export function quoted(text: string): string {
  return `"${cut(text, LONGEST_TEXT)}"`;
}

/** Two texts in quotes, with an arrow; long ones from a little before where they differ. */
function textChange(before: string, after: string): string {
  const isLong = Math.max(before.length, after.length) > LONGEST_TEXT;
  const start = isLong ? Math.max(0, commonStart(before, after) - LEAD) : 0;
  const from = (text: string) =>
    start === 0 ? quoted(text) : quoted(`…${text.slice(start).replace(/^[\uDC00-\uDFFF]/, '')}`);
  return `${from(before)} → ${from(after)}`;
}

/** The description of a tool or of a parameter, as far as it differs. */
export function descriptionChange(
  of: string,
  before: string | undefined,
  after: string | undefined,
): FoundChange[] {
  if (before === after) return [];
  const subject = `description of ${of}`;
  if (before === undefined) return [changed(`${subject} added: ${quoted(after ?? '')}`)];
  if (after === undefined) return [changed(`${subject} dropped: ${quoted(before)}`)];
  return [changed(`${subject} changed: ${textChange(before, after)}`)];
}

/** The effect of a set that may now hold more; undefined stands for everything there is. */
export function effectOnSet(
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
): ChangeEffect {
  const keepsAll = after === undefined || (before !== undefined && isIn(before, after));
  const addsNone = before === undefined || (after !== undefined && isIn(after, before));
  if (keepsAll === addsNone) return 'changed';
  return keepsAll ? 'widened' : 'narrowed';
}

/** Names in a row, the first few of them. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).map(named).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

function isIn(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((item) => outer.has(item));
}

function commonStart(before: string, after: string): number {
  let index = 0;
  while (index < before.length && before[index] === after[index]) index += 1;
  return index;
}

/** Never half a character. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
