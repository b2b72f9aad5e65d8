import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import type { CassetteMode } from '../../domain/settings.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Observer } from '../../ports/observer.ts';
import type { FoundShard } from '../../ports/shards.ts';
import type { OpenStore, Storage, StoreAccess } from '../../ports/storage.ts';
import { Cassette } from './cassette.ts';
import { readManifest, SHARD_FILE, shardName, writeShard } from './shard-files.ts';
import { mergeStores } from './store-files.ts';
import { TrialStoreFile } from './trial-store.ts';

export interface FileStorageOptions {
  readonly reportDirectory: string;
  readonly clock: Clock;
  readonly observer: Observer;
}

/** Answers in files. */
export class FileStorage implements Storage {
  readonly #options: FileStorageOptions;

  constructor(options: FileStorageOptions) {
    this.#options = options;
  }

  async openCassette(path: string, mode: Exclude<CassetteMode, 'off'>): Promise<OpenStore> {
    const trials = new Cassette(path, mode);
    const refuse = () => {
      throw new EnvironmentError('write-failed', 'A cassette cannot be cut into shards');
    };
    return { trials, saveShard: refuse, close: () => trials.close() };
  }

  async openStore(
    path: string | undefined,
    access: StoreAccess,
    merged: readonly string[],
  ): Promise<OpenStore> {
    const file = path ?? join(mkdtempSync(join(tmpdir(), 'headgate-')), 'trial-store.jsonl');
    if (merged.length > 0) mergeStores(merged, file);
    const { clock, observer, reportDirectory } = this.#options;
    const trials = new TrialStoreFile({
      path: file,
      maxAgeMs: access.maxAgeMs,
      clock,
      observer,
      identityOf: access.identityOf,
      apiKeyOf: access.keyOf,
      apiKey: access.runKey,
    });
    return {
      trials,
      saveShard: (manifest) => {
        const name = shardName(manifest.shard);
        writeShard(join(reportDirectory, name), manifest, trials.usedLines());
        return name;
      },
      close: () => trials.close(),
    };
  }

  findShards(folder: string): readonly FoundShard[] {
    let names: string[];
    try {
      names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    } catch (cause) {
      throw new EnvironmentError('read-failed', `Cannot read the folder ${folder}`, { cause });
    }
    return names
      .filter((name) => SHARD_FILE.test(name))
      .sort()
      .map((name) => ({ file: join(folder, name), manifest: readManifest(join(folder, name)) }));
  }
}
