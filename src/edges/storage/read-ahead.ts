import { readSync } from 'node:fs';

/** So much is read at once. */
const READ_AHEAD_BYTES = 64 * 1024;

/**
 * Reads lines of a file that only grows. What is asked for one after another mostly stands next to each
 * other, so a read takes in what comes behind.
 */
export class ReadAhead {
  #start = 0;
  #bytes = Buffer.alloc(0);

  /** The bytes from `offset` on, or as many of them as the file has. */
  at(file: number, offset: number, length: number): Buffer {
    if (offset < this.#start || offset + length > this.#start + this.#bytes.length) {
      const ahead = Buffer.allocUnsafeSlow(Math.max(length, READ_AHEAD_BYTES));
      this.#bytes = ahead.subarray(0, readSync(file, ahead, 0, ahead.length, offset));
      this.#start = offset;
    }
    const from = offset - this.#start;
    return this.#bytes.subarray(from, from + length);
  }
}
