import { sha256 } from '../../core/document/canonical.ts';
import type { CallIdentity } from '../../domain/model-call.ts';

/** Remembers between runs which batch a call was handed in with. */
export interface BatchMemory {
  recall(name: string): string | undefined;
  remember(name: string, value: string): void;
}

/** Tells a batch from all others. */
export interface BatchTag {
  readonly tag: string;
  /** A run that was ended may have handed the batch in without learning its number. */
  readonly mayExist: boolean;
}

/** What the memory holds of a call whose batch has been read. */
const READ = 'read';
/** What it holds of calls whose batch has a number. */
const NUMBERED = 'numbered';

/** A call's name in a batch: short, plain, and the same in every run. */
export function batchName({ key, twin, trialIndex }: CallIdentity): string {
  return `${key.slice(0, 40)}-${twin}-${trialIndex}`;
}

/** Which batches calls are in, by their names. */
export class HandedIn {
  readonly #memory: BatchMemory;
  readonly #ofThisRun = new Set<string>();

  constructor(memory: BatchMemory) {
    this.#memory = memory;
  }

  /** The batch that has a call and has not been read. */
  batchOf(name: string): string | undefined {
    const batchId = this.#memory.recall(memoryOf(name));
    return batchId === READ ? undefined : batchId;
  }

  /** Whether this run handed a batch in, and not one before. */
  isOurs(batchId: string): boolean {
    return this.#ofThisRun.has(batchId);
  }

  /** The tag to hand these very calls in with, remembered until their batch has a number. */
  tagOf(names: readonly string[], random: () => number): BatchTag {
    const calls = digestOf(names);
    const known = this.#memory.recall(tagMemoryOf(calls));
    if (known !== undefined && known !== NUMBERED) return { tag: known, mayExist: true };
    // The same calls may be asked anew in a batch of their own, which this number tells from others.
    const tag = `${calls.slice(0, 32)}-${Math.floor(random() * 2 ** 53).toString(36)}`;
    this.#memory.remember(tagMemoryOf(calls), tag);
    return { tag, mayExist: false };
  }

  add(batchId: string, names: readonly string[]): void {
    this.#ofThisRun.add(batchId);
    for (const name of names) this.#memory.remember(memoryOf(name), batchId);
    this.#memory.remember(tagMemoryOf(digestOf(names)), NUMBERED);
  }

  read(name: string): void {
    this.#memory.remember(memoryOf(name), READ);
  }
}

function digestOf(names: readonly string[]): string {
  return sha256(names.join(' '));
}

function tagMemoryOf(calls: string): string {
  return `tag of ${calls}`;
}

function memoryOf(name: string): string {
  return `batch of ${name}`;
}
