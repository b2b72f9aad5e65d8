import type { CallIdentity, ModelReply } from '../../src/domain/model-call.ts';
import type { Trial, TrialRecord } from '../../src/domain/trial.ts';
import type { Transcripts } from '../../src/ports/transcripts.ts';
import type { TrialStore } from '../../src/ports/trial-store.ts';

/** A trial store in memory, which a test may fill beforehand; answers are dated where it has the time. */
export class MemoryStore implements TrialStore {
  readonly #now: (() => string) | undefined;
  readonly replies = new Map<string, ModelReply>();
  /** By label. */
  readonly latencies = new Map<string, number>();
  readonly #notes = new Map<string, string>();
  #reused = 0;
  #asked = 0;

  constructor(now?: () => string) {
    this.#now = now;
  }

  find(call: CallIdentity): ModelReply | undefined {
    const reply = this.replies.get(nameOf(call));
    if (reply === undefined) this.#asked += 1;
    else this.#reused += 1;
    return reply === undefined ? undefined : { ...reply, source: 'store' };
  }

  has(call: CallIdentity): boolean {
    return this.replies.has(nameOf(call));
  }

  expectedLatencyMs({ label }: CallIdentity): number | undefined {
    return this.latencies.get(label);
  }

  keep(call: CallIdentity, reply: ModelReply): void {
    const storedAt = this.#now?.();
    this.replies.set(nameOf(call), storedAt === undefined ? reply : { ...reply, storedAt });
  }

  recall(name: string): string | undefined {
    return this.#notes.get(name);
  }

  remember(name: string, value: string): void {
    this.#notes.set(name, value);
  }

  use() {
    return { reused: this.#reused, asked: this.#asked, misses: {}, unsound: 0 };
  }

  async close(): Promise<void> {}
}

/** Trials that stay whole. */
export const memoryTranscripts: Transcripts = {
  keep: (trial: Trial): TrialRecord => trial,
  read: (trial: TrialRecord) => trial as Trial,
  close: () => undefined,
};

function nameOf({ key, twin, trialIndex }: CallIdentity): string {
  return `${key} ${twin} ${trialIndex}`;
}
