import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forXml } from '../../../../../src/core/report/encode/xml.ts';
import { hostileText } from '../../../../support/hostile-text.ts';

describe('forXml', () => {
  it('writes only characters of XML 1.0 and none of its marks', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(forXml(text)).toMatch(
          // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
          /^(?:&(?:amp|lt|gt|quot|#39|#9|#10);|[^&<>"'\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF])*$/u,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [']]>', ']]&gt;'],
    ['a\u0000b\uFFFF', 'a\\u{0}b\\u{FFFF}'],
    ['a\n\tb', 'a&#10;&#9;b'],
    ['plain, 😀', 'plain, 😀'],
  ])('writes %j', (text, expected) => {
    expect(forXml(text)).toBe(expected);
  });
});
