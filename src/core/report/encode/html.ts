import { visible } from './visible.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text inside an HTML element or attribute, which is also inert inside Markdown's HTML blocks. */
export function forHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
