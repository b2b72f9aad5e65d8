import type { ChangeKind } from '../../domain/target.ts';
import { hasByteOrderMark, normaliseText } from '../document/text.ts';

/** A file's content on each side; undefined where the side does not have it. */
export interface FileSides {
  readonly path: string;
  readonly previousPath?: string;
  readonly baseline: string | undefined;
  readonly head: string | undefined;
}

/** How a file differs; undefined when the bytes are equal and it kept its name. */
export function changeOf(sides: FileSides): ChangeKind | undefined {
  const { baseline, head } = sides;
  if (baseline === undefined || head === undefined) {
    if (baseline === head) return undefined;
    return baseline === undefined ? 'added' : 'removed';
  }
  if (baseline === head) return sides.previousPath === undefined ? undefined : 'renamed';
  const [before, after] = [normaliseText(baseline), normaliseText(head)];
  if (before === after) {
    return hasByteOrderMark(baseline) === hasByteOrderMark(head) ? 'line-ends' : 'byte-order-mark';
  }
  return withoutWhitespace(before) === withoutWhitespace(after) ? 'whitespace' : 'content';
}

/** The first line of head's text that differs from base's, from 1; undefined where one has no text. */
export function firstChangedLine(
  baseline: string | undefined,
  head: string | undefined,
): number | undefined {
  if (baseline === undefined || head === undefined) return undefined;
  const before = normaliseText(baseline).split('\n');
  const after = normaliseText(head).split('\n');
  const index = after.findIndex((line, position) => line !== before[position]);
  return index < 0 ? after.length : index + 1;
}

function withoutWhitespace(text: string): string {
  return text.replace(/\s+/g, '');
}
