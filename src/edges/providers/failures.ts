import { type FailureDetails, ProviderError } from '../../domain/errors.ts';
import type { FailureKind } from '../../domain/failure.ts';
import { RefusedAddress } from './address-guard.ts';

/** The `error` of a body, whose fields may be anything. */
type ErrorFields = Readonly<Record<string, unknown>>;

/** Who is called, where nobody else is named. */
export const PROVIDER = 'the provider';

/** Who must act on a kind of failure, and whether another attempt may mend it. */
const KINDS: Readonly<
  Record<FailureKind, { readonly code: ProviderError['code']; readonly retriable: boolean }>
> = {
  timeout: { code: 'provider-failed', retriable: true },
  connection: { code: 'provider-failed', retriable: true },
  'server-error': { code: 'provider-failed', retriable: true },
  'rate-limit': { code: 'provider-failed', retriable: true },
  quota: { code: 'provider-refused', retriable: false },
  refused: { code: 'provider-refused', retriable: false },
  truncated: { code: 'provider-answer', retriable: true },
  'not-json': { code: 'provider-answer', retriable: true },
  'no-answer': { code: 'provider-answer', retriable: true },
  'content-filter': { code: 'provider-answer', retriable: false },
  'too-long': { code: 'provider-answer', retriable: false },
  'batch-expired': { code: 'provider-failed', retriable: true },
  cancelled: { code: 'provider-failed', retriable: false },
};

const QUOTA_CODES = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
]);
const FILTER_CODES = new Set(['content_filter', 'content_policy_violation']);
/** DeepSeek's, Zhipu's and vLLM's words; those of the interfaces themselves are all about the model. */
const BREAK_OFFS: ReadonlySet<unknown> = new Set([
  'insufficient_system_resource',
  'network_error',
  'abort',
]);
const RATE_CODES = new Set(['rate_limit_exceeded', 'rate_limit_error', 'token_limit_exceeded']);

/** A failure of this kind; `problem` is a clause such as "the provider answered without a choice". */
export function failure(
  kind: FailureKind,
  problem: string,
  details: Partial<FailureDetails> = {},
): ProviderError {
  const { code, retriable } = KINDS[kind];
  return new ProviderError(code, problem, { kind, retriable, ...details });
}

/**
 * What a status other than 2xx says, with the `error` of its body. A body may repeat the key or the
 * prompt, so nothing of it is told but its code and parameter where they are plain identifiers.
 */
export function statusFailure(status: number, error: unknown, peer = PROVIDER): ProviderError {
  if (status >= 300 && status < 400) {
    const problem = `${peer} answered ${status}, a redirect, which is never followed`;
    return failure('refused', problem, { status });
  }
  const fields: ErrorFields = Object(error);
  const problem = `${peer} answered ${status}${identifiersOf(fields)}`;
  return failure(kindOf(status, fields), problem, { status });
}

/** What an error inside an answer with status 200 says; some servers put the true status in it. */
export function innerFailure(error: unknown): ProviderError {
  const fields: ErrorFields = Object(error);
  const code = fields['code'];
  const told = typeof code === 'number' || typeof code === 'string' ? Number(code) : 0;
  const status = told >= 400 && told < 600 ? told : 500;
  const problem = `the provider answered 200 with an error in it${identifiersOf(fields)}`;
  return failure(kindOf(status, fields), problem);
}

/** Whether a provider's word for the end of an answer says that it was the provider who ended it. */
export function isBreakOff(reason: unknown): boolean {
  return BREAK_OFFS.has(reason);
}

/** An answer that ends without the model's having ended it, and the provider's word for why. */
export function brokenOff(reason: unknown): ProviderError {
  const word = isPlain(reason) ? ` (${reason})` : '';
  return failure('truncated', `the provider broke the answer off before its end${word}`);
}

/**
 * What the provider says of a batch that it has taken no call of. What is wrong with a line would be
 * wrong in every further batch; anything else may pass, such as too much that waits already.
 */
export function rejectedBatch(error: unknown): ProviderError {
  const fields: ErrorFields = Object(error);
  const known = kindOf(500, fields);
  const ofFile = typeof fields['line'] === 'number' ? 'refused' : 'batch-expired';
  const kind = known === 'server-error' ? ofFile : known;
  return failure(kind, `the provider rejected the batch${identifiersOf(fields)}`);
}

/** The connection could not be made or broke before there was an answer. */
export function connectionFailure(error: NodeJS.ErrnoException, peer = PROVIDER): ProviderError {
  if (error instanceof RefusedAddress) return failure('refused', error.message);
  const reason = /^[A-Z_]{1,60}$/.test(error.code ?? '') ? ` (${error.code})` : '';
  const problem = `${peer} could not be reached${reason}`;
  return failure('connection', problem, { cause: error });
}

/** The id that a provider gave a request, unless it is anything but one. */
export function plainId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}

function kindOf(status: number, { code, type }: ErrorFields): FailureKind {
  const is = (codes: ReadonlySet<unknown>) => codes.has(code) || codes.has(type);
  if (status === 402 || is(QUOTA_CODES)) return 'quota';
  if (is(FILTER_CODES)) return 'content-filter';
  if (status === 429 || (status >= 500 && is(RATE_CODES))) return 'rate-limit';
  return status === 408 || status === 409 || status >= 500 ? 'server-error' : 'refused';
}

/** ", unsupported_parameter (seed)", or as much of it as there is. */
function identifiersOf({ code, param }: ErrorFields): string {
  return `${isPlain(code) ? `, ${code}` : ''}${isPlain(param) ? ` (${param})` : ''}`;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && /^[a-z0-9_.[\]-]{1,60}$/i.test(value);
}
