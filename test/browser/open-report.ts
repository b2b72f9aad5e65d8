import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { htmlChunks } from '../../src/core/report/html/document.ts';
import type { RunRecord } from '../../src/domain/run.ts';
import { wholeTrial } from '../support/records.ts';

/** A page that was opened, and everything that it must not do. */
export interface OpenReport {
  readonly page: Page;
  /** What the console said, and errors that nobody caught. */
  readonly complaints: string[];
  /** Addresses that were asked for, but for the page's own. */
  readonly requests: string[];
}

/** How a page is looked at. */
interface Look {
  readonly hash?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Light and dark, on a screen and on a phone. */
export const LOOKS = [
  { colorScheme: 'light', width: 1100 },
  { colorScheme: 'dark', width: 1100 },
  { colorScheme: 'light', width: 375 },
  { colorScheme: 'dark', width: 375 },
] as const;

/** Writes the report of a run to a file and opens it from there. */
export function openReport(browser: Browser, record: RunRecord, look?: Look): Promise<OpenReport> {
  return openPage(browser, [...htmlChunks(record, wholeTrial)].join(''), look);
}

/** Writes a page to a file and opens it from there. */
export async function openPage(
  browser: Browser,
  html: string,
  { hash = '', width = 1100, colorScheme = 'light' }: Look = {},
): Promise<OpenReport> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-page-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const address = pathToFileURL(path).href;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  onTestFinished(async () => {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) requests.push(request.url());
  });
  await page.goto(address + hash);
  return { page, complaints, requests };
}

/** What axe finds wrong with a page as it stands. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
  );
}
