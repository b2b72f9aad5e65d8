import { keyOf, storeIdentity } from '../core/governance/trust.ts';
import type { RunOptions, Settings } from '../domain/settings.ts';
import type { OpenStore, Storage } from '../ports/storage.ts';
import { allProviders } from './callers.ts';

export interface StoreContext {
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly storage: Storage;
}

/** Opens what keeps answers: a cassette where one is named, else the trial store. */
export async function openTrialStore({
  settings,
  options,
  storage,
}: StoreContext): Promise<OpenStore> {
  const { mode, path } = options.cassette;
  if (mode !== 'off') return storage.openCassette(path, mode);
  const providerOf = (name: string) =>
    allProviders(settings).find((provider) => provider.name === name) ?? settings.provider;
  return storage.openStore(options.trialStorePath, {
    identityOf: (name) => storeIdentity(providerOf(name), options),
    keyOf: (name) => keyOf(providerOf(name), options),
    maxAgeMs: settings.trialStore.maxAgeMs,
  });
}
