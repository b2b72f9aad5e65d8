import { forHtml } from './html.ts';

/**
 * Text inside an element or attribute of XML 1.0. The characters that it forbids even as references
 * are among those that are made visible; line ends and tabs are references, as attributes lose them.
 */
export function forXml(text: string): string {
  return forHtml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
