import { ProviderError } from '../../domain/errors.ts';
import type { BatchAnswer } from '../../ports/batch-client.ts';
import { failure, innerFailure, plainId, statusFailure } from './failures.ts';
import { type Fields, fieldsOf } from './fields.ts';
import type { ProviderApi } from './provider-api.ts';

/** A line of a batch's output or errors: a call's name and its answer; undefined for anything else. */
export function batchLine(
  text: string,
  api: ProviderApi,
): readonly [string, BatchAnswer] | undefined {
  const line = fieldsOf(parsed(text));
  const name = line['custom_id'];
  return typeof name === 'string' ? [name, answerOf(line, api)] : undefined;
}

function answerOf({ response, error }: Fields, api: ProviderApi): BatchAnswer {
  const { status_code: status, request_id: id, body } = fieldsOf(response);
  try {
    if (typeof status !== 'number') throw lineFailure(error);
    if (status < 200 || status >= 300) throw statusFailure(status, fieldsOf(body)['error']);
    // Nobody measured it: the batch was handed in hours ago.
    return { ...api.answerOf(body), latencyMs: 0, source: 'batch' };
  } catch (cause) {
    if (!(cause instanceof ProviderError)) throw cause;
    const requestId = plainId(id);
    if (requestId === undefined) return cause;
    return new ProviderError(cause.code, cause.message, { ...cause.details, requestId });
  }
}

/** What kept the provider from asking the model at all. */
function lineFailure(error: unknown): ProviderError {
  switch (fieldsOf(error)['code']) {
    case 'batch_expired':
      return failure('batch-expired', 'the batch ended before the provider came to the call');
    case 'batch_cancelled':
      return failure('cancelled', 'the batch was cancelled');
    default:
      return innerFailure(error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
