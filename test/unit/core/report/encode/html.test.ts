import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forHtml } from '../../../../../src/core/report/encode/html.ts';
import { hostileText } from '../../../../support/hostile-text.ts';
import { decodedReferences } from '../../../../support/rendered-markdown.ts';

describe('forHtml', () => {
  it('leaves no sign of HTML and loses nothing', () => {
    const seen = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    fc.assert(
      fc.property(hostileText, seen, (text, plain) => {
        expect(forHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(decodedReferences(forHtml(plain))).toBe(plain);
      }),
    );
  });

  it.each([
    ['a\u202Eb', 'a\\u{202E}b'],
    ['a\u0000\u001B[31m\r', 'a\\u{0}\\u{1B}[31m\\u{D}'],
    ['\uFEFF\u200B\u2066\u00AD\u{E0041}', '\\u{FEFF}\\u{200B}\\u{2066}\\u{AD}\\u{E0041}'],
    ['\uD800 \uFFFF \uE000', '\\u{D800} \\u{FFFF} \\u{E000}'],
    ['\u3164\u115F', '\\u{3164}\\u{115F}'],
    ['a\uFE0F 1\uFE0F\u20E3', 'a\\u{FE0F} 1\\u{FE0F}\u20E3'],
    ['a\tb\nc', 'a\tb\nc'],
    ['é 😀 ❤\uFE0F 中 \u0301', 'é 😀 ❤\uFE0F 中 \u0301'],
  ])('shows what is hidden and nothing else: %j', (text, expected) => {
    expect(forHtml(text)).toBe(expected);
  });

  it('does not read what is already written as a reference', () => {
    expect(forHtml('&lt;b&gt;')).toBe('&amp;lt;b&amp;gt;');
  });
});
