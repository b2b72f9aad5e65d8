/*
 * One encoder for each place that text from models, cases and files can reach. Texts of our own are
 * not encoded; everything else passes here before it is written.
 */

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that are not seen or that reorder what is seen, but for line feed and tab. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this pattern is for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** Shows hidden characters as `\u{202E}`, so that no text looks like another. */
function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16).toUpperCase()}}`;
  });
}

/** Text inside an HTML element or attribute, which is also inert inside Markdown's HTML blocks. */
export function forHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? '');
}

/**
 * Text inside a Markdown table cell or sentence: one line, as a code element. Everything that
 * Markdown, mentions or links could take as theirs becomes a character reference.
 */
export function forMarkdown(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ').trim());
  const inert = line.replace(/[^A-Za-z0-9 ,;/%().:+−–-]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `&#${code};`;
  });
  return inert
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www(?=\.)/gi, lastAsReference)
    .replace(/^(?:[-+](?=[ -]|$)|\d{1,9}[.)](?= |$))/, lastAsReference);
}

/** What starts a link or a list no longer does when its last character is a reference. */
function lastAsReference(mark: string): string {
  return `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`;
}

/** The same as inline code. */
export function codeForMarkdown(text: string): string {
  return `<code>${forMarkdown(text)}</code>`;
}

/** A line for the log, in which the runner finds no workflow command. */
export function forLog(text: string): string {
  return visible(text)
    .split(/\r?\n/)
    .map((line) =>
      line
        .replaceAll('##[', '#\\u{23}[')
        .replace(/^(\s*)::/, (_all, space: string) => `${space}:\\u{3A}`),
    )
    .join('\n');
}
