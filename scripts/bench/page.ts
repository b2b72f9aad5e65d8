import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlChunks } from '../../src/core/report/html/document.ts';
import { startBrowser } from '../../test/support/browser.ts';
import { runOfMany } from '../../test/support/page-run.ts';
import { wholeTrial } from '../../test/support/records.ts';

/*
 * How the HTML report of 10,000 cases with three trials on both sides behaves in Chromium: each
 * action until the next frame is drawn, and the longest that the page stood still.
 */

const CASES = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'headgate-page-'));
const path = join(folder, 'report.html');
const browser = await startBrowser();
try {
  const record = runOfMany(CASES);
  const from = performance.now();
  writeFileSync(path, [...htmlChunks(record, wholeTrial)].join(''));
  say('written', performance.now() - from, `${(statSync(path).size / 1e6).toFixed(1)} MB`);

  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  const opening = performance.now();
  await page.goto(pathToFileURL(path).href, { waitUntil: 'commit' });
  await page.locator('.cases a').first().waitFor();
  say('first cases shown', performance.now() - opening);
  await page.waitForLoadState('load');
  say('all loaded', performance.now() - opening);

  await page.evaluate(`
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    globalThis.timed = (act) => new Promise((done) => {
      const from = performance.now();
      act();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
    });`);
  const search = (words: string) =>
    `timed(() => { const field = document.querySelector('input'); field.value = '${words}'; field.dispatchEvent(new Event('input')); })`;
  const press = (button: string) =>
    `timed(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('${button}')).click())`;
  await measured('search "case-99"', search('case-99'));
  await measured('search cleared', search(''));
  await measured('filter Broke', press('Broke'));
  await measured('filter All', press('All'));
  await measured('next page', press('Next'));
  await measured('scroll to the end', 'timed(() => scrollTo(0, document.body.scrollHeight))');
  await measured('open a case', `timed(() => document.querySelector('.cases a').click())`);
  say('longest standstill after loading', Number(await page.evaluate('longest')));

  async function measured(name: string, script: string): Promise<void> {
    say(name, Number(await page.evaluate(script)));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function say(name: string, ms: number, more = ''): void {
  console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms  ${more}`);
}
