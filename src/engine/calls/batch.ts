import { ProviderError } from '../../domain/errors.ts';
import type { ModelCall } from '../../domain/model-call.ts';
import type { BatchAnswer } from '../../ports/batch-client.ts';
import { BatchCharges, type ChargeOptions } from './batch-charges.ts';
import { BatchIntake } from './batch-intake.ts';
import { type BatchMemory, HandedIn } from './batch-memory.ts';
import { type WaitingCall, WaitingCalls } from './batch-waiting.ts';
import type { Caller, CallTask } from './caller.ts';
import type { TokenEstimate } from './estimate.ts';
import {
  BATCH_LEFT,
  type LaneOutcome,
  LEFT_OUT,
  MISSING_ANSWERS,
  RUN_CANCELLED,
  SPEND_LIMIT_REACHED,
  type Stop,
} from './outcome.ts';
import { PatientBatches, type PatientOptions } from './patient-batches.ts';

/** After a batch that failed as a whole; twice as long after the next one. */
const FIRST_BACKOFF_MS = 60_000;
const LONGEST_BACKOFF_MS = 3_600_000;

export interface BatchOptions extends ChargeOptions, PatientOptions {
  readonly memory: BatchMemory;
  /** Batches that a call may be part of after its first one. */
  readonly maxRetries: number;
}

/**
 * Answers calls by a provider's Batch API. What a killed run handed in is found again by the next
 * one and not handed in twice. Calls that failed or were left out go into another batch, as often as
 * single calls are retried. A failure that may pass, of handing in, asking or reading, is waited out.
 */
export class BatchCaller implements Caller {
  readonly #options: BatchOptions;
  readonly #estimates = new Map<string, TokenEstimate>();

  constructor(options: BatchOptions) {
    this.#options = options;
  }

