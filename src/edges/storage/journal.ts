import { closeSync, fstatSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { EnvironmentError, HeadgateError } from '../../domain/errors.ts';
import { eachLine, MOST_LINE_BYTES } from './lines.ts';
import { ReadAhead } from './read-ahead.ts';

const LINE_END = Buffer.from('\n');

/** More than this does not wait to be flushed. */
const MOST_PENDING_BYTES = 1024 * 1024;

/** Where a line is that did not reach the file, or not yet. */
const NOWHERE = -1;

/**
 * A file of lines that only grows and that a kill cannot spoil: lines are appended whole, and what was
 * flushed outlives the process. A torn last line is left where it is, and the next one starts after it.
 * Other processes may append at the same time. In memory are the places of the lines, not the lines.
 */
export class Journal {
  readonly #path: string;
  readonly #offsets: number[] = [];
  readonly #lengths: number[] = [];
  readonly #ahead = new ReadAhead();
  #file: number | undefined;
  #isWritable = false;
  /** Where the file ended after the latest write, with the end of a line. */
  #end = 0;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #failure: EnvironmentError | undefined;

  /**
   * Reads what is there: `visit` gets every line with its number, from 0, and undefined for one that
   * is too long. The file and its folder are made by the first write. Throws EnvironmentError for a
   * file that cannot be read, and whatever `visit` throws.
   */
  constructor(path: string, visit: (line: Buffer | undefined, number: number) => void) {
    this.#path = path;
    try {
      this.#file = openExisting(path);
      if (this.#file === undefined) return;
      eachLine(this.#file, (line, offset) => visit(line, this.#add(offset, line?.length ?? 0)));
    } catch (cause) {
      if (this.#file !== undefined) closeSync(this.#file);
      if (cause instanceof HeadgateError) throw cause;
      const message = `Cannot read ${path} as it cannot be opened`;
      throw new EnvironmentError('read-failed', message, { cause });
    }
  }

  /** How many lines there are, those that were appended too. */
  get count(): number {
    return this.#offsets.length;
  }

  /**
   * Takes a line for the next write and answers its number; undefined for a line that is too long.
   * Throws EnvironmentError once a write has failed.
   */
  append(line: Buffer): number | undefined {
    if (this.#failure !== undefined) throw this.#failure;
    if (line.length > MOST_LINE_BYTES) return undefined;
    this.#pending.push(line, LINE_END);
    this.#pendingBytes += line.length + 1;
    const number = this.#add(NOWHERE, line.length);
    if (this.#pendingBytes >= MOST_PENDING_BYTES) this.flush();
    return number;
  }

  /** The bytes of a line; undefined when it did not reach the file. */
  read(number: number): Buffer | undefined {
    if (this.#offsets[number] === NOWHERE && this.#failure === undefined) this.flush();
    const offset = this.#offsets[number] ?? NOWHERE;
    if (offset === NOWHERE || this.#file === undefined) return undefined;
    return this.#ahead.at(this.#file, offset, this.#lengths[number] ?? 0);
  }

  /** Writes what is waiting. Throws EnvironmentError when that fails, now and ever after. */
  flush(): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#pending.length === 0) return;
    const lines = this.#pending;
    this.#pending = [];
    this.#pendingBytes = 0;
    try {
      this.#place(this.#write(lines), lines.length / 2);
    } catch (cause) {
      this.#failure = new EnvironmentError('write-failed', `Cannot write ${this.#path}`, { cause });
      throw this.#failure;
    }
  }

  /** Flushes and closes the file. Throws EnvironmentError when a write failed. */
  close(): void {
    try {
      this.flush();
    } finally {
      if (this.#file !== undefined) closeSync(this.#file);
      this.#file = undefined;
      this.#isWritable = false;
    }
  }

  #add(offset: number, length: number): number {
    this.#lengths.push(length);
    return this.#offsets.push(offset) - 1;
  }

  /** Appends lines in one write; answers where the first one starts, as far as that can be known. */
  #write(lines: readonly Buffer[]): number {
    const file = this.#openForAppending();
    const bytes = Buffer.concat(lines);
    writeAll(file, bytes);
    const before = this.#end;
    this.#end = fstatSync(file).size;
    if (this.#end === before + bytes.length) return before;
    // Another process has appended since, before these lines or after them.
    const grown = readAt(file, before, this.#end - before);
    const at = grown.indexOf(bytes);
    if (at === -1) return NOWHERE;
    const isGlued = at > 0 && grown[at - 1] !== LINE_END[0];
    if (!isGlued) return before + at;
    const start = this.#write([LINE_END, ...lines]);
    return start === NOWHERE ? NOWHERE : start + LINE_END.length;
  }

  #place(start: number, count: number): void {
    if (start === NOWHERE) return;
    let offset = start;
    for (let number = this.count - count; number < this.count; number += 1) {
      this.#offsets[number] = offset;
      offset += (this.#lengths[number] ?? 0) + 1;
    }
  }

  #openForAppending(): number {
    if (this.#file !== undefined && this.#isWritable) return this.#file;
    mkdirSync(dirname(this.#path), { recursive: true });
    const file = openSync(this.#path, 'a+', 0o600);
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = file;
    this.#isWritable = true;
    this.#end = fstatSync(file).size;
    const isTorn = this.#end > 0 && !readAt(file, this.#end - 1, 1).equals(LINE_END);
    if (isTorn) this.#end += writeAll(file, LINE_END);
    return file;
  }
}

/** Answers how many bytes these were. */
function writeAll(file: number, bytes: Buffer): number {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  return bytes.length;
}

function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

/** A pipe or a device would be read for ever. */
function openExisting(path: string): number | undefined {
  try {
    if (statSync(path).isFile()) return openSync(path, 'r');
    throw new EnvironmentError('read-failed', `Cannot read ${path} as it is no ordinary file`);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
