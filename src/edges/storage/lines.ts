import { readSync } from 'node:fs';

/** A longer line is no answer of a model; it is neither written nor read. */
export const MOST_LINE_BYTES = 16 * 1024 * 1024;

const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * Reads an open file line by line, one chunk in memory at a time. `visit` gets each line without its
 * end and where it starts, the last one also when it was not ended; undefined stands for a line over
 * the limit. The bytes are valid during the visit only.
 */
export function eachLine(
  file: number,
  visit: (line: Buffer | undefined, offset: number) => void,
): void {
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let offset = 0;
  for (;;) {
    const read = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, offset));
    if (read.length === 0) return;
    let start = 0;
    for (let end = read.indexOf(NEWLINE); end !== -1; end = read.indexOf(NEWLINE, start)) {
      visit(read.subarray(start, end), offset + start);
      start = end + 1;
    }
    if (start > 0) {
      offset += start;
    } else if (read.length < chunk.length) {
      visit(read, offset);
      return;
    } else if (chunk.length <= MOST_LINE_BYTES) {
      chunk = Buffer.allocUnsafe(Math.min(4 * chunk.length, MOST_LINE_BYTES + 1));
    } else {
      visit(undefined, offset);
      offset = endOfLine(file, offset, chunk);
    }
  }
}

/** The offset after the next line end, or of the end of the file. */
function endOfLine(file: number, from: number, chunk: Buffer): number {
  let offset = from;
  for (;;) {
    const read = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, offset));
    const end = read.indexOf(NEWLINE);
    if (end !== -1) return offset + end + 1;
    if (read.length === 0) return offset;
    offset += read.length;
  }
}
