/** How the demo model finds words of a prompt in a ticket. */

/** A text between quotation marks, as rules quote what they are about. */
export const quotedPhrase = /["“„«]\s*([^"“”„«»]+?)\s*["”»]/g;

const continuation = /\n[ \t]+(?![-*][ \t])(?=\S)/g;
const listItem = /^\s*[-*]\s+/;

/** The list items of a text, each on one line and without its mark. Other lines are passed over. */
export function listItems(text: string): string[] {
  const lines = text.replaceAll(continuation, ' ').split('\n');
  return lines.filter((line) => listItem.test(line)).map((line) => line.replace(listItem, ''));
}

/** What is quoted in a text, normalized. */
export function phrasesIn(text: string): string[] {
  const quoted = [...text.matchAll(quotedPhrase)].map((match) => normalize(match[1] ?? ''));
  return quoted.filter((phrase) => phrase !== '');
}

/** Tells whether one of the phrases stands in a text as whole words: "vat" is not in "private". */
export function phraseFinder(phrases: readonly string[]): (text: string) => boolean {
  const escaped = phrases.map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(normalize(text));
}

function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
}