  async run<Task extends CallTask>(
    source: Iterator<Task>,
    settle: (task: Task, outcome: LaneOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const charges = new BatchCharges(this.#options, this.#estimates);
    const run = new BatchRun(this.#options, charges, settle, signal);
    run.take(source);
    await run.finish();
  }
}

class BatchRun<Task extends CallTask> {
  readonly #options: BatchOptions;
  readonly #charges: BatchCharges;
  readonly #signal: AbortSignal;
  readonly #waiting: WaitingCalls<Task>;
  readonly #handedIn: HandedIn;
  readonly #provider: PatientBatches;
  /** Why a batch failed as a whole, since the last one was handed in. */
  #rejection: ProviderError | undefined;
  #backoffs = 0;

  constructor(
    options: BatchOptions,
    charges: BatchCharges,
    settle: (task: Task, outcome: LaneOutcome) => void,
    signal: AbortSignal,
  ) {
    this.#options = options;
    this.#charges = charges;
    this.#waiting = new WaitingCalls(settle);
    this.#signal = signal;
    this.#handedIn = new HandedIn(options.memory);
    this.#provider = new PatientBatches(options, signal);
  }

  take(source: Iterator<Task>): void {
    for (let next = source.next(); next.done !== true; next = source.next()) {
      this.#waiting.add(next.value);
    }
  }

  async finish(): Promise<void> {
    while (this.#waiting.size > 0) {
      try {
        const batches = await this.#batches();
        for (const [batchId, names] of batches) await this.#follow(batchId, names);
        if (batches.size === 0) await this.#untilThereIsRoom();
        await this.#backOff();
      } catch (cause) {
        if (!(cause instanceof ProviderError)) throw cause;
        this.#endAll(this.#signal.aborted ? RUN_CANCELLED : { reason: 'refused', error: cause });
      }
      if (this.#signal.aborted) this.#endAll(RUN_CANCELLED);
    }
  }

  /** Calls by the batch that they were handed in with; those in none are handed in now. */
  async #batches(): Promise<Map<string, Set<string>>> {
    const batches = new Map<string, Set<string>>();
    const intake = new BatchIntake(this.#options.client, async (calls) => {
      batches.set(await this.#handIn(calls), new Set(calls.keys()));
    });
    for (const [name, item] of this.#waiting) {
      const batchId = this.#handedIn.batchOf(name);
      if (batchId !== undefined) {
        batches.set(batchId, (batches.get(batchId) ?? new Set()).add(name));
        continue;
      }
      const { call } = item;
      if (this.#charges.reserve(name, call)) await intake.add(name, call);
    }
    await intake.close();
    return batches;
  }

  async #handIn(calls: ReadonlyMap<string, ModelCall>): Promise<string> {
    const names = [...calls.keys()];
    const tag = this.#handedIn.tagOf(names, this.#options.random);
    const batchId = await this.#provider.submit(calls, tag);
    this.#handedIn.add(batchId, names);
    this.#options.onProgress(`${calls.size} calls handed in as batch ${batchId}`);
    return batchId;
  }

  /** Waits for a batch and settles what it answers; the rest stays for another one. */
  async #follow(batchId: string, names: ReadonlySet<string>): Promise<void> {
    const items = [...names].flatMap((name) => this.#waiting.get(name) ?? []);
    for (const item of items) item.batches += 1;
    try {
      const end = await this.#provider.end(batchId);
      if (end === undefined) return;
      this.#rejection ??= end.error;
      for (const item of items) item.error = end.error ?? LEFT_OUT;
      const isWhole = await this.#provider.read(batchId, end, (name, answer) => {
        if (names.has(name)) this.#answer(name, answer);
      });
      // Any of those that are left may have been made, and so be paid.
      if (!isWhole)
        for (const item of items) if (item.error === LEFT_OUT) item.error = MISSING_ANSWERS;
    } catch (cause) {
      if (this.#handedIn.isOurs(batchId) || !isGone(cause)) throw cause;
      this.#options.onProgress(`batch ${batchId} of an earlier run is gone: ${cause.message}`);
    }
    for (const name of names) this.#leave(name);
  }

  #answer(name: string, answer: BatchAnswer): void {
    const item = this.#waiting.get(name);
    if (item === undefined) return;
    const { call } = item;
    if (!(answer instanceof ProviderError)) {
      this.#charges.answered(name, call, answer);
      this.#waiting.end(name, { end: 'answered', reply: answer, attempts: item.batches });
      return;
    }
    item.error = answer;
    if (answer.details.retriable) return;
    this.#charges.failed(name, call, answer);
    this.#waiting.end(name, { end: 'failed', error: answer, attempts: item.batches });
  }

  /** A call that its batch did not answer waits for another one, unless it had its share of them. */
  #leave(name: string): void {
    this.#handedIn.read(name);
    const item = this.#waiting.get(name);
    if (item === undefined) return;
    this.#charges.failed(name, item.call, item.error);
    if (item.error.details.retriable && item.batches <= this.#options.maxRetries) return;
    this.#waiting.end(name, { end: 'failed', error: item.error, attempts: item.batches });
  }

  /** What kept a whole batch out needs time to pass, so the next one is not handed in at once. */
  async #backOff(): Promise<void> {
    const rejection = this.#rejection;
    this.#rejection = undefined;
    if (rejection === undefined) this.#backoffs = 0;
    else if (this.#waiting.size > 0) {
      const ms = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** this.#backoffs);
      this.#backoffs += 1;
      await this.#provider.pauseAfter(rejection, ms);
    }
  }

  /** The ledger has no room for any call: it never will, unless other callers give some back. */
  async #untilThereIsRoom(): Promise<void> {
    const { ledger, onProgress } = this.#options;
    if (ledger.isSpent) {
      onProgress(SPEND_LIMIT_REACHED.error.message);
      this.#endAll(SPEND_LIMIT_REACHED);
      return;
    }
    const freed = Promise.withResolvers<void>();
    ledger.whenFreed(freed.resolve);
    this.#signal.addEventListener('abort', () => freed.resolve(), { once: true });
    await freed.promise;
  }

  /** Settles all that is left: as not attempted, or by what became of its batches. */
  #endAll({ reason, error }: Stop): void {
    const ofBatches = (item: WaitingCall) =>
      ({ 'spend-limit': item.error, cancelled: BATCH_LEFT, refused: error, failing: error })[
        reason
      ];
    for (const [name, item] of [...this.#waiting]) {
      this.#charges.abandon(name);
      if (item.batches === 0) this.#waiting.end(name, { end: 'not-attempted', error, reason });
      else
        this.#waiting.end(name, { end: 'failed', error: ofBatches(item), attempts: item.batches });
    }
  }
}

/** The provider does not know the batch, or has thrown its answers away. */
function isGone(cause: unknown): cause is ProviderError {
  return cause instanceof ProviderError && cause.details.status === 404;
}
