import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../../src/core/report/word-diff.ts';

describe('wordDiff', () => {
  it('marks what head lost and gained', () => {
    expect(wordDiff('queue billing now', 'queue security now')).toBe(
      'queue <del>billing</del><ins>security</ins> now',
    );
    expect(wordDiff('same', 'same')).toBe('same');
    expect(wordDiff('', 'a')).toBe('<ins>a</ins>');
    expect(wordDiff('a', '')).toBe('<del>a</del>');
  });

  it('encodes the texts and nothing else', () => {
    expect(wordDiff('</pre><b>', '<ins>&')).toMatch(
      /^(?:<\/?(?:ins|del)>|[^<>"']|&lt;|&gt;|&amp;)*$/,
    );
    expect(wordDiff('', '</ins></pre><script>')).toBe(
      '<ins>&lt;/ins&gt;&lt;/pre&gt;&lt;script&gt;</ins>',
    );
  });

  it('cuts long texts before it compares them, and never inside a character', () => {
    const text = wordDiff('', `${'x'.repeat(1999)}😀${'y'.repeat(1e6)}`);
    expect(text).toBe(`<ins>${'x'.repeat(1999)}… (1002001 characters)</ins>`);
    expect(wordDiff('', 'z'.repeat(2000))).toBe(`<ins>${'z'.repeat(2000)}</ins>`);
    expect(wordDiff('a b '.repeat(1e5), 'b a '.repeat(1e5)).length).toBeLessThan(50_000);
  });

  it('shows texts of many differences one after the other, without comparing them to the end', () => {
    const [before, after] = ['"'.repeat(300), "'".repeat(300)];
    expect(wordDiff(before, after)).toBe(
      `<del>${'&quot;'.repeat(300)}</del><ins>${'&#39;'.repeat(300)}</ins>`,
    );
    expect(wordDiff('a b c '.repeat(60), 'a x c '.repeat(60))).toContain(
      'a <del>b</del><ins>x</ins> c',
    );
  });

  it('never tears a character apart', () => {
    expect(wordDiff('a 😀 b', 'a 😁 b')).toBe('a <del>😀</del><ins>😁</ins> b');
  });
});
