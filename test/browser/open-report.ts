import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** Writes the report of a run to a file and opens it from there. */
export async function openReport(
  browser: Browser,
  record: RunRecord,
  { hash = '', width = 1100, colorScheme = 'light' as 'light' | 'dark' } = {},
): Promise<OpenReport> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-page-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, [...htmlChunks(record, wholeTrial)].join(''));
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
