import { ProviderError } from '../../src/domain/errors.ts';
import type { FailureKind } from '../../src/domain/failure.ts';
import type { ModelCall, ModelReply } from '../../src/domain/model-call.ts';
import type { BatchAnswer, BatchClient, BatchProgress } from '../../src/ports/batch-client.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** What becomes of a call in a batch, counted from 1; undefined when the batch ends without it. */
export type BatchScript = (call: ModelCall, batch: number) => BatchAnswer | undefined;

type Operation = 'submit' | 'find' | 'progress' | 'answers';

const TAKES_MS = 3_600_000;

type BatchLimits = Pick<BatchClient, 'mostCalls' | 'mostBytes'>;

interface Batch {
  readonly tag: string;
  readonly calls: ReadonlyMap<string, ModelCall>;
  readonly endsAt: number;
  readonly error: ProviderError | undefined;
}

export function batchReply(content: string): ModelReply {
  return {
    content,
    toolCalls: [],
    finishReason: 'stop',
    model: 'mock-1',
    usage: { inputTokens: 100, outputTokens: 20 },
    latencyMs: 0,
    source: 'batch',
  };
}

export function batchFailure(
  kind: FailureKind,
  details: { readonly retriable?: boolean; readonly status?: number; retryAfterMs?: number } = {},
): ProviderError {
  const told = { kind, retriable: true, ...details };
  return new ProviderError('provider-failed', `the provider failed: ${kind}`, told);
}

/** A Batch API on a simulated clock; it outlives the runs that use it. */
export class SimulatedBatches implements BatchClient {
  readonly mostCalls: number;
  readonly mostBytes: number;
  readonly batches: Batch[] = [];
  /** Every operation that was asked for, and when. */
  readonly asked: (readonly [operation: Operation, at: number])[] = [];
  readonly #clock: SimulatedClock;
  readonly #script: BatchScript;
  readonly #failures = new Map<Operation, ProviderError[]>();
  #lost: 'fails' | 'never comes' | undefined;
  readonly #rejections: ProviderError[] = [];
  readonly #hangs = new Map<Operation, number>();
  #short: { readings: number; readonly lines: number } | undefined;

  constructor(
    clock: SimulatedClock,
    script: BatchScript,
    { mostCalls = 50_000, mostBytes = 1_000_000 }: Partial<BatchLimits> = {},
  ) {
    this.#clock = clock;
    this.#script = script;
    this.mostCalls = mostCalls;
    this.mostBytes = mostBytes;
  }

  /** As many as the characters of its messages. */
  bytesOf(_name: string, { request }: ModelCall): number {
    return request.messages.reduce((sum, { content }) => sum + content.length, 0);
  }

  /** The next operations of a kind fail, one after the other. */
  fail(operation: Operation, ...errors: readonly ProviderError[]): void {
    this.#failures.set(operation, [...errors]);
  }

  /** The next operation of a kind gets no answer, and fails after so long. */
  hang(operation: Operation, ms: number): void {
    this.#hangs.set(operation, ms);
  }

  /** So many readings of a file hold only its first lines, although all calls count as answered. */
  shorten(readings: number, lines: number): void {
    this.#short = { readings, lines };
  }

  /** The next batches that are handed in fail as a whole, one after the other. */
  reject(...errors: readonly ProviderError[]): void {
    this.#rejections.push(...errors);
  }

  /** The answer to the next handing in is lost: it fails, or it never comes. */
  loseNumber(how: 'fails' | 'never comes'): void {
    this.#lost = how;
  }

  async submit(calls: ReadonlyMap<string, ModelCall>, tag: string): Promise<string> {
    await this.#ask('submit');
    const error = this.#rejections.shift();
    this.batches.push({ tag, calls, endsAt: this.#clock.monotonicMs() + TAKES_MS, error });
    const lost = this.#lost;
    this.#lost = undefined;
    if (lost === 'fails') throw batchFailure('timeout');
    if (lost === 'never comes') await new Promise(() => undefined);
    return `batch_${this.batches.length}`;
  }

  async find(tag: string): Promise<string | undefined> {
    await this.#ask('find');
    const place = this.batches.findIndex((batch) => batch.tag === tag);
    return place === -1 ? undefined : `batch_${place + 1}`;
  }

  async progress(batchId: string): Promise<BatchProgress> {
    await this.#ask('progress');
    const { calls, endsAt, error } = this.#batch(batchId);
    const completed = this.#short === undefined ? 0 : calls.size;
    const counts = { completed, failed: 0, total: calls.size };
    if (error !== undefined) return { state: 'failed', ...counts, error };
    const state = this.#clock.monotonicMs() < endsAt ? 'under-way' : 'ended';
    return { state, ...counts };
  }

  async *answers(batchId: string): AsyncGenerator<readonly [string, BatchAnswer]> {
    const { calls, error } = this.#batch(batchId);
    const number = Number(batchId.replace('batch_', ''));
    const short = this.#short ?? { readings: 0, lines: 0 };
    const lines = short.readings > 0 ? short.lines : calls.size;
    short.readings -= 1;
    for (const [name, call] of error === undefined ? [...calls].slice(0, lines) : []) {
      const answer = this.#script(call, number);
      if (answer !== undefined) yield [name, answer];
    }
    // A file breaks off after its last whole line.
    await this.#ask('answers');
  }

  #batch(batchId: string): Batch {
    const batch = this.batches[Number(batchId.replace('batch_', '')) - 1];
    if (batch === undefined) throw batchFailure('refused', { retriable: false, status: 404 });
    return batch;
  }

  async #ask(operation: Operation): Promise<void> {
    this.asked.push([operation, this.#clock.monotonicMs()]);
    const hangsMs = this.#hangs.get(operation);
    this.#hangs.delete(operation);
    if (hangsMs !== undefined) {
      await new Promise<void>((resolve) => this.#clock.after(hangsMs, resolve));
      throw batchFailure('timeout');
    }
    const error = this.#failures.get(operation)?.shift();
    if (error !== undefined) throw error;
  }
}
