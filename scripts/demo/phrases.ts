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

/** Whether one of the phrases stands in the text as whole words, so that "vat" is not in "private". */
export function mentionsAny(text: string, phrases: readonly string[]): boolean {
  const normalized = normalize(text);
  return phrases.some((phrase) => {
    const escaped = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(normalized);
  });
}

function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
}
