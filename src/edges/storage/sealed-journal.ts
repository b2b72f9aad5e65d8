import type { KeyObject } from 'node:crypto';
import { EnvironmentError } from '../../domain/errors.ts';
import type { JsonObject } from '../../domain/json.ts';
import { Journal } from './journal.ts';
import { seal, sealingKey, unseal } from './seal.ts';
import { type LineHead, readHead } from './store-line.ts';

/** A line that was taken, or why it was not. */
export type Appended =
  | { readonly number: number; readonly head: LineHead }
  | { readonly no: string };

const UNWRITABLE = 'the file cannot be written';

/**
 * A journal of sealed lines. A seal is made with a key that only who holds the provider's key can
 * derive, so nobody else can write a line that is read.
 */
export class SealedJournal {
  readonly #journal: Journal;
  readonly #sealingKeys = new Map<string, KeyObject>();

  /**
   * `visit` gets what the start of each line says, unverified, and undefined for what is no line of a
   * store. Throws EnvironmentError for a file that cannot be read.
   */
  constructor(path: string, visit: (head: LineHead | undefined, number: number) => void) {
    this.#journal = new Journal(path, (line, number) => {
      if (line?.length !== 0) visit(line === undefined ? undefined : readHead(line), number);
    });
  }

  /**
   * Seals a value and appends it as a line, unless it holds the key or cannot be read back. The line is
   * in the file when this answers: a call that is sent afterwards must not be able to take its place
   * among those that a kill loses.
   */
  append(value: object, apiKey: string): Appended {
    const line = seal(value, this.#sealingKey(apiKey));
    if (holds(line, apiKey)) return { no: 'it holds the API key' };
    const head = readHead(line);
    if (head === undefined) return { no: 'it cannot be read back' };
    try {
      const number = this.#journal.append(line);
      this.#journal.flush();
      return number === undefined ? { no: 'it is too long' } : { number, head };
    } catch (cause) {
      if (cause instanceof EnvironmentError) return { no: UNWRITABLE };
      throw cause;
    }
  }

  /** The value of a line whose seal is sound; undefined for any other. */
  read(number: number, apiKey: string): JsonObject | undefined {
    const line = this.line(number);
    return line === undefined ? undefined : unseal(line, this.#sealingKey(apiKey));
  }

  /** The value of a line, unverified: good for words to people and for nothing else. */
  peek(number: number): unknown {
    try {
      return JSON.parse(String(this.line(number)));
    } catch {
      return undefined;
    }
  }

  /** Closes the file; answers why lines were lost, if any were. */
  close(): string | undefined {
    try {
      this.#journal.close();
      return undefined;
    } catch (cause) {
      if (cause instanceof EnvironmentError) return UNWRITABLE;
      throw cause;
    }
  }

  /** A line as it is, unverified; undefined where it cannot be read. */
  line(number: number): Buffer | undefined {
    try {
      return this.#journal.read(number);
    } catch (cause) {
      if (cause instanceof EnvironmentError) return undefined;
      throw cause;
    }
  }

  #sealingKey(apiKey: string): KeyObject {
    const known = this.#sealingKeys.get(apiKey) ?? sealingKey(apiKey);
    this.#sealingKeys.set(apiKey, known);
    return known;
  }
}

/** Whether a line shows a key, as it is or as JSON writes it. */
function holds(line: Buffer, apiKey: string): boolean {
  return line.includes(apiKey) || line.includes(JSON.stringify(apiKey).slice(1, -1));
}
