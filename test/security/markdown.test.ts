import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryMarkdown } from '../../src/core/report/summary.ts';
import { gfmSkeleton } from '../support/gfm-tree.ts';
import { recordWith } from '../support/hostile-record.ts';
import { hostileTexts } from '../support/hostile-text.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { wholeTrial } from '../support/records.ts';
import { elementsOf, referenceIn, renderedHtml } from '../support/rendered-markdown.ts';

const summaryOf = (texts: readonly string[]) => summaryMarkdown(recordWith(texts), wholeTrial);
const treeOf = (summary: string) => JSON.stringify(gfmSkeleton(summary), null, 1);
/** All elements but those that the texts make: the marks of a diff, and spans of dollar signs. */
const elements = (html: string) =>
  elementsOf(html)
    .filter((tag) => !/^<\/?(?:ins|del|span)>$/.test(tag))
    .join('\n');

const TREE = treeOf(summaryOf(['harmless']));
const ELEMENTS = elements(renderedHtml(summaryOf(['harmless'])));

/** The summary has the structure of a harmless one, and GitHub finds nothing in it to act on. */
function expectHarmless(texts: readonly string[]): void {
  const summary = summaryOf(texts);
  expect(treeOf(summary)).toBe(TREE);
  const html = renderedHtml(summary);
  expect(elements(html)).toBe(ELEMENTS);
  expect(referenceIn(html)).toBeUndefined();
}

describe('T054–T057: the summary in GitHub Markdown', () => {
  it('has the same tree for 10,000 hostile texts', () => {
    fc.assert(fc.property(hostileTexts, expectHarmless), { numRuns: 250 });
  });

  it('has the same tree for each of the naughty strings in every field', () => {
    for (const text of naughtyStrings()) expectHarmless([text]);
  });

  it.each([
    ['T054: mentions', '@org/team `@user` [@user](x) <b>@user</b>'],
    [
      'T055: closing keywords, references, commits and links',
      'Fixes #1, closes o/r#2 GH-12 0123456 https://a.b www.a.b a@b.c',
    ],
    [
      'T056: images',
      '![x](https://e/?d=1) <img src=//e> <picture> <video src=//e> ![x][y]\n\n[y]: //e',
    ],
    [
      'T057: fences, comments, tables and definitions',
      '```\n~~~~\n</details></pre><!--\n| a |\n|---|\n===\n[^1]: x\n[a]: //e\n- [x] ',
    ],
    ['T057: emoji and formulas', ':white_check_mark: :x: $`x`$ $$x$$ $x$\n```mermaid\ngraph TD'],
    ['T058: a marker of a comment', '<!-- headgate -->'],
  ])('breaks up %s', (_what, text) => {
    expectHarmless([text]);
  });

  it('sees what it looks for in a text that is not encoded', () => {
    const html = renderedHtml('@org\n\n- #1\n- :x:\n- <b>$x$</b>\n- 0123456');
    expect(referenceIn(html)).toBe('@org');
    expect(treeOf('![x](y)')).not.toBe(treeOf('x'));
    expect(elements(renderedHtml('a <img src=x>'))).toBe('<p>\n<img src=x>\n</p>');
  });
});

describe('T059: characters that change what is seen', () => {
  it('the summary shows them, and starts with the decision', () => {
    const summary = summaryOf(['\u202E\u2066\u200BPASS\u001B[32m\u0000\uFEFF']);
    expect(summary).toMatch(/^## ❌ Headgate: &#92;u&#123;202E&#125;/);
    expect(summary).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u);
  });
});
