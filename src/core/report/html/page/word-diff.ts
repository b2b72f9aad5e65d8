import { diffWordsWithSpace } from 'diff';
import { shortened } from '../../shortened.ts';
import { element } from './element.ts';

/** Longer texts are cut before they are compared, as the cost grows with their product. */
const LONGEST = 6_000;
/** Texts with more differences have little in common to show. */
const MOST_DIFFERENCES = 400;

/** Two texts as one: what head lost is struck out, what it gained underlined. */
export function wordDiff(baseline: string, head: string): HTMLElement {
  const [before, after] = [shortened(baseline, LONGEST), shortened(head, LONGEST)];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_DIFFERENCES }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const shown = parts.map(({ value, added, removed }) =>
    added ? element('ins', {}, value) : removed ? element('del', {}, value) : value,
  );
  return element('pre', { class: 'diff' }, ...shown);
}
