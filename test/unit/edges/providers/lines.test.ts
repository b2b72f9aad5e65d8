import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/edges/providers/lines.ts';

async function* piecesOf(...pieces: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece, 'latin1');
}

async function linesIn(pieces: AsyncIterable<Uint8Array>, mostBytes = 100): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(pieces, mostBytes)) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it.each([
    { what: 'several lines in a piece', pieces: ['a\nb\n'], lines: ['a', 'b'] },
    { what: 'a line in several pieces', pieces: ['a', 'b', 'c\nd\n'], lines: ['abc', 'd'] },
    { what: 'a last line without an end', pieces: ['a\n', 'b'], lines: ['a', 'b'] },
    { what: 'empty lines', pieces: ['\na\n\n', '\nb\n'], lines: ['a', 'b'] },
    { what: 'a character cut in two', pieces: ['\xc3', '\xb6\n'], lines: ['ö'] },
    { what: 'nothing', pieces: [], lines: [] },
  ])('$what: in their order', async ({ pieces, lines }) => {
    expect(await linesIn(piecesOf(...pieces))).toEqual(lines);
  });

  it('line that is too long: left out, and the others are not', async () => {
    const pieces = piecesOf('short\n', 'long', 'long', 'long\nnext\n', '12345678\n', '123456789');
    expect(await linesIn(pieces, 8)).toEqual(['short', 'next', '12345678']);
  });
});
