import { diffWordsWithSpace } from 'diff';
import { forHtml } from './encode/html.ts';
import { shortened } from './shortened.ts';

/** Longer texts are cut before they are compared, as the cost grows with their product. */
const LONGEST = 2_000;
/** Texts with more differences have little in common to show, and would take seconds to compare. */
const MOST_DIFFERENCES = 200;

/** Two texts as one, in HTML: what head lost in `<del>`, what it gained in `<ins>`. */
export function wordDiff(baseline: string, head: string): string {
  const [before, after] = [shortened(baseline, LONGEST), shortened(head, LONGEST)];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_DIFFERENCES });
  if (parts === undefined) return `<del>${forHtml(before)}</del><ins>${forHtml(after)}</ins>`;
  return parts
    .map((part) => {
      const text = forHtml(part.value);
      if (part.added) return `<ins>${text}</ins>`;
      return part.removed ? `<del>${text}</del>` : text;
    })
    .join('');
}
