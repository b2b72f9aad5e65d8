import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { EnvironmentError, InternalError } from '../../domain/errors.ts';
import type { Transcript, Trial, TrialRecord } from '../../domain/trial.ts';
import type { Transcripts } from '../../ports/transcripts.ts';
import { ReadAhead } from './read-ahead.ts';

/** So much waits in memory for the next write. */
const MOST_PENDING_BYTES = 64 * 1024;

/**
 * All trials with their texts as JSON Lines, a file for people and machines; in memory stays where each
 * one is. A trial's texts are found by the record that `keep` answered, that very object.
 */
export class TranscriptFile implements Transcripts {
  readonly #path: string;
  readonly #places = new Map<TrialRecord, number>();
  /** Where each line starts, and where the next one will. */
  readonly #offsets = [0];
  readonly #ahead = new ReadAhead();
  #file: number | undefined;
  #isBegun = false;
  #pending: Buffer[] = [];
  #pendingBytes = 0;

  /** The file is made anew by the first write, for its owner alone. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Throws EnvironmentError when the file cannot be written. */
  keep(trial: Trial): TrialRecord {
    const { output: _o, toolCalls: _t, grades: _g, conversation: _c, ...record } = trial;
    const line = Buffer.from(`${JSON.stringify(trial)}\n`);
    this.#places.set(record, this.#offsets.length - 1);
    this.#offsets.push(this.#end + line.length);
    this.#pending.push(line);
    this.#pendingBytes += line.length;
    if (this.#pendingBytes >= MOST_PENDING_BYTES) this.#flush();
    return record;
  }

  read(trial: TrialRecord): Transcript {
    const place = this.#places.get(trial);
    if (place === undefined) throw new InternalError('internal', 'A trial was never kept');
    this.#flush();
    const offset = this.#offsets[place] ?? 0;
    const length = (this.#offsets[place + 1] ?? 0) - offset;
    const { output, toolCalls, grades, conversation } = this.#trying('read', (file): Trial => {
      return JSON.parse(this.#ahead.at(file, offset, length).toString('utf8'));
    });
    const texts = { output, toolCalls, grades };
    return conversation === undefined ? texts : { ...texts, conversation };
  }

  /** Writes what is waiting; texts can be read afterwards too. */
  close(): void {
    this.#flush();
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  get #end(): number {
    return this.#offsets.at(-1) ?? 0;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = Buffer.concat(this.#pending);
    this.#trying('write', (file) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    });
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  #trying<T>(what: 'read' | 'write', use: (file: number) => T): T {
    try {
      return use(this.#open());
    } catch (cause) {
      throw new EnvironmentError(`${what}-failed`, `Cannot ${what} ${this.#path}`, { cause });
    }
  }

  #open(): number {
    if (this.#file === undefined) {
      mkdirSync(dirname(this.#path), { recursive: true });
      if (!this.#isBegun) rmSync(this.#path, { force: true });
      this.#file = openSync(this.#path, this.#isBegun ? 'a+' : 'wx+', 0o600);
      this.#isBegun = true;
    }
    return this.#file;
  }
}
