import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RunOptions } from '../domain/settings.ts';
import type { Environment } from './inputs.ts';

/** How the Actions cache tells this run's answers from those of others. */
export interface CacheAccess {
  /** At the same path in every run, as the service tells entries apart by it. */
  readonly folder: string;
  readonly namespace: string;
  readonly run: string;
}

/**
 * What the cache needs; undefined where answers do not travel. Runs of the same settings share
 * answers, and each shard has its own, as a run fetches one entry only.
 */
export function cacheAccess(env: Environment, options: RunOptions): CacheAccess | undefined {
  const isUsed = options.isCached && options.cassette.mode === 'off';
  const temporary = env['RUNNER_TEMP'];
  if (!isUsed || temporary === undefined) return undefined;
  const { settingsPath, shard } = options;
  const part = shard === undefined ? 'whole' : `${shard.index} of ${shard.count}`;
  const common = [env['GITHUB_REPOSITORY'], settingsPath, part].join('\n');
  const run = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']].join('-');
  return {
    folder: join(temporary, 'headgate-cache'),
    namespace: digest(common),
    run: digest(`${run} ${part}`),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
