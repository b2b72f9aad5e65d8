import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type CacheServer, startCacheServer } from '../support/cache-server.ts';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import {
  API_KEY,
  judgePullRequest,
  type PullRequest,
  temporaryFolder,
} from '../support/judged-run.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const base = gatedFiles(10);
const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });

/** Runs the pull request on a runner that is new but for what the cache service holds. */
function onNewRunner(
  model: ModelServer,
  server: CacheServer,
  temporary: string,
  more: Pick<PullRequest, 'interruption'> = {},
) {
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const scopes = JSON.stringify({ scp: 'Actions.Results:run:job' });
  const token = ['{"alg":"none"}', scopes, 'x'].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  const env = {
    ACTIONS_RESULTS_URL: server.url,
    ACTIONS_RUNTIME_TOKEN: token.join('.'),
    ACTIONS_CACHE_SERVICE_V2: 'True',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: temporary,
  };
  const folder = { 'report-directory': join(temporary, 'headgate') };
  return judgePullRequest({ base, head, model, env, with: folder, ...more });
}

describe('trial store between runs', () => {
  it('travels by the Actions cache: the next run asks nothing', async () => {
    const model = await startModelServer(() => 'right');
    const server = await startCacheServer();
    const temporary = join(temporaryFolder(), 'runner');
    const first = await onNewRunner(model, server, temporary);
    const calls = model.requests.length;
    expect([calls, server.entries.length]).toEqual([40, 1]);
    expect(server.entries[0]?.archive.includes(API_KEY)).toBe(false);
    const next = await onNewRunner(model, server, temporary);
    expect(model.requests).toHaveLength(calls);
    expect(next.result?.decision).toEqual(first.result?.decision);
    // Nothing new was paid for, so nothing is saved.
    expect(server.entries).toHaveLength(1);
  });

  it('a service that fails costs the answers of earlier runs and no verdict', async () => {
    const model = await startModelServer(() => 'right');
    const server = await startCacheServer();
    const forbidden = { status: 403, msg: 'no' };
    server.failures.push(forbidden, forbidden, forbidden, forbidden);
    const run = await onNewRunner(model, server, join(temporaryFolder(), 'runner'));
    expect(run.exitCode).toBe(0);
    expect(run.outputs['verdict']).toBe('passed');
    expect(run.log).toContain('notice: No answers of earlier runs came from the Actions cache');
  });

  it('request to a service that never answers: not waited for once the run is over', async () => {
    const model = await startModelServer(() => 'right');
    const server = await startCacheServer();
    server.isSilent = true;
    let signalledAt = 0;
    const after = vi
      .waitFor(() => expect(server.requests).toHaveLength(1), { timeout: 20_000 })
      .then(() => {
        signalledAt = performance.now();
      });
    const interruption = { after, signal: 'SIGTERM' } as const;
    const temporary = join(temporaryFolder(), 'runner');
    const run = await onNewRunner(model, server, temporary, { interruption });
    // Four seconds after the signal the process is ended by force.
    expect(performance.now() - signalledAt).toBeLessThan(3_500);
    expect(run).toMatchObject({ exitCode: 3 });
    expect(run.outputs['decision']).toBe('block');
  });

  it('poisoned entry: no line of it is used', async () => {
    const model = await startModelServer(() => 'wrong');
    const server = await startCacheServer();
    const temporary = join(temporaryFolder(), 'runner');
    await onNewRunner(model, server, temporary);
    const calls = model.requests.length;
    const entry = server.entries[0];
    if (entry === undefined) throw new Error('Nothing was saved');
    entry.archive = Buffer.from('no archive at all');
    const run = await onNewRunner(model, server, temporary);
    expect(model.requests).toHaveLength(2 * calls);
    expect(run.exitCode).not.toBe(70);
  });
});
