import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eachLine, MOST_LINE_BYTES } from '../../../../src/edges/storage/lines.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';

/** Every line of a file as [offset, length or null, first character]. */
function linesOf(text: string): (readonly [number, number | null, string])[] {
  const path = join(temporaryFolder(), 'lines');
  writeFileSync(path, text);
  const file = openSync(path, 'r');
  onTestFinished(() => closeSync(file));
  const lines: (readonly [number, number | null, string])[] = [];
  eachLine(file, (line, offset) => {
    lines.push([offset, line?.length ?? null, line?.toString('utf8', 0, 1) ?? '']);
  });
  return lines;
}

const CHUNK = 1024 * 1024;

describe('eachLine', () => {
  it.each([
    ['nothing', '', []],
    ['one line', 'ab\n', [[0, 2, 'a']]],
    [
      'a last line without an end',
      'ab\nc',
      [
        [0, 2, 'a'],
        [3, 1, 'c'],
      ],
    ],
    [
      'empty lines',
      '\n\nab\n',
      [
        [0, 0, ''],
        [1, 0, ''],
        [2, 2, 'a'],
      ],
    ],
  ])('%s', (_what, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('lines across the ends of chunks: whole', () => {
    const [a, b, c] = ['a'.repeat(CHUNK - 2), 'b'.repeat(CHUNK), 'c'.repeat(3 * CHUNK)];
    expect(linesOf(`${a}\n${b}\n${c}\nd`)).toEqual([
      [0, CHUNK - 2, 'a'],
      [CHUNK - 1, CHUNK, 'b'],
      [2 * CHUNK, 3 * CHUNK, 'c'],
      [5 * CHUNK + 1, 1, 'd'],
    ]);
  });

  it('line at the limit: read; one byte more: passed over, and what follows is read', () => {
    const longest = 'x'.repeat(MOST_LINE_BYTES);
    expect(linesOf(`${longest}\nnext\n`)).toEqual([
      [0, MOST_LINE_BYTES, 'x'],
      [MOST_LINE_BYTES + 1, 4, 'n'],
    ]);
    expect(linesOf(`${longest}x\nnext\n`)).toEqual([
      [0, null, ''],
      [MOST_LINE_BYTES + 2, 4, 'n'],
    ]);
    expect(linesOf(`a\n${longest}xxxx`)).toEqual([
      [0, 1, 'a'],
      [2, null, ''],
    ]);
  });
});
