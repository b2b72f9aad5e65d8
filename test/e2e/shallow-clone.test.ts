import { renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import type { TestRepository } from '../support/git-repository.ts';
import { inputs, judge, temporaryFolder, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

/** An origin with a pull request on it, and the clone of one commit that actions/checkout makes. */
function shallowClone() {
  const origin = temporaryRepository();
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.git('config', 'uploadpack.allowReachableSHA1InWant', 'true');
  const base = origin.commit('Base', gatedFiles());
  origin.branch('topic', base);
  const topic = origin.commit('Topic', changed(gatedFiles(), { [PROMPT_PATH]: EDITED_PROMPT }));
  const merge = origin.mergePullRequest(base, topic);
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  const clone = temporaryRepository();
  clone.git('remote', 'add', 'origin', `file://${origin.folder}`);
  checkOut(clone, merge);
  return { origin, clone, base, topic, merge };
}

function checkOut(clone: TestRepository, sha: string): void {
  clone.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha);
  clone.git('checkout', '--quiet', '--detach', sha);
}

const gatedMerge = (workspace: string, sha: string, given: Record<string, string>) =>
  judge({ workspace, eventName: 'pull_request', event: {}, sha, with: given });

describe('clone of depth 1', { timeout: 60_000 }, () => {
  it('base: fetched by its SHA', async () => {
    const model = await startModelServer(() => 'right');
    const { clone, base, merge } = shallowClone();
    expect(() => clone.git('cat-file', '-e', base)).toThrow();
    const run = await gatedMerge(clone.folder, merge, inputs({ model }));
    expect(run.result?.revisions.baseline.sha).toBe(base);
    expect(run.outputs['evalsets']).toBe('1');
    expect(run.result?.changes).toEqual([
      { path: PROMPT_PATH, kind: 'content', line: 1, role: 'prompt' },
    ]);
  });

  it('origin gone: refused, and the lines for the workflow are named', async () => {
    const { origin, clone, base, merge } = shallowClone();
    rmSync(origin.folder, { recursive: true });
    const run = await gatedMerge(clone.folder, merge, inputs({}));
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(
      `the base commit "${base}" is not in this clone and could not be fetched`,
    );
    expect(run.log).toContain('[unknown-base]');
    expect(run.log).toContain(
      '        - uses: actions/checkout@v7\n          with:\n            fetch-depth: 2',
    );
    expect(run.commands.map(({ name }) => name)).toEqual(['add-mask', 'error']);
  });

  it('workspace without a checkout: refused, and the lines for the workflow are named', async () => {
    const run = await gatedMerge(temporaryFolder(), 'a'.repeat(40), inputs({}));
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('(fatal: not a git repository');
    expect(run.log).toContain('        - uses: actions/checkout@v7\n');
  });

  it('branch names of workflow_dispatch: fetched from origin, as the clone has none', async () => {
    const model = await startModelServer(() => 'right');
    const { origin, clone, base, topic } = shallowClone();
    origin.git('branch', 'release/2', topic);
    checkOut(clone, topic);
    const run = await judge({
      workspace: clone.folder,
      eventName: 'workflow_dispatch',
      event: { repository: { default_branch: 'main' } },
      with: inputs({ model, with: { base: 'main', head: 'release/2' } }),
    });
    expect(run.result?.revisions).toMatchObject({
      baseline: { sha: base, label: 'main' },
      head: { sha: topic, label: 'release/2' },
    });
  });

  it.each(['no-such-branch', '--upload-pack=touch canary', '-x', 'main:refs/heads/other'])(
    'base %s of workflow_dispatch: unknown, and git is not led astray',
    async (base) => {
      const { clone, topic } = shallowClone();
      const run = await judge({
        workspace: clone.folder,
        eventName: 'workflow_dispatch',
        event: { repository: { default_branch: 'main' } },
        with: inputs({ with: { base, head: topic } }),
      });
      expect(run.exitCode).toBe(2);
      expect(run.log).toContain(`the base commit ${JSON.stringify(base)} is not in this clone`);
      expect(run.log).toContain('[unknown-base]');
      expect(clone.git('for-each-ref', 'refs/heads')).toBe('');
      expect(clone.git('status', '--porcelain')).toBe('');
    },
  );

  it('clone of a moved origin: base is found again once the remote is', async () => {
    const model = await startModelServer(() => 'right');
    const { origin, clone, merge, base } = shallowClone();
    const away = `${origin.folder}-moved`;
    renameSync(origin.folder, away);
    const refused = await gatedMerge(clone.folder, merge, inputs({ model }));
    renameSync(away, origin.folder);
    const run = await gatedMerge(clone.folder, merge, inputs({ model }));
    expect(refused.exitCode).toBe(2);
    expect(run.result?.revisions.baseline.sha).toBe(base);
  });
});
