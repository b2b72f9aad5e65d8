import { ProviderError } from '../../domain/errors.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import type { BatchAnswer, BatchClient, BatchProgress } from '../../ports/batch-client.ts';
import type { Clock } from '../../ports/clock.ts';
import type { BatchTag } from './batch-memory.ts';
import { MISSING_ANSWERS } from './outcome.ts';
import { patiently, pause } from './patience.ts';

const FIRST_POLL_MS = 1_000;
const SLOWEST_POLL_MS = 60_000;
const POLL_GROWTH = 1.5;

/** How long a batch is waited for, and who is asked. */
export interface PatientOptions {
  readonly client: BatchClient;
  readonly clock: Clock;
  /** A number from 0 to less than 1. */
  readonly random: () => number;
  readonly onProgress: (message: string) => void;
}

/** A provider's Batch API, asked until it answers or the patience with it is over. */
export class PatientBatches {
  readonly #options: PatientOptions;
  readonly #signal: AbortSignal;

  constructor(options: PatientOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** Hands calls in once: what may have been handed in without an answer is looked for before. */
  submit(calls: ReadonlyMap<string, ModelCall>, { tag, mayExist }: BatchTag): Promise<string> {
    let isRepeated = mayExist;
    return this.#patiently(async (client) => {
      const found = isRepeated ? await this.#find(tag) : undefined;
      isRepeated = true;
      return found ?? client.submit(calls, tag, this.#signal);
    });
  }

  /** Waits until a batch is no longer under way; undefined when the run is cancelled before. */
  async end(batchId: string): Promise<BatchProgress | undefined> {
    const { clock, onProgress } = this.#options;
    for (let wait = FIRST_POLL_MS; ; wait = Math.min(SLOWEST_POLL_MS, wait * POLL_GROWTH)) {
      const progress = await this.#patiently((client) => client.progress(batchId, this.#signal));
      if (progress.state !== 'under-way') return progress;
      const { completed, failed, total } = progress;
      onProgress(`batch ${batchId}: ${completed} of ${total} answered, ${failed} failed`);
      await pause(clock, wait, this.#signal);
      if (this.#signal.aborted) return undefined;
    }
  }

  /**
   * Gives all answers of a batch to `take`, some of them again where the file broke off. A file with
   * fewer answers than the provider counts is read again; it answers whether they came.
   */
  async read(
    batchId: string,
    { completed }: Pick<BatchProgress, 'completed'>,
    take: (name: string, answer: BatchAnswer) => void,
  ): Promise<boolean> {
    try {
      await this.#patiently(async (client) => {
        const read = new Set<string>();
        for await (const [name, answer] of client.answers(batchId, this.#signal)) {
          read.add(name);
          take(name, answer);
        }
        if (read.size < completed) throw MISSING_ANSWERS;
      });
      return true;
    } catch (cause) {
      if (cause !== MISSING_ANSWERS) throw cause;
      return false;
    }
  }

  /** A provider that lists no batches is handed the calls once more. */
  async #find(tag: string): Promise<string | undefined> {
    const { client, onProgress } = this.#options;
    try {
      return await client.find(tag, this.#signal);
    } catch (cause) {
      if (!(cause instanceof ProviderError) || cause.details.retriable) throw cause;
      onProgress(`batches cannot be listed to find one that was handed in: ${cause.message}`);
      return undefined;
    }
  }

  /** Lets so much time pass, and says because of what. */
  async pauseAfter(error: ProviderError, ms: number): Promise<void> {
    this.#tell(error, ms);
    await pause(this.#options.clock, ms, this.#signal);
  }

  #patiently<Answer>(ask: (client: BatchClient) => Promise<Answer>): Promise<Answer> {
    const { client, clock, random } = this.#options;
    return patiently(() => ask(client), {
      clock,
      random,
      signal: this.#signal,
      onWait: (error, ms) => this.#tell(error, ms),
    });
  }

  #tell({ message }: ProviderError, ms: number): void {
    this.#options.onProgress(`batches pause for ${(ms / 1000).toFixed(1)} s: ${message}`);
  }
}
