import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Page } from 'playwright-core';
import { agendaPage, review } from '../src/pipeline/review.ts';
import { startBrowser } from '../test/support/browser.ts';

/*
 * The pictures of reports in docs/pictures, of the demo's second pull request and of a review of all five:
 * run `npm run demo` before.
 */

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'docs', 'pictures');
const report = pathToFileURL(join(root, '.demo', 'drop-rule.report.html')).href;
const CASE = '#case=billing-triage/double-charge-de';

const browser = await startBrowser();
try {
  await picture('report-overview', report, { width: 1100, height: 900 });
  await picture('report-case', report + CASE, { width: 1100, height: 900 });
  await picture('report-dark', report, { width: 1100, height: 900, dark: true });
  await picture('report-phone', report, { width: 375, height: 800 });
  await picture('summary', renderedSummary(), { width: 900, height: 900 });
  await picture('review', reviewPage(), { width: 1100, height: 900 });
} finally {
  await browser.close();
}

interface View {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

/** What `where` shows: an address, or markup that an empty page is given. */
async function picture(name: string, where: string, { width, height, dark }: View): Promise<void> {
  const page: Page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark === true ? 'dark' : 'light',
  });
  if (where.startsWith('file:')) await page.goto(where);
  else await page.setContent(where);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
  console.log(`wrote docs/pictures/${name}.png`);
}

/** The agenda of a review of all runs of the demo. */
function reviewPage(): string {
  const files = readdirSync(join(root, '.demo')).filter((name) => name.endsWith('.result.json'));
  const results = files.map((file) => ({
    file,
    text: readFileSync(join(root, '.demo', file), 'utf8'),
  }));
  return agendaPage(review('2026-01-01', { results }));
}

/** The summary much as GitHub shows it. */
function renderedSummary(): string {
  const markdown = readFileSync(join(root, '.demo', 'drop-rule.summary.md'), 'utf8');
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; color: #1f2328; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; }
    h2, h3 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0; font-size: 1.3em; }
    h3 { font-size: 1.1em; }
    table { border-collapse: collapse; }
    th, td { padding: 6px 13px; border: 1px solid #d1d9e0; text-align: left; }
    code, pre { border-radius: 6px; background: #f0f1f3; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
    code { padding: .2em .4em; }
    pre { padding: 12px; white-space: pre-wrap; }
    del { background: #ffd7d5; } ins { background: #d1f8d9; }
    blockquote { margin: 0; padding: 0 1em; border-left: .25em solid #d1d9e0; color: #59636e; }
  </style>${html}`;
}
