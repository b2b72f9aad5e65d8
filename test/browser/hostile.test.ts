import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/run.ts';
import { startBrowser } from '../support/browser.ts';
import { recordWith } from '../support/hostile-record.ts';
import { hostileText } from '../support/hostile-text.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { withConversations, withGameDay } from '../support/page-run.ts';
import { openReport } from './open-report.ts';
import { PAYLOADS, twinsOf } from './payloads.ts';

const TEXTS = 60;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opened once for the same words. */
const known = new Map<string, unknown>();
async function treesOfWords(words: readonly string[]): Promise<unknown> {
  const key = words.join(' ');
  if (!known.has(key)) {
    const { page } = await openReport(browser, runOf(words));
    known.set(key, await page.evaluate(TREES));
  }
  return known.get(key);
}

/** A run in whose every field stands one of the texts. */
function runOf(texts: readonly string[]): RunRecord {
  let used = 0;
  const next = () => texts[used++ % texts.length] ?? '';
  return withGameDay(withConversations(recordWith(texts), next), next);
}

/**
 * Every element with the names of its attributes, in order, of the overview and of each case. Between
 * the words of a difference stand marks, of which there may be more or fewer, and nothing else.
 */
const TREES = `(async () => {
  const tree = () => [...document.querySelectorAll('*')]
    .filter((item) => item.closest('.diff ins, .diff del')?.childElementCount !== 0)
    .map((item) => {
      let depth = 0;
      for (let up = item; up; up = up.parentElement) depth += 1;
      return [depth, item.tagName, ...item.getAttributeNames()].join(' ');
    });
  const go = (hash) => new Promise((shown) => {
    addEventListener('hashchange', shown, { once: true });
    location.hash = hash;
  });
  const trees = [tree()];
  for (const link of [...document.querySelectorAll('.cases a')]) {
    await go(link.getAttribute('href'));
    if (document.querySelector('.case') === null) throw new Error('no case is open');
    trees.push(tree());
    await go('');
  }
  return trees;
})()`;

async function expectTwins(texts: readonly string[]): Promise<void> {
  const [hostile, harmless] = twinsOf(texts);
  const shown = await openReport(browser, runOf(hostile));
  const trees = (await shown.page.evaluate(TREES)) as string[][];
  expect(trees.length).toBeGreaterThan(2);
  expect(trees).toEqual(await treesOfWords(harmless));
  expect(shown.complaints).toEqual([]);
  expect(shown.requests).toEqual([]);
  expect(await shown.page.title()).toBe('Headgate report');
}

describe('trees', () => {
  it('differ where a text became an element', async () => {
    const { page } = await openReport(browser, runOf(['word0']));
    const before = await page.evaluate(TREES);
    await page.evaluate(`document.querySelector('h1').innerHTML = '<img alt=x>'`);
    expect(await page.evaluate(TREES)).not.toEqual(before);
  });
});

describe('T050 to T062 and naughty strings in every field of the HTML report', () => {
  it('payloads: the elements are those of harmless text, and nothing runs or is asked for', async () => {
    for (let turn = 0; turn < PAYLOADS.length; turn += 1) {
      await expectTwins([...PAYLOADS.slice(turn), ...PAYLOADS.slice(0, turn)]);
    }
  });

  it('naughty strings: the same', async () => {
    const texts = naughtyStrings().filter((text) => text !== '');
    for (let at = 0; at < texts.length; at += TEXTS) await expectTwins(texts.slice(at, at + TEXTS));
  });

  it('texts made of marks that readers obey: the same', async () => {
    const lists = fc.uniqueArray(hostileText, { minLength: TEXTS, maxLength: TEXTS });
    for (const texts of fc.sample(lists, 5)) await expectTwins(texts);
  });
});
