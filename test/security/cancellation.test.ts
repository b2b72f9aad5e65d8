import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHeadgate } from '../support/command-line.ts';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import {
  API_KEY,
  inputs,
  judge,
  temporaryFolder,
  temporaryRepository,
} from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A promise and what fulfils it. */
function event() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { happened: promise, happens: resolve };
}

function pullRequest() {
  const repository = temporaryRepository();
  const base = repository.commit('Base', gatedFiles(5));
  repository.branch('topic', base);
  const head = repository.commit('Head', changed(gatedFiles(5), { [PROMPT_PATH]: EDITED_PROMPT }));
  return { repository, sha: repository.mergePullRequest(base, head) };
}

/** Every file under a folder that is only there while another is written. */
const unfinished = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:part|tmp)/.test(name),
  );

/** How long a step takes from an event on. */
async function secondsAfter<T>(began: Promise<void>, run: Promise<T>): Promise<[number, T]> {
  await began;
  const start = performance.now();
  const outcome = await run;
  return [(performance.now() - start) / 1000, outcome];
}

describe('T100: a run that is cancelled', () => {
  it.each(SIGNALS)('by %s with calls in flight: ends in 5 s with whole files', async (signal) => {
    const asked = event();
    const model = await startModelServer(() => {
      if (model.requests.length === 4) asked.happens();
      return model.requests.length <= 3 ? 'right' : 'hang';
    });
    const { repository, sha } = pullRequest();
    const step = judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: {},
      sha,
      with: inputs({ model }),
      interruption: { after: asked.happened, signal },
    });
    const [seconds, run] = await secondsAfter(asked.happened, step);
    expect(seconds).toBeLessThan(5);
    expect(run.exitCode).toBe(3);
    expect(run.result?.decision).toMatchObject({ action: 'block', verdict: 'invalid' });
    expect(run.summary).toContain('the run was cancelled, so there is no verdict');
    expect(run.outputs['verdict']).toBe('invalid');
    expect(unfinished(run.temporary)).toEqual([]);
    const store = readFileSync(join(run.temporary, 'headgate', 'trial-store.jsonl'), 'utf8');
    expect(
      store
        .trimEnd()
        .split('\n')
        .every((line) => JSON.parse(line) !== null),
    ).toBe(true);
  });

  it('while git waits for the network: ends in 5 s, and says so', async () => {
    const asked = event();
    const { repository, sha } = pullRequest();
    const folder = temporaryFolder();
    const mark = join(folder, 'started');
    const git = join(folder, 'git');
    writeFileSync(git, `#!/bin/sh\ntouch ${mark}\nexec sleep 12\n`);
    chmodSync(git, 0o755);
    const step = judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: {},
      sha,
      with: inputs({}),
      env: { PATH: `${folder}:${process.env['PATH']}` },
      interruption: { after: asked.happened, signal: 'SIGINT' },
    });
    while (!readdirSync(folder).includes('started')) await new Promise((r) => setTimeout(r, 50));
    asked.happens();
    const [seconds, run] = await secondsAfter(asked.happened, step);
    expect(seconds).toBeLessThan(5);
    expect(run.exitCode).toBe(3);
    expect(run.summary).toBe('## ❌ Headgate: the run was cancelled, so there is no verdict.\n');
    expect(run.result).toBeUndefined();
    expect(unfinished(run.temporary)).toEqual([]);
  });

  it.each(SIGNALS)('on the command line by %s: ends in 5 s with exit code 3', async (signal) => {
    const asked = event();
    const model = await startModelServer(() => {
      asked.happens();
      return 'hang';
    });
    const { repository } = pullRequest();
    const words = ['gate', '--base', 'HEAD^1', '--base-url', model.url, '--report', 'report'];
    const command = runHeadgate(
      repository.folder,
      words,
      { HEADGATE_API_KEY: API_KEY },
      {
        after: asked.happened,
        signal,
      },
    );
    const [seconds, run] = await secondsAfter(asked.happened, command);
    expect(seconds).toBeLessThan(5);
    expect(run.exitCode).toBe(3);
    expect(unfinished(join(repository.folder, 'report'))).toEqual([]);
  });
});
