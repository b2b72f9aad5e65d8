import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a reader of HTML sees: character references replaced by what they stand for. */
export function decodedReferences(html: string): string {
  return html.replace(/&(?:#(\d+)|([a-z]+));/g, (_all, code: string, name: string) =>
    code === undefined ? (NAMED[name] ?? '?') : String.fromCodePoint(Number(code)),
  );
}

/** Markdown as GitHub renders it, but for its sanitiser, which may only take away. */
export function renderedHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The elements of HTML in their order, with attributes and without texts. */
export function elementsOf(html: string): string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

/** What GitHub makes of finished text outside code: mentions, references, commits, addresses, emoji, formulas. */
const REFERENCES = [
  /@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /:\/\//,
  /www\./i,
  /:[\w+-]+:/,
  /\$[^$\n]+\$/,
];

/** The first text of the rendered HTML that GitHub would turn into something else, if there is one. */
export function referenceIn(html: string): string | undefined {
  const outside = html.replace(/<(code|pre)>[\s\S]*?<\/\1>/g, '<code>');
  const texts = outside.split(/<[^>]*>/).map(decodedReferences);
  return texts.find((text) => REFERENCES.some((pattern) => pattern.test(text)));
}
