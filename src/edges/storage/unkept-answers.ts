import type { ModelReply } from '../../domain/model-call.ts';
import type { StoreUse } from '../../domain/spend.ts';
import type { TrialStore } from '../../ports/trial-store.ts';

/** The store of a run that keeps no answers: every call is asked. */
export class UnkeptAnswers implements TrialStore {
  readonly #notes = new Map<string, string>();
  #asked = 0;

  find(): ModelReply | undefined {
    this.#asked += 1;
    return undefined;
  }

  has(): boolean {
    return false;
  }

  expectedLatencyMs(): undefined {}

  keep(): void {}

  /** Within the run only. */
  recall(name: string): string | undefined {
    return this.#notes.get(name);
  }

  remember(name: string, value: string): void {
    this.#notes.set(name, value);
  }

  use(): StoreUse {
    return {
      reused: 0,
      asked: this.#asked,
      misses: { 'nothing is kept': this.#asked },
      unsound: 0,
    };
  }

  async close(): Promise<void> {}
}
