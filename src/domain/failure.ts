/** One of a provider's limits as its headers tell: a bucket that refills. */
export interface LimitLevel {
  /** Units (requests or tokens) for a minute. */
  readonly perMinute: number;
  /** Units left when the provider took the request. */
  readonly remaining: number;
}

/** What rate-limit headers said; absent where the provider says nothing. */
export interface LimitReading {
  readonly requests?: LimitLevel;
  readonly tokens?: LimitLevel;
}

/** What kept a call from an answer. */
export type FailureKind =
  /** No whole answer within the time of an attempt. */
  | 'timeout'
  /** The connection was refused, reset or could not be made. */
  | 'connection'
  /** A 5xx, or a 200 that says it is an error. */
  | 'server-error'
  /** Too many requests or tokens for now. */
  | 'rate-limit'
  /** The account has no money or quota left. */
  | 'quota'
  /** Another 4xx: the request, the key or the model is refused. */
  | 'refused'
  /** The body ends before it should. */
  | 'truncated'
  /** The body is no JSON. */
  | 'not-json'
  /** JSON that is no completion, or one without a choice or without content. */
  | 'no-answer'
  /** The provider's content filter withheld the answer. */
  | 'content-filter'
  /** The answer is longer than anything that a grader is meant for. */
  | 'too-long'
  /** The provider's batch ended without it. */
  | 'batch-expired'
  /** The run was cancelled, or ended before the call was made. */
  | 'cancelled';
