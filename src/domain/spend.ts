/** What a run used, as the providers counted it. */
export interface Spend {
  /** HTTP requests that a provider took; those that a rate limit turned away cost nothing. */
  readonly attempts: number;
  /** Of these, how many came after a first one had failed. */
  readonly retries: number;
  readonly turnedAway: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; absent where a model has no price. */
  readonly costUsd?: number;
  /** Requests whose use is an estimate, as their answer or its count never came. */
  readonly estimated: number;
}

/** How a run used the trial store; misses are counted by what their request changed. */
export interface StoreUse {
  readonly reused: number;
  readonly asked: number;
  /** `never asked`, `expired`, or the parts of the key that differ from the nearest answer. */
  readonly misses: Readonly<Record<string, number>>;
  /** Entries that were passed over: torn, altered, or written without the provider's key. */
  readonly unsound: number;
}
