import { diffWordsWithSpace } from 'diff';
import { forHtml } from './escape.ts';

/** Longer texts are cut before they are compared, as the cost grows with their product. */
const LONGEST = 2_000;

/** Two texts as one, in HTML: what head lost in `<del>`, what it gained in `<ins>`. */
export function wordDiff(baseline: string, head: string): string {
  return diffWordsWithSpace(cut(baseline), cut(head))
    .map((part) => {
      const text = forHtml(part.value);
      if (part.added) return `<ins>${text}</ins>`;
      return part.removed ? `<del>${text}</del>` : text;
    })
    .join('');
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${[...text.slice(0, LONGEST)].slice(0, -1).join('')}… (${text.length} characters)`;
}
