import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as cache from '@actions/cache';
import type { Observer } from '../../ports/observer.ts';
import type { StoreCarrier } from '../../ports/store-carrier.ts';
import { obstacleToConfinement, unpackingInto } from './confined-tar.ts';

/** A file over this size is neither saved nor taken. */
const MOST_CACHED_BYTES = 512 * 1024 * 1024;

export interface TrialCacheOptions {
  /** A folder of this program's own, at the same path in every run: the service tells entries apart by it. */
  readonly folder: string;
  /** The digest of what runs must have in common to share answers. */
  readonly namespace: string;
  /** Tells the entry of this run, attempt and shard from all others. */
  readonly run: string;
  readonly observer: Pick<Observer, 'notice'>;
  /** The longest that restoring or saving may take. */
  readonly timeLimitMs: number;
  /** The run was cancelled, and nobody waits for the cache any more. */
  readonly signal?: AbortSignal;
}

/** Modes of the runner in which the cache may not be read or written. */
const NOT_READABLE = ['none', 'write-only'];
const NOT_WRITABLE = ['none', 'read'];

/**
 * Carries a file between runs in the Actions cache, whose scopes GitHub resolves: first the entries of
 * this ref, then those of base, then those of the default branch. An entry never changes, so each run
 * saves under a key of its own and restores the latest one with its prefix. Whoever has a job in the
 * repository may write entries, so nothing of them is trusted, and no failure fails a run.
 */
export class TrialCache implements StoreCarrier {
  readonly path: string;
  readonly mostBytes = MOST_CACHED_BYTES;
  readonly #options: TrialCacheOptions;
  readonly #prefix: string;

  constructor(options: TrialCacheOptions) {
    this.#options = options;
    this.path = join(options.folder, 'trials.jsonl');
    this.#prefix = `headgate-trials-v1-${options.namespace}-`;
  }

  /** Fetches the file of an earlier run; answers whether it is there. Its content is not verified. */
  restore(): Promise<boolean> {
    return this.#attempt('No answers of earlier runs came from the Actions cache', (signal) =>
      this.#restore(signal),
    );
  }

  /** Saves the file for later runs; answers whether that was done. */
  save(): Promise<boolean> {
    return this.#attempt('The answers of this run are not saved in the Actions cache', () =>
      this.#save(),
    );
  }

  /** Answers why there is no file, if there is none. */
  async #restore(signal: AbortSignal): Promise<string | undefined> {
    const obstacle = obstacleIn(NOT_READABLE) ?? (await obstacleToConfinement(this.path));
    if (obstacle !== undefined) return obstacle;
    const paths = [this.path];
    // Looked up first, so that an entry with another key is not even fetched.
    const lookUp = { lookupOnly: true };
    const key = await cache.restoreCache(paths, this.#key, [this.#prefix], lookUp, true);
    if (key === undefined) return 'it has none yet, or the line above says why';
    if (signal.aborted) return 'it was found too late';
    if (!key.startsWith(this.#prefix)) return 'the key of what it offers is not ours';
    mkdirSync(this.#options.folder, { recursive: true, mode: 0o700 });
    const incoming = `${this.path}.${process.pid}.part`;
    rmSync(incoming, { recursive: true, force: true });
    try {
      const fetched = await unpackingInto(incoming, () =>
        cache.restoreCache(paths, key, [], {}, true),
      );
      if (fetched !== key) return 'what it offered could not be fetched';
      // A fetch cannot be broken off: one that was given up may end when the run has written the file.
      if (signal.aborted) return 'it came too late';
      const obstacle = obstacleInFile(incoming);
      if (obstacle !== undefined) return obstacle;
      rmSync(this.path, { recursive: true, force: true });
      renameSync(incoming, this.path);
      return undefined;
    } finally {
      rmSync(incoming, { recursive: true, force: true });
    }
  }

  /** Answers why the file is not saved, if it is not. */
  async #save(): Promise<string | undefined> {
    const obstacle = obstacleIn(NOT_WRITABLE) ?? obstacleInFile(this.path);
    if (obstacle !== undefined) return obstacle;
    const id = await cache.saveCache([this.path], this.#key, {}, true);
    return id === -1 ? 'the line above says why' : undefined;
  }

  get #key(): string {
    return `${this.#prefix}${this.#options.run}`;
  }

  async #attempt(
    failure: string,
    run: (signal: AbortSignal) => Promise<string | undefined>,
  ): Promise<boolean> {
    const { observer, timeLimitMs, signal: cancelled } = this.#options;
    const ended = new AbortController();
    const { signal } = ended;
    const limit = setTimeout(timeLimitMs, `it took longer than ${timeLimitMs} ms`, { signal });
    const ends = [
      run(signal),
      limit,
      ...(cancelled === undefined ? [] : [aborted(cancelled, signal)]),
    ];
    const reason = await Promise.race(ends).catch((cause: Error) => cause.message);
    ended.abort();
    if (reason !== undefined) observer.notice(`${failure}: ${reason}.`);
    return reason === undefined;
  }
}

function obstacleInFile(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) return 'there is no file';
  if (stats.size <= MOST_CACHED_BYTES) return undefined;
  return `the file has more than ${MOST_CACHED_BYTES / 1024 / 1024} MiB`;
}

/** Says why nobody waits any more as soon as that is so; stops listening with `unheard`. */
function aborted(cancelled: AbortSignal, unheard: AbortSignal): Promise<string> {
  const words = 'the run was cancelled';
  if (cancelled.aborted) return Promise.resolve(words);
  return new Promise((resolve) => {
    cancelled.addEventListener('abort', () => resolve(words), { once: true, signal: unheard });
  });
}

/** Why the cache cannot be used; the runner gives untrusted events a mode with fewer rights. */
function obstacleIn(forbiddenModes: readonly string[]): string | undefined {
  const mode = (process.env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  if (forbiddenModes.includes(mode)) return `this run has it in mode ${mode}`;
  return cache.isFeatureAvailable() ? undefined : 'there is no such service here';
}
