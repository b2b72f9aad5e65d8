import { ProviderError } from '../../domain/errors.ts';
import type { CallIdentity, ModelCall, ModelReply } from '../../domain/model-call.ts';
import type { BatchAnswer, BatchClient } from '../../ports/batch-client.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Caller, CallTask } from './caller.ts';
import type { LaneOutcome } from './outcome.ts';

const FIRST_POLL_MS = 1_000;
const SLOWEST_POLL_MS = 60_000;
const POLL_GROWTH = 1.5;

/** Remembers between runs which batch a call was handed in with. */
export interface BatchMemory {
  recall(name: string): string | undefined;
  remember(name: string, value: string): void;
}

export interface BatchOptions {
  readonly client: BatchClient;
  readonly memory: BatchMemory;
  readonly clock: Clock;
  /** Batches that a call may be part of after its first one. */
  readonly maxRetries: number;
  readonly onProgress: (message: string) => void;
  /** Hears of each answer, for what it costs. */
  readonly onReply: (model: string, reply: ModelReply) => void;
}

/** A task on its way through batches, and what kept it from an answer so far. */
interface Waiting<Task> {
  readonly task: Task;
  batches: number;
  error: ProviderError;
}

/** What the memory holds of a call whose batch has been read. */
const DONE = 'read';

/**
 * Answers calls by a provider's Batch API. What a killed run handed in is found again by the next
 * one and not handed in twice. Calls that failed or were left out go into another batch, as often as
 * single calls are retried.
 */
export class BatchCaller implements Caller {
  readonly #options: BatchOptions;

  constructor(options: BatchOptions) {
    this.#options = options;
  }

  async run<Task extends CallTask>(
    source: Iterator<Task>,
    settle: (task: Task, outcome: LaneOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const run = new BatchRun(this.#options, settle, signal);
    run.take(source);
    await run.finish();
  }
}

class BatchRun<Task extends CallTask> {
  readonly #options: BatchOptions;
  readonly #settle: (task: Task, outcome: LaneOutcome) => void;
  readonly #signal: AbortSignal;
  readonly #waiting = new Map<string, Waiting<Task>>();

  constructor(
    options: BatchOptions,
    settle: (task: Task, outcome: LaneOutcome) => void,
    signal: AbortSignal,
  ) {
    this.#options = options;
    this.#settle = settle;
    this.#signal = signal;
  }

  take(source: Iterator<Task>): void {
    for (let next = source.next(); next.done !== true; next = source.next()) {
      const error = new ProviderError('provider-failed', 'the batch ended without its answer', {
        kind: 'batch-expired',
        retriable: true,
      });
      this.#waiting.set(nameOf(next.value.identity), { task: next.value, batches: 0, error });
    }
  }

  async finish(): Promise<void> {
    while (this.#waiting.size > 0) {
      try {
        for (const [batchId, names] of await this.#batches()) await this.#follow(batchId, names);
      } catch (cause) {
        if (!(cause instanceof ProviderError)) throw cause;
        this.#endAll(cause);
      }
      if (this.#signal.aborted) this.#endAll(CANCELLED);
    }
  }

  /** Calls by the batch that they were handed in with; those in none are handed in now. */
  async #batches(): Promise<Map<string, Set<string>>> {
    const batches = new Map<string, Set<string>>();
    let fresh = new Map<string, ModelCall>();
    const handIn = async () => {
      if (fresh.size === 0) return;
      const calls = fresh;
      fresh = new Map();
      batches.set(await this.#handIn(calls), new Set(calls.keys()));
    };
    for (const [name, { task }] of this.#waiting) {
      const batchId = this.#options.memory.recall(memoryOf(name));
      if (batchId === undefined || batchId === DONE) fresh.set(name, task.call);
      else batches.set(batchId, (batches.get(batchId) ?? new Set()).add(name));
      if (fresh.size >= this.#options.client.mostCalls) await handIn();
    }
    await handIn();
    return batches;
  }

  async #handIn(calls: ReadonlyMap<string, ModelCall>): Promise<string> {
    const { client, memory, onProgress } = this.#options;
    const batchId = await client.submit(calls, this.#signal);
    for (const name of calls.keys()) memory.remember(memoryOf(name), batchId);
    onProgress(`${calls.size} calls handed in as batch ${batchId}`);
    return batchId;
  }

  /** Waits for a batch and settles what it answers; the rest stays for another one. */
  async #follow(batchId: string, names: ReadonlySet<string>): Promise<void> {
    for (const name of names) {
      const item = this.#waiting.get(name);
      if (item !== undefined) item.batches += 1;
    }
    if (!(await this.#hasEnded(batchId))) return;
    for await (const [name, answer] of this.#options.client.answers(batchId, this.#signal)) {
      if (names.has(name)) this.#answer(name, answer);
    }
    for (const name of names) this.#leave(name);
  }

  async #hasEnded(batchId: string): Promise<boolean> {
    const { client, onProgress } = this.#options;
    for (let wait = FIRST_POLL_MS; ; wait = Math.min(SLOWEST_POLL_MS, wait * POLL_GROWTH)) {
      const { state, completed, failed, total } = await client.progress(batchId, this.#signal);
      if (state !== 'under-way') return true;
      onProgress(`batch ${batchId}: ${completed} of ${total} answered, ${failed} failed`);
      await this.#sleep(wait);
      if (this.#signal.aborted) return false;
    }
  }

  #answer(name: string, answer: BatchAnswer): void {
    const item = this.#waiting.get(name);
    if (item === undefined) return;
    if (!(answer instanceof ProviderError)) {
      this.#options.onReply(item.task.call.request.model, answer);
      this.#end(name, { end: 'answered', reply: answer, attempts: item.batches });
    } else if (answer.details.retriable) item.error = answer;
    else this.#end(name, { end: 'failed', error: answer, attempts: item.batches });
  }

  /** A call that its batch did not answer waits for another one, unless it had its share of them. */
  #leave(name: string): void {
    this.#options.memory.remember(memoryOf(name), DONE);
    const item = this.#waiting.get(name);
    if (item === undefined || item.batches <= this.#options.maxRetries) return;
    this.#end(name, { end: 'failed', error: item.error, attempts: item.batches });
  }

  #endAll(error: ProviderError): void {
    for (const [name, { batches }] of [...this.#waiting]) {
      this.#end(
        name,
        batches === 0
          ? { end: 'not-attempted', error, reason: 'refused' }
          : { end: 'failed', error, attempts: batches },
      );
    }
  }

  #end(name: string, outcome: LaneOutcome): void {
    const item = this.#waiting.get(name);
    this.#waiting.delete(name);
    if (item !== undefined) this.#settle(item.task, outcome);
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        cancel();
        this.#signal.removeEventListener('abort', wake);
        resolve();
      };
      const cancel = this.#options.clock.after(ms, wake);
      this.#signal.addEventListener('abort', wake);
    });
  }
}

const CANCELLED = new ProviderError(
  'provider-failed',
  'the run was cancelled; the batch goes on, and the next run reads its answers',
  { kind: 'cancelled', retriable: false },
);

/** A call's name in a batch: short, plain, and the same in every run. */
function nameOf({ key, twin, trialIndex }: CallIdentity): string {
  return `${key.slice(0, 40)}-${twin}-${trialIndex}`;
}

function memoryOf(name: string): string {
  return `batch of ${name}`;
}
