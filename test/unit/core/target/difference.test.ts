import { describe, expect, it } from 'vitest';
import { changeOf, firstChangedLine } from '../../../../src/core/target/difference.ts';

const change = (baseline: string | undefined, head: string | undefined, previousPath?: string) =>
  changeOf({
    path: 'p.md',
    baseline,
    head,
    ...(previousPath === undefined ? {} : { previousPath }),
  });

describe('changeOf', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nb\n', 'line-ends'],
    ['a\rb', 'a\nb', 'line-ends'],
    ['\uFEFFa\n', 'a\n', 'byte-order-mark'],
    ['\uFEFFa\n', 'a\r\n', 'byte-order-mark'],
    ['a b\n', 'a  b\n', 'whitespace'],
    ['a b', 'ab', 'whitespace'],
    ['a\n', 'a', 'whitespace'],
    ['a', '\uFEFF\uFEFFa', 'whitespace'],
    ['a', 'a\u200B', 'content'],
    ['a', 'A', 'content'],
    ['é', 'e\u0301', 'content'],
  ] as const)('tells %j from %j as %s', (baseline, head, kind) => {
    expect(change(baseline, head)).toBe(kind);
    expect(change(head, baseline)).toBe(kind);
  });

  it('tells added, removed and renamed files apart, and finds no change in equal ones', () => {
    expect(change(undefined, '')).toBe('added');
    expect(change('', undefined)).toBe('removed');
    expect(change('a', 'a', 'old.md')).toBe('renamed');
    expect(change('a', 'b', 'old.md')).toBe('content');
    expect(change('a', 'a')).toBeUndefined();
    expect(change(undefined, undefined)).toBeUndefined();
  });
});

describe('firstChangedLine', () => {
  it.each([
    ['a\nb\nc', 'a\nB\nc', 2],
    ['a\n', 'a\nb\n', 2],
    ['a\nb\n', 'a\n', 2],
    ['a\r\nb', 'a\nc', 2],
    ['a\nb', 'a', 1],
  ])('of %j and %j is the first of head that differs', (baseline, head, line) => {
    expect(firstChangedLine(baseline, head)).toBe(line);
  });

  it('is unknown where a side has no text', () => {
    expect([firstChangedLine(undefined, 'a'), firstChangedLine('a', undefined)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
