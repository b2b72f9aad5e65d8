import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import type { CassetteMode } from '../../domain/settings.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Observer } from '../../ports/observer.ts';
import type { FoundShard } from '../../ports/shards.ts';
import type { OpenStore, Storage, StoreAccess } from '../../ports/storage.ts';
import type { StoreCarrier } from '../../ports/store-carrier.ts';
import { Cassette } from './cassette.ts';
import { refuseLinks } from './link-guard.ts';
import { readManifest, SHARD_FILE, shardName, writeShard } from './shard-files.ts';
import { exportStore, mergeStores } from './store-files.ts';
import { TrialStoreFile } from './trial-store.ts';
import { UnkeptAnswers } from './unkept-answers.ts';

export interface FileStorageOptions {
  readonly reportDirectory: string;
  /** Links in it are not followed. */
  readonly workTree?: string;
  readonly clock: Clock;
  readonly observer: Observer;
  /** After a cancellation nothing is sent on to later runs. */
  readonly signal?: AbortSignal;
  /** Brings answers of earlier runs and takes those of this run along. */
  readonly openCarrier?: () => Promise<StoreCarrier>;
}

/** Answers in files. */
export class FileStorage implements Storage {
  readonly #options: FileStorageOptions;
  #opened: Promise<StoreCarrier> | undefined;

  constructor(options: FileStorageOptions) {
    this.#options = options;
  }

  async openCassette(path: string, mode: Exclude<CassetteMode, 'off'>): Promise<OpenStore> {
    this.#refuseLinks(path);
    const trials = new Cassette(path, mode);
    return { trials, saveShard: refuseShard, close: () => trials.close() };
  }

  async openStore(
    path: string,
    access: StoreAccess,
    merged: readonly string[],
  ): Promise<OpenStore> {
    this.#refuseLinks(path);
    await this.#fetch(path);
    const store = this.#openFile(path, access, merged);
    return {
      ...store,
      close: async () => {
        await store.close();
        const isCancelled = this.#options.signal?.aborted === true;
        if (store.trials.use().asked > 0 && !isCancelled) await this.#send(path, access.maxAgeMs);
      },
    };
  }

  openRunStore(access: StoreAccess, merged: readonly string[]): OpenStore {
    // Of a name that no other run has, so that what a kill leaves behind is never read.
    const path = join(this.#options.reportDirectory, `trial-store-${randomUUID()}.jsonl`);
    const remove = () => rmSync(path, { force: true });
    try {
      const store = this.#openFile(path, access, merged);
      return { ...store, close: () => store.close().finally(remove) };
    } catch (cause) {
      remove();
      throw cause;
    }
  }

  openUnkept(): OpenStore {
    const trials = new UnkeptAnswers();
    return { trials, saveShard: refuseShard, close: () => trials.close() };
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

  #openFile(path: string, access: StoreAccess, merged: readonly string[]): OpenStore {
    if (merged.length > 0) mergeStores(merged, path);
    const { clock, observer, reportDirectory } = this.#options;
    const trials = new TrialStoreFile({
      path,
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

  #refuseLinks(path: string): void {
    const { workTree } = this.#options;
    if (workTree !== undefined) refuseLinks(workTree, path);
  }

  /** Takes in what an earlier run left; every line of it is verified when it is used. */
  async #fetch(path: string): Promise<void> {
    const carrier = await this.#carrier();
    if (carrier === undefined || !(await carrier.restore())) return;
    this.#orNotice(() => mergeStores([carrier.path], path));
  }

  async #send(path: string, maxAgeMs: number): Promise<void> {
    const carrier = await this.#carrier();
    if (carrier === undefined) return;
    const nowMs = Date.parse(this.#options.clock.timestamp());
    const { mostBytes } = carrier;
    const isWritten = this.#orNotice(() =>
      exportStore(path, carrier.path, { maxAgeMs, nowMs, mostBytes }),
    );
    if (isWritten) await carrier.save();
  }

  async #carrier(): Promise<StoreCarrier | undefined> {
    this.#opened ??= this.#options.openCarrier?.();
    return this.#opened;
  }

  /** What goes wrong on the way from run to run costs money, but not this run its verdict. */
  #orNotice(step: () => void): boolean {
    try {
      step();
      return true;
    } catch (cause) {
      if (!(cause instanceof EnvironmentError)) throw cause;
      this.#options.observer.notice(`answers do not travel between runs: ${cause.message}`);
      return false;
    }
  }
}

function refuseShard(): never {
  throw new EnvironmentError('write-failed', 'Cannot write a shard without a trial store');
}
