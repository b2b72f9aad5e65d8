import { createHash } from 'node:crypto';
import { forHtml } from '../encode/html.ts';
import { PAGE_STYLE } from './page-assets.js';

/**
 * A page up to the start of its body. Its policy allows the style of all our pages and the one script,
 * if any, by their digests, and no request to anywhere.
 */
export function pageOpening(title: string, script?: string): string {
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${digest(script)}`]),
    `style-src ${digest(PAGE_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${forHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
`;
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
