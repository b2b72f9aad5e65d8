import type { Redact } from '../domain/report.ts';
import type { ProviderSettings } from '../domain/settings.ts';
import type { BatchClient } from './batch-client.ts';
import type { ModelClient } from './model-client.ts';

/** Where a provider is and the key that it gets. */
export interface ProviderAccess {
  readonly settings: ProviderSettings;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Passed by all that the provider writes, as it may repeat the key. */
  readonly redact: Redact;
  /** Hosts may be at addresses of a private network; `localhost` may be at this machine's anyway. */
  readonly allowPrivateNetwork?: boolean;
}

/** Opens connections to providers. */
export interface Providers {
  connect(access: ProviderAccess): Promise<{
    readonly client: ModelClient;
    /** Where the settings ask for batches. */
    readonly batch?: BatchClient;
  }>;
}
