import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { ProviderError } from '../../domain/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { connectionFailure, failure, innerFailure, plainId, statusFailure } from './failures.ts';
import { type AnswerHeaders, limitsOf } from './limit-headers.ts';
import { retryAfterOf } from './retry-after.ts';

/**
 * What an attempt threw, as a ProviderError with all that the answer's headers tell; what is no
 * failure of the provider's is answered as it is.
 */
export function attemptFailure(
  cause: unknown,
  headers: AnswerHeaders | undefined,
  clock: Clock,
): unknown {
  const error = toldBy(cause) ?? packageFailure(cause);
  if (error === undefined) return cause;
  const told = headers ?? (cause instanceof APIError ? cause.headers : undefined);
  if (told === undefined) return error;
  const requestId = plainId(told.get('x-request-id') ?? told.get('apim-request-id'));
  const retryAfterMs = retryAfterOf(told, () => clock.timestamp());
  const limits = limitsOf(told);
  return new ProviderError(error.code, error.message, {
    ...error.details,
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(limits === undefined ? {} : { limits }),
    cause: error.cause,
  });
}

/** Our own error, which the package may have wrapped. */
function toldBy(thrown: unknown): ProviderError | undefined {
  for (let cause = thrown; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ProviderError) return cause;
  }
  return undefined;
}

function packageFailure(cause: unknown): ProviderError | undefined {
  if (cause instanceof APIConnectionTimeoutError) {
    return failure('timeout', 'the provider did not answer in time');
  }
  if (cause instanceof APIConnectionError) return connectionFailure(Object(cause.cause));
  if (cause instanceof APIError) {
    const { status, error } = cause as { status: number | undefined; error: unknown };
    // An event of a stream that says that it is an error has no status of its own.
    return status === undefined ? innerFailure(error) : statusFailure(status, error);
  }
  if (cause instanceof SyntaxError) {
    return failure('not-json', 'the provider sent something that is not JSON');
  }
  return undefined;
}
