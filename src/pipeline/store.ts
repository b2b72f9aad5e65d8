import { keyOf, storeIdentity } from '../core/governance/trust.ts';
import type { Redact } from '../domain/report.ts';
import type { RunOptions, Settings } from '../domain/settings.ts';
import type { OpenStore, Storage } from '../ports/storage.ts';
import { providersByName } from './callers.ts';
import { redactedStore } from './redaction.ts';

export interface StoreContext {
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly storage: Storage;
  readonly redact: Redact;
}

/**
 * Opens what keeps answers: a cassette where one is named, else the trial store. Where no store is
 * wanted, shards still need one to hand their answers on by, and have it to themselves.
 */
export async function openTrialStore(
  context: StoreContext,
  merged: readonly string[],
): Promise<OpenStore> {
  const store = await openAnswers(context, merged);
  return { ...store, trials: redactedStore(store.trials, context.redact) };
}

async function openAnswers(
  { settings, options, storage }: StoreContext,
  merged: readonly string[],
): Promise<OpenStore> {
  const { cassette, trialStorePath: path, shard } = options;
  if (cassette.mode !== 'off') return storage.openCassette(cassette.path, cassette.mode);
  const isNeeded = shard !== undefined || merged.length > 0;
  if (path === undefined && !isNeeded) return storage.openUnkept();
  const providers = providersByName(settings);
  const providerOf = (name: string) => providers.get(name) ?? settings.provider;
  // Asked with every call, and digested once.
  const identities = new Map(
    [...providers].map(([name, provider]) => [name, storeIdentity(provider, options)]),
  );
  const access = {
    identityOf: (name: string) => identities.get(name) ?? storeIdentity(providerOf(name), options),
    keyOf: (name: string) => keyOf(providerOf(name), options),
    runKey: [...providers.values()].map((provider) => keyOf(provider, options)).find(Boolean),
    maxAgeMs: settings.trialStore.maxAgeMs,
  };
  return path === undefined
    ? storage.openRunStore(access, merged)
    : storage.openStore(path, access, merged);
}
