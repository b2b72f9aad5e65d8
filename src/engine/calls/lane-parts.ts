import type { Usage } from '../../domain/model-call.ts';
import type { ProviderSettings } from '../../domain/settings.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import type { LaneEvent, LaneLog } from './lane-log.ts';
import type { Ledger } from './ledger.ts';
import type { ProviderState } from './provider-state.ts';
import type { Slots } from './slots.ts';

/** What a lane needs. */
export interface LaneOptions {
  readonly client: ModelClient;
  readonly settings: Pick<
    ProviderSettings,
    | 'concurrency'
    | 'maxRetries'
    | 'timeoutMs'
    | 'trialTimeoutMs'
    | 'requestsPerMinute'
    | 'tokensPerMinute'
  >;
  readonly clock: Clock;
  /** A number from 0 to less than 1. */
  readonly random: () => number;
  /** Shared by all lanes of a run. */
  readonly ledger: Ledger;
  /** US dollars; undefined for a model without a price. */
  readonly costUsd: (model: string, usage: Usage) => number | undefined;
  readonly observe: (event: LaneEvent) => void;
}

/** What a lane needs, and what its runs share and leave to later ones. */
export interface LaneParts extends LaneOptions {
  readonly state: ProviderState;
  readonly log: LaneLog;
  readonly slots: Slots;
}
