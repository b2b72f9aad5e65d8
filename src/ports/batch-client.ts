import type { ProviderError } from '../domain/errors.ts';
import type { ModelCall, ModelReply } from '../domain/model-call.ts';

/** What a batch has for one of its calls. */
export type BatchAnswer = ModelReply | ProviderError;

/** How far a batch is, as the provider tells. */
export interface BatchProgress {
  readonly state: 'under-way' | 'ended' | 'expired' | 'failed';
  readonly completed: number;
  readonly failed: number;
  readonly total: number;
  /** Why a batch that failed has answered no call. */
  readonly error?: ProviderError;
}

/** A provider's Batch API: many calls in one file, answered within a day for half the price. */
export interface BatchClient {
  /** Most calls that one batch may hold. */
  readonly mostCalls: number;
  /** Most bytes that they may have together. */
  readonly mostBytes: number;
  /** The bytes of a call in a batch. */
  bytesOf(name: string, call: ModelCall): number;
  /** Hands in calls under names of the caller's, and under a tag; answers the provider's id of the batch. */
  submit(calls: ReadonlyMap<string, ModelCall>, tag: string, signal: AbortSignal): Promise<string>;
  /** The id of the batch with a tag, if it is among the latest; undefined when it is not. */
  find(tag: string, signal: AbortSignal): Promise<string | undefined>;
  progress(batchId: string, signal: AbortSignal): Promise<BatchProgress>;
  /** Every answer of a batch that is no longer under way, by name; calls without one are left out. */
  answers(batchId: string, signal: AbortSignal): AsyncIterable<readonly [string, BatchAnswer]>;
}
