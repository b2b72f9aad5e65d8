import { ProviderError } from '../../domain/errors.ts';
import type { ModelCall, ModelReply } from '../../domain/model-call.ts';

/** One call to make; what else it carries is the caller's. */
export interface LaneTask {
  readonly call: ModelCall;
}

/** Why a call was never made. */
type NotAttempted =
  /** The provider refuses all calls like it. */
  | 'refused'
  /** The provider has been failing for too long. */
  | 'failing'
  | 'spend-limit'
  | 'cancelled';

/** What a task ended in; `attempts` are those that the provider took. */
export type LaneOutcome =
  | { readonly end: 'answered'; readonly reply: ModelReply; readonly attempts: number }
  | { readonly end: 'failed'; readonly error: ProviderError; readonly attempts: number }
  | { readonly end: 'not-attempted'; readonly error: ProviderError; readonly reason: NotAttempted };

/** Why a lane makes no more calls. */
export interface Stop {
  readonly reason: NotAttempted;
  readonly error: ProviderError;
}

/** What became of a provider's or a model's later calls once it has refused one for good. */
export function refusedBefore(error: ProviderError): Stop {
  return { reason: 'refused', error: notAttempted(`${error.message} before`, error) };
}

/** The provider has not answered a call for so long. */
export function failingFor(ms: number, last: ProviderError): Stop {
  const seconds = Math.round(ms / 1000);
  const why = `no call has been answered for ${seconds} s, at last because ${last.message}`;
  return { reason: 'failing', error: notAttempted(why, last) };
}

/** The provider asks for a wait that no run can make. */
export function askedToWait(ms: number, last: ProviderError): Stop {
  const seconds = Math.round(ms / 1000);
  const why = `everybody is asked to wait for ${seconds} s: ${last.message}`;
  return { reason: 'failing', error: notAttempted(why, last) };
}

export const SPEND_LIMIT_REACHED: Stop = {
  reason: 'spend-limit',
  error: new ProviderError('provider-failed', 'not attempted, as the spend limit is reached', {
    kind: 'cancelled',
    retriable: false,
  }),
};

export const RUN_CANCELLED: Stop = {
  reason: 'cancelled',
  error: new ProviderError('provider-failed', 'the run was cancelled', {
    kind: 'cancelled',
    retriable: false,
  }),
};

/** The run was cancelled, but not its batch. */
export const BATCH_LEFT = new ProviderError(
  'provider-failed',
  'the run was cancelled; the batch goes on, and the next run reads its answers',
  { kind: 'cancelled', retriable: false },
);

/** A batch has ended without a word about the call. */
export const LEFT_OUT = new ProviderError('provider-failed', 'the batch ended without its answer', {
  kind: 'batch-expired',
  retriable: true,
});

/** The provider counts more answers of a batch than its file holds; which they are, it does not say. */
export const MISSING_ANSWERS = new ProviderError(
  'provider-answer',
  'the file of the batch holds fewer answers than the provider counts',
  { kind: 'truncated', retriable: true },
);

/** The attempts of a trial have used up its time. */
export function overdue(trialTimeoutMs: number): ProviderError {
  const message = `the attempts of the trial took longer than ${trialTimeoutMs / 1000} s together`;
  return new ProviderError('provider-failed', message, { kind: 'timeout', retriable: false });
}

function notAttempted(why: string, { code, details }: ProviderError): ProviderError {
  const { kind, status } = details;
  return new ProviderError(code, `not attempted, as ${why}`, {
    kind,
    retriable: false,
    ...(status === undefined ? {} : { status }),
  });
}
