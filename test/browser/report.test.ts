import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { runOfMany, withConversations, withGameDay } from '../support/page-run.ts';
import { LOOKS, openReport, violations } from './open-report.ts';

const CASE = '#case=greeting/case-50';
const run = runOfMany(250);
let held = 0;
const gameDay = withGameDay(run, () => `case-${held++}~fault`);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const rows = (page: Page) => page.locator('.cases tbody tr').count();

describe('the HTML report', () => {
  it('opens from a file without a request or a word in the console, and starts with the verdict', async () => {
    const { page, complaints, requests } = await openReport(browser, run);
    expect(await page.locator('h1').textContent()).toBe(
      'Blocked: greeting fell from 100.0 % to 98.0 %.',
    );
    await page.locator('.cases a').first().click();
    await page.locator('.pair').first().waitFor();
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('allows nothing but its own script and style: another script does not run', async () => {
    const { page, complaints } = await openReport(browser, run);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "run"' }))`,
    );
    expect(await page.title()).toBe('Headgate report');
    await page.evaluate(`fetch('http://127.0.0.1:9/').catch(() => {})`);
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).not.toEqual([]);
  });

  it('finds cases by words, by mark and by tag, and says how many', async () => {
    const { page } = await openReport(browser, run);
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('1 to 100 of 250 cases');
    await page.getByRole('button', { name: 'Broke' }).click();
    expect(await status.textContent()).toBe('1 to 5 of 5 cases');
    await page.getByLabel('Search').fill('case-100');
    expect(await status.textContent()).toBe('1 to 1 of 1 cases');
    await page.getByLabel('Search').fill('nothing like it');
    expect(await rows(page)).toBe(0);
    await page.getByLabel('Search').fill('');
    await page.getByRole('button', { name: 'All' }).click();
    await page.getByLabel('Tag').selectOption('tag-3');
    expect(await status.textContent()).toBe('1 to 36 of 36 cases');
    await page.getByLabel('Owner').selectOption('@acme/support');
    await page.getByLabel('Incident').selectOption('INC-100');
    expect(await rows(page)).toBe(0);
  });

  it('turns pages of a hundred cases', async () => {
    const { page } = await openReport(browser, run);
    expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.getByRole('status').textContent()).toBe('201 to 250 of 250 cases');
    expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  });

  it('opens a case by its address: both sides, the difference in words, every trial and grade', async () => {
    const { page } = await openReport(browser, run, { hash: CASE });
    expect(await page.locator('h1').textContent()).toBe('case-50');
    expect(await page.locator('.pair').count()).toBe(3);
    const first = page.locator('.pair').first();
    expect(await first.locator('article').count()).toBe(2);
    expect(await first.locator('.diff del').first().textContent()).toContain('have');
    expect(await first.locator('.diff ins').first().textContent()).toContain('cannot');
    expect(await first.locator('.grades').last().textContent()).toContain('found no "12 May"');
    await page.getByRole('link', { name: 'All cases' }).click();
    await page.locator('.cases').waitFor();
    expect(await rows(page)).toBe(100);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('case-50');
  });

  it('shows the overview for an address that names no case', async () => {
    const { page, complaints } = await openReport(browser, run, { hash: '#case=greeting/%zz' });
    expect(await rows(page)).toBe(100);
    expect(complaints).toEqual([]);
  });

  it('shows calls, faults, approvals and breaches of an agent', async () => {
    let used = 0;
    const agent = withConversations(run, () => `text ${used++}`);
    const { page } = await openReport(browser, agent, { hash: CASE });
    const side = page.locator('.pair article').first();
    expect(await side.locator('.entry').count()).toBe(5);
    expect(await side.textContent()).toMatch(/Injected fault: timeout/);
    expect(await side.textContent()).toMatch(/Approval: modify by the case: text \d+/);
    expect(await side.textContent()).toMatch(/Breach: text \d+/);
    expect(await violations(page)).toEqual([]);
  });

  it('shows a game day: fault by outcome, what ended unsafe, and why not all was run', async () => {
    const { page } = await openReport(browser, gameDay);
    const table = page.locator('.game-day');
    expect(await table.locator('tbody tr').count()).toBe(11);
    expect(await table.locator('tbody tr').first().textContent()).toBe(
      'timeout249 of 250, 3 did not meet it, 2 without a grade249 of 250, 3 did not meet it, 2 without a grade1717',
    );
    const section = page.locator('section', { has: table });
    expect(await section.textContent()).toContain('Not all of it was run: case-11~fault');
    expect(await section.textContent()).toContain('case-9~fault and 1 more');
    const { page: without } = await openReport(browser, run);
    expect(await without.locator('.game-day').count()).toBe(0);
  });

  it.each(LOOKS)(
    '$colorScheme at $width pixels: axe finds nothing, and nothing is wider',
    async (look) => {
      for (const hash of ['', CASE]) {
        const { page } = await openReport(browser, gameDay, { ...look, hash });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
        const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        expect(ground).toBe(look.colorScheme === 'dark' ? 'rgb(14, 17, 22)' : 'rgb(246, 247, 249)');
      }
    },
  );
});
