import type { ModelCall } from '../../domain/model-call.ts';
import type { BatchClient } from '../../ports/batch-client.ts';

type Sizes = Pick<BatchClient, 'mostCalls' | 'mostBytes' | 'bytesOf'>;
type HandIn = (calls: ReadonlyMap<string, ModelCall>) => Promise<void>;

/** Collects calls into batches, each as large as the provider takes one. */
export class BatchIntake {
  readonly #client: Sizes;
  readonly #handIn: HandIn;
  #calls = new Map<string, ModelCall>();
  #bytes = 0;

  constructor(client: Sizes, handIn: HandIn) {
    this.#client = client;
    this.#handIn = handIn;
  }

  /** Adds a call, after handing in those before it where it has no room beside them. */
  async add(name: string, call: ModelCall): Promise<void> {
    const { mostCalls, mostBytes } = this.#client;
    const bytes = this.#client.bytesOf(name, call);
    if (this.#calls.size >= mostCalls || this.#bytes + bytes > mostBytes) await this.close();
    this.#calls.set(name, call);
    this.#bytes += bytes;
  }

  /** Hands in what was added since the last batch. */
  async close(): Promise<void> {
    if (this.#calls.size === 0) return;
    const calls = this.#calls;
    this.#calls = new Map();
    this.#bytes = 0;
    await this.#handIn(calls);
  }
}
