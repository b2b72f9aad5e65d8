import type { CallIdentity } from '../../domain/model-call.ts';

/** Remembers between runs which batch a call was handed in with. */
export interface BatchMemory {
  recall(name: string): string | undefined;
  remember(name: string, value: string): void;
}

/** What the memory holds of a call whose batch has been read. */
const READ = 'read';

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

  add(batchId: string, names: Iterable<string>): void {
    this.#ofThisRun.add(batchId);
    for (const name of names) this.#memory.remember(memoryOf(name), batchId);
  }

  read(name: string): void {
    this.#memory.remember(memoryOf(name), READ);
  }
}

function memoryOf(name: string): string {
  return `batch of ${name}`;
}
