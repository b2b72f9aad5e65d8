import type { ModelCall, ModelReply } from '../domain/model-call.ts';

/** How a run used the store; misses are counted by what their request changed. */
export interface StoreUse {
  readonly reused: number;
  readonly asked: number;
  /**
   * `never asked`, `expired`, `unsound`, `time to the first token` where it was not measured, or the
   * parts of the request that differ from the answer that its case had before.
   */
  readonly misses: Readonly<Record<string, number>>;
  /** Entries that were passed over: torn, altered, or written without the provider's key. */
  readonly unsound: number;
}

/** Answers that were paid for, by what decides them. */
export interface TrialStore {
  /**
   * The stored answer to a call; undefined where it has to be asked. `isFresh` asks for one that this
   * very run has kept. Throws ConfigurationError for a miss where no call may be made.
   */
  find(call: ModelCall, isFresh?: boolean): ModelReply | undefined;
  /** Keeps an answer; it survives a kill of the process from the next turn of the event loop on. */
  keep(call: ModelCall, reply: ModelReply): void;
  /** A value that every run of the same name shares: the first one that was kept, or `fresh`. */
  constant(name: string, fresh: () => string): string;
  /** The time that the latest answer of a label took, where it is known. */
  expectedLatencyMs?(label: string): number | undefined;
  use(): StoreUse;
  close(): Promise<void>;
}
