import type { CallIdentity, ModelReply } from '../domain/model-call.ts';
import type { StoreUse } from '../domain/spend.ts';

/** Answers that were paid for, by what decides them. */
export interface TrialStore {
  /**
   * The stored answer to a call; undefined where it has to be asked. Throws ConfigurationError for a
   * miss where no call may be made.
   */
  find(call: CallIdentity): ModelReply | undefined;
  /** Whether it looks as if there were a stored answer; `find` tells for sure. */
  has(call: CallIdentity): boolean;
  /** How long the case's side took when it was last asked, whatever for; undefined where nobody knows. */
  expectedLatencyMs(call: CallIdentity): number | undefined;
  /** Keeps an answer; from then on it survives a kill of the process. */
  keep(call: CallIdentity, reply: ModelReply): void;
  /** What an earlier run of the same store, or this one, kept under a name. */
  recall(name: string): string | undefined;
  remember(name: string, value: string): void;
  use(): StoreUse;
  close(): Promise<void>;
}
