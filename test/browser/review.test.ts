import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaPage } from '../../src/core/report/review/page.ts';
import { startBrowser } from '../support/browser.ts';
import { agendaWith } from '../support/hostile-agenda.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { LOOKS, openPage, violations } from './open-report.ts';
import { PAYLOADS, twinsOf } from './payloads.ts';

const TEXTS = 60;
const words = Array.from({ length: TEXTS }, (_, index) => `word${index}`);

/** Every element with the names of its attributes, in order. */
const TREE = `[...document.querySelectorAll('*')]
  .map((item) => [item.tagName, ...item.getAttributeNames()].join(' '))`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the page of an eval review', () => {
  it('opens from a file without a request or a word in the console, and leads to each section', async () => {
    const { page, complaints, requests } = await openPage(browser, agendaPage(agendaWith(words)));
    expect(await page.locator('h1').textContent()).toBe('Eval review since 2026-01-01');
    expect(await page.locator('nav a').count()).toBe(await page.locator('section h2').count());
    await page.getByRole('link', { name: 'Overrides granted' }).click();
    expect(await page.locator('h2:target').textContent()).toBe('Overrides granted');
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('runs no script at all', async () => {
    const { page, complaints } = await openPage(browser, agendaPage(agendaWith(words)));
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "run"' }))`,
    );
    expect(await page.title()).toBe('Eval review since 2026-01-01');
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).not.toEqual([]);
  });

  it.each(LOOKS)(
    '$colorScheme at $width pixels: axe finds nothing, and nothing is wider',
    async (look) => {
      const long = words.map((word) => `${word}-${'x'.repeat(300)}`);
      const { page } = await openPage(browser, agendaPage(agendaWith(long)), look);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
    },
  );

  it('T050 to T062 and naughty strings: the elements are those of harmless text', async () => {
    const texts = [...PAYLOADS, ...naughtyStrings().filter((text) => text !== '')];
    for (let at = 0; at < texts.length; at += TEXTS) {
      const [hostile, harmless] = twinsOf(texts.slice(at, at + TEXTS));
      const shown = await openPage(browser, agendaPage(agendaWith(hostile)));
      const plain = await openPage(browser, agendaPage(agendaWith(harmless)));
      expect(await shown.page.evaluate(TREE)).toEqual(await plain.page.evaluate(TREE));
      expect([...shown.complaints, ...shown.requests]).toEqual([]);
    }
  });
});
