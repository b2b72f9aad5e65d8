import { keyFault, keyOf, providerUrl } from '../core/governance/trust.ts';
import { ConfigurationError, type Fault, throwFaults } from '../domain/errors.ts';
import type { ProviderSettings, RunOptions, Settings } from '../domain/settings.ts';
import { BatchCaller, type BatchMemory } from '../engine/calls/batch.ts';
import type { Caller } from '../engine/calls/caller.ts';
import { Lane } from '../engine/calls/lane.ts';
import type { Ledger } from '../engine/calls/ledger.ts';
import type { Clock } from '../ports/clock.ts';
import type { ModelClient } from '../ports/model-client.ts';
import type { Observer } from '../ports/observer.ts';
import type { ProviderAccess, Providers } from '../ports/providers.ts';
import type { Randomness } from '../ports/randomness.ts';

export interface CallerContext {
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly providers: Providers;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly observer: Observer;
  readonly ledger: Ledger;
  readonly memory: BatchMemory;
}

/** Every provider of the settings, the default one first. */
export function allProviders({ provider, providers }: Settings): readonly ProviderSettings[] {
  return [provider, ...providers];
}

/** Throws what keeps these providers from being called, all of it together. */
export function requireAccess(
  names: ReadonlySet<string>,
  settings: Settings,
  options: RunOptions,
): void {
  const used = allProviders(settings).filter(({ name }) => names.has(name));
  throwFaults(
    used.flatMap((provider): Fault[] => {
      const url = providerUrl(provider, options, settings);
      const missingKey = keyFault(provider, options);
      return [
        ...('fault' in url ? [url.fault] : []),
        ...(missingKey === undefined ? [] : [missingKey]),
      ];
    }),
  );
}

/** Connects to each provider when its first call is due, and to each once. */
export class Callers {
  readonly #context: CallerContext;
  readonly #callers = new Map<string, Promise<Caller>>();
  readonly #clients: ModelClient[] = [];

  constructor(context: CallerContext) {
    this.#context = context;
  }

  for(name: string): Promise<Caller> {
    const known = this.#callers.get(name);
    if (known !== undefined) return known;
    const caller = this.#connect(name);
    this.#callers.set(name, caller);
    return caller;
  }

  async close(): Promise<void> {
    for (const client of this.#clients) await client.close();
  }

  async #connect(name: string): Promise<Caller> {
    const { providers, clock, ledger, memory, randomness, observer } = this.#context;
    const access = this.#access(name);
    const { client, batch } = await providers.connect(access);
    this.#clients.push(client);
    const { settings } = access;
    if (settings.batch) {
      const onProgress = (message: string) => observer.notice(message);
      const onReply = () => undefined;
      const { maxRetries } = settings;
      return new BatchCaller({ client: batch, memory, clock, maxRetries, onProgress, onReply });
    }
    return new Lane({ client, settings, clock, random: () => randomness.number(), ledger });
  }

  #access(name: string): ProviderAccess {
    const { settings, options } = this.#context;
    const provider = allProviders(settings).find((item) => item.name === name);
    if (provider === undefined) throw new TypeError(`No provider is called ${name}`);
    const url = providerUrl(provider, options, settings);
    const fault = 'fault' in url ? url.fault : keyFault(provider, options);
    if (fault !== undefined || 'fault' in url) throw new ConfigurationError([fault as Fault]);
    return { settings: provider, baseUrl: url.url, apiKey: keyOf(provider, options) ?? '' };
  }
}
