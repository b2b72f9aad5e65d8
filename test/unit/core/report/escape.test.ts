import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeForMarkdown,
  forHtml,
  forLog,
  forMarkdown,
} from '../../../../src/core/report/escape.ts';
import { parseWorkflowCommand } from '../../../support/workflow-command.ts';

/** Any text, often with the marks that logs, HTML and Markdown obey. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '::error::',
        '::add-mask::',
        '##[error]',
        '##[',
        '\r',
        '\n',
        '\r\n',
        '\u2028',
        '\u0085',
        '\u00A0',
        '\t',
        '\u202E',
        '\u{E0041}',
        '</pre>',
        '<!--',
        '```',
        '@org/team',
        '#1',
        'https://a.b',
        'www.a.b',
        '- ',
        '1. ',
        '&amp;',
        '\\',
        '|',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Text that is seen as it is. */
const seen = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });

/** What a reader of HTML sees: character references replaced by what they stand for. */
function decoded(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/&(?:#(\d+)|([a-z]+));/g, (_all, code: string, name: string) =>
    code === undefined ? (named[name] ?? '?') : String.fromCodePoint(Number(code)),
  );
}

describe('forLog', () => {
  it('never writes a line that the runner takes for a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of forLog(text).split(/\r\n|\r|\n|\u0085|\u2028|\u2029/)) {
          expect(parseWorkflowCommand(line)).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['::error file=a::b', ':\\u{3A}error file=a::b'],
    [' \t::stop-commands::x', ' \t:\\u{3A}stop-commands::x'],
    ['\u00A0::error::x', '\u00A0:\\u{3A}error::x'],
    ['a\n::error::b', 'a\n:\\u{3A}error::b'],
    ['a\r::error::b', 'a\\u{D}::error::b'],
    ['see ###[error]x', 'see ##\\u{23}[error]x'],
    ['std::vector and C++::x', 'std::vector and C++::x'],
  ])('writes %j', (text, expected) => {
    expect(forLog(text)).toBe(expected);
  });
});

describe('forHtml', () => {
  it('leaves no sign of HTML and loses nothing', () => {
    fc.assert(
      fc.property(hostile, seen, (text, plain) => {
        expect(forHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(decoded(forHtml(plain))).toBe(plain);
      }),
    );
  });

  it.each([
    ['a\u202Eb', 'a\\u{202E}b'],
    ['a\u0000\u001B[31m\r', 'a\\u{0}\\u{1B}[31m\\u{D}'],
    ['\uFEFF\u200B\u2066\u00AD\u{E0041}', '\\u{FEFF}\\u{200B}\\u{2066}\\u{AD}\\u{E0041}'],
    ['a\tb\nc', 'a\tb\nc'],
    ['é 😀 中 \u0301', 'é 😀 中 \u0301'],
  ])('shows what is hidden and nothing else: %j', (text, expected) => {
    expect(forHtml(text)).toBe(expected);
  });

  it('does not read what is already written as a reference', () => {
    expect(forHtml('&lt;b&gt;')).toBe('&amp;lt;b&amp;gt;');
  });
});

describe('forMarkdown', () => {
  it('is one line without any sign that Markdown takes as its own, and loses nothing', () => {
    fc.assert(
      fc.property(hostile, seen, (text, plain) => {
        const markdown = forMarkdown(text).replace(/&#\d+;/g, '');
        expect(markdown).toMatch(/^[A-Za-z0-9 ,;/%().:+−–-]*$/u);
        expect(decoded(forMarkdown(plain))).toBe(plain.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 500 },
    );
  });

  it('starts no list, rule, heading or link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = forMarkdown(text);
        expect(markdown).not.toMatch(/^(?:[-+](?: |$)|\d{1,9}[.)](?: |$)|-{2,}|- -)/);
        expect(markdown).not.toMatch(/:\/\/|www\./i);
      }),
      { numRuns: 2000 },
    );
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
    ['www.evil.example', 'ww&#119;.evil.example'],
    ['see WWW.x', 'see WW&#87;.x'],
    ['https://a.b/c', 'https&#58;//a.b/c'],
    ['a_b*c', 'a&#95;b&#42;c'],
    ['@org #1 <b> `x` | y', '&#64;org &#35;1 &#60;b&#62; &#96;x&#96; &#124; y'],
    ['  a\n\n# b\t', 'a &#35; b'],
    ['\uD800', '&#55296;'],
  ])('writes %j', (text, expected) => {
    expect(forMarkdown(text)).toBe(expected);
  });
});

describe('codeForMarkdown', () => {
  it('cannot be left from inside', () => {
    expect(codeForMarkdown('</code><img src=x>`')).toBe(
      '<code>&#60;/code&#62;&#60;img src&#61;x&#62;&#96;</code>',
    );
  });
});
