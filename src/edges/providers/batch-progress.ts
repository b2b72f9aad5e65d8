import type { Batch } from 'openai/resources/batches';
import type { BatchProgress } from '../../ports/batch-client.ts';
import { failure, rejectedBatch } from './failures.ts';
import { fieldsOf } from './fields.ts';

const STATES: Readonly<Record<Batch['status'], BatchProgress['state']>> = {
  validating: 'under-way',
  in_progress: 'under-way',
  finalizing: 'under-way',
  cancelling: 'under-way',
  completed: 'ended',
  cancelled: 'ended',
  expired: 'expired',
  failed: 'failed',
};

/** How far a batch is, and for one that failed the first error that the provider tells of it. */
export function progressOf({ status, request_counts: counts, errors }: Batch): BatchProgress {
  const state = STATES[status];
  const { data } = fieldsOf(errors);
  const first: unknown = Array.isArray(data) ? data[0] : undefined;
  return {
    state,
    completed: counts?.completed ?? 0,
    failed: counts?.failed ?? 0,
    total: counts?.total ?? 0,
    ...(state === 'failed' ? { error: rejectedBatch(first) } : {}),
  };
}

/** A batch as the provider should describe it; throws ProviderError for anything else. */
export function soundBatch(batch: unknown): Batch {
  const { id, status } = fieldsOf(batch);
  if (typeof id !== 'string' || typeof status !== 'string' || !Object.hasOwn(STATES, status)) {
    throw failure('no-answer', 'the provider answered with a body that is no batch');
  }
  return batch as Batch;
}
