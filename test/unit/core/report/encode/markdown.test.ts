import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeForMarkdown, forMarkdown } from '../../../../../src/core/report/encode/markdown.ts';
import { hostileText } from '../../../../support/hostile-text.ts';
import {
  decodedReferences,
  elementsOf,
  referenceIn,
  renderedHtml,
} from '../../../../support/rendered-markdown.ts';

describe('forMarkdown', () => {
  it('is one line without any sign that Markdown takes as its own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = forMarkdown(text).replace(/<span>&#36;<\/span>|&#\d+;/g, '');
        expect(markdown).toMatch(/^[A-Za-z0-9 ,;/%().:+−–-]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('is a paragraph of text in which GitHub finds nothing to turn into something else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = renderedHtml(forMarkdown(text));
        expect(elementsOf(html).filter((tag) => !/^<\/?span>$/.test(tag))).toEqual(['<p>', '</p>']);
        expect(referenceIn(html)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('loses nothing but white space and the length of long texts', () => {
    const seen = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(seen, (plain) => {
        const text = decodedReferences(forMarkdown(plain)).replace(/<\/?span>|\u200B/g, '');
        expect(text).toBe(plain.replace(/\s+/g, ' ').trim() || '(empty)');
      }),
    );
    expect(forMarkdown('x'.repeat(2001))).toBe(`${'x'.repeat(2000)}&#8230; (2001 characters)`);
  });

  it.each([
    ['- a', '&#45; a'],
    ['+', '&#43;'],
    ['---', '&#45;--'],
    ['- - -', '&#45; - -'],
    ['12. a', '12&#46; a'],
    ['1)', '1&#41;'],
    ['a - b + c 1. d', 'a - b + c 1. d'],
    ['-5.5 points', '-5.5 points'],
    ['94.2 % of 3 cases', '94.2 % of 3 cases'],
    ['evalsets/a.yaml:14:5', 'evalsets/a.yaml:&#8203;14:5'],
    ['a_b*c', 'a&#95;b&#42;c'],
    ['<b> `x` | y', '&#60;b&#62; &#96;x&#96; &#124; y'],
    ['  a\n\n b\t', 'a b'],
    ['a\r\nb\rc', 'a b c'],
    [' \n', '(empty)'],
    ['\uD800\u202E', '&#92;u&#123;D800&#125;&#92;u&#123;202E&#125;'],
  ])('writes %j', (text, expected) => {
    expect(forMarkdown(text)).toBe(expected);
  });

  it.each([
    ['mentions', '@org', '&#64;&#8203;org'],
    ['references', '# o/r#1 gh-12', '&#35;&#8203; o/r&#35;&#8203;1 gh-&#8203;12'],
    ['commits', 'abcdef01', 'abcdef&#8203;01'],
    ['emoji', ':x:', ':&#8203;x:'],
    ['formulas', '$x$', '<span>&#36;</span>x<span>&#36;</span>'],
    [
      'addresses',
      'https://a.b www.c WWW.x',
      'https&#58;&#8203;//a.b ww&#119;&#8203;.c WW&#87;&#8203;.x',
    ],
  ])('breaks up %s', (_what, text, expected) => {
    expect(forMarkdown(text)).toBe(expected);
  });
});

describe('codeForMarkdown', () => {
  it('is one code element whatever the text is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tags = elementsOf(renderedHtml(codeForMarkdown(text)));
        const ours = tags.filter((tag) => !/^<\/?span>$/.test(tag));
        expect(ours).toEqual(['<p>', '<code>', '</code>', '</p>']);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['</code><img src=x>`', '&#60;/code&#62;&#60;img src&#61;x&#62;&#96;'],
    ['@acme/support', '&#64;acme/support'],
    ['a@b.example', 'a&#64;&#8203;b.example'],
    ['o/r#1', 'o/r&#35;1'],
    ['', '(empty)'],
  ])('writes %j', (text, expected) => {
    expect(codeForMarkdown(text)).toBe(`<code>${expected}</code>`);
  });
});
