import type { CassetteMode } from '../domain/settings.ts';
import type { FoundShard, ShardManifest } from './shards.ts';
import type { TrialStore } from './trial-store.ts';

/** What an answer hangs on besides the request, by the provider's name. */
export interface StoreAccess {
  /** A digest of where and how the provider is called. */
  readonly identityOf: (provider: string) => string;
  /** The provider's key, which seals what is stored; undefined where there is none. */
  readonly keyOf: (provider: string) => string | undefined;
  /** The key that vouches for what is not of a provider: the default one's, or else the first there is. */
  readonly runKey: string | undefined;
  /** Answers older than this are asked anew. */
  readonly maxAgeMs: number;
}

/** What keeps answers, and what runs exchange through it. */
export interface OpenStore {
  readonly trials: TrialStore;
  /** Writes what this run used as a shard's file into the report folder; answers the file's name. */
  saveShard(manifest: ShardManifest): string;
  close(): Promise<void>;
}

/** Opens what keeps answers. */
export interface Storage {
  openCassette(path: string, mode: Exclude<CassetteMode, 'off'>): Promise<OpenStore>;
  /** `merged` are shards whose answers the store takes in. */
  openStore(path: string, access: StoreAccess, merged: readonly string[]): Promise<OpenStore>;
  /** A store that nobody else reads and that is gone when it is closed. */
  openRunStore(access: StoreAccess, merged: readonly string[]): OpenStore;
  /** For a run that keeps no answers. */
  openUnkept(): OpenStore;
  /** Every shard's file of a folder. */
  findShards(folder: string): readonly FoundShard[];
}
