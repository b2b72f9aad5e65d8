import { readSync } from 'node:fs';

/** So much is read at once. */
const WINDOW_BYTES = 16 * 1024;
/** So many places of a file may be read in turn: the trials of a case stand as far apart as they ran. */
const MOST_WINDOWS = 64;

/** A part of a file that was read. */
interface Window {
  readonly start: number;
  readonly bytes: Buffer;
}

/**
 * Reads lines of a file that only grows. What is asked for one after another mostly stands behind what
 * was asked for shortly before, so a read takes in what follows.
 */
export class ReadAhead {
  /** The latest one first. */
  readonly #windows: Window[] = [];

  /** The bytes from `offset` on, or as many of them as the file has. */
  at(file: number, offset: number, length: number): Buffer {
    const isIn = ({ start, bytes }: Window) =>
      offset >= start && offset + length <= start + bytes.length;
    const { start, bytes } = this.#windows.find(isIn) ?? this.#read(file, offset, length);
    return bytes.subarray(offset - start, offset - start + length);
  }

  #read(file: number, start: number, length: number): Window {
    const ahead = Buffer.allocUnsafeSlow(Math.max(length, WINDOW_BYTES));
    const window = {
      start,
      bytes: ahead.subarray(0, readSync(file, ahead, 0, ahead.length, start)),
    };
    this.#windows.unshift(window);
    if (this.#windows.length > MOST_WINDOWS) this.#windows.pop();
    return window;
  }
}
