import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  EDITED_PROMPT,
  gatedFiles,
  PROMPT,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { TestRepository } from '../support/git-repository.ts';
import { inputs, judge, temporaryFolder, temporaryRepository } from '../support/judged-run.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const files = gatedFiles(5);
const topicFiles = changed(files, { [PROMPT_PATH]: EDITED_PROMPT });

/** Main with two commits, and a topic whose last commit leaves nothing to its parent. */
function repositoryWithTopic() {
  const repository = temporaryRepository();
  const old = repository.commit('Old', changed(files, { [PROMPT_PATH]: `${PROMPT}Old.\n` }));
  const main = repository.commit('Main', files);
  repository.branch('topic', main);
  const parent = repository.commit('Break it', topicFiles);
  const head = repository.commit('Nothing', changed(topicFiles, { 'README.md': '# A\n' }));
  return { repository, old, main, parent, head };
}

const dispatch = (
  folder: string,
  model: ModelServer,
  given: Record<string, string>,
  defaultBranch = 'main',
) =>
  judge({
    workspace: folder,
    eventName: 'workflow_dispatch',
    event: { repository: { default_branch: defaultBranch } },
    with: inputs({ model, with: given }),
  });

describe('T092: workflow_dispatch with a base of its own choosing', () => {
  it("head's parent, so that the regression disappears: refused, and nothing is called", async () => {
    const model = await startModelServer(() => 'right');
    const { repository, parent, head } = repositoryWithTopic();
    const run = await dispatch(repository.folder, model, { base: parent, head });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`(${parent}) for base as it is not on branch "main"`);
    expect(run.log).toContain('[base-not-protected]');
    expect(model.requests).toEqual([]);
  });

  it.each(['main', 'old'] as const)('the %s commit of the branch: judged', async (which) => {
    const model = await startModelServer(() => 'right');
    const at = repositoryWithTopic();
    const run = await dispatch(at.repository.folder, model, { base: at[which], head: at.head });
    expect(run.result?.revisions.baseline.sha).toBe(at[which]);
    expect(model.requests.length).toBeGreaterThan(0);
  });

  it('a commit with laxer settings that no branch has: refused', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, main, head } = repositoryWithTopic();
    repository.git('checkout', '--quiet', '--detach', main);
    const lax = `${SETTINGS}budget: { passRateDrop: 100pp }\n`;
    const impostor = repository.commit('Impostor', changed(files, { [SETTINGS_PATH]: lax }));
    const run = await dispatch(repository.folder, model, { base: impostor, head });
    expect(run.log).toContain('[base-not-protected]');
    expect(model.requests).toEqual([]);
  });

  it('a replaced object or a graft in the clone that would put it on the branch: refused all the same', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, old, main, head } = repositoryWithTopic();
    repository.branch('aside', old);
    const aside = repository.commit('Aside', topicFiles);
    writeFileSync(join(repository.folder, '.git', 'info', 'grafts'), `${main} ${aside}\n`);
    repository.git('replace', '--graft', main, aside);
    const plain = repository.git('merge-base', aside, main);
    const run = await dispatch(repository.folder, model, { base: aside, head });
    expect(plain).toBe(aside);
    expect(run.log).toContain('[base-not-protected]');
  });

  it('another branch that the workflow names as protected: taken', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, parent, head } = repositoryWithTopic();
    repository.git('branch', 'release/1', parent);
    const given = { base: parent, head, 'protected-branch': 'release/1' };
    const run = await dispatch(repository.folder, model, given);
    expect(run.outputs['verdict']).toBe('not-applicable');
  });

  it.each(['no-such-branch', '--all', 'topic^'])(
    'branch %s: there is none to find it on',
    async (name) => {
      const model = await startModelServer(() => 'right');
      const { repository, main, head } = repositoryWithTopic();
      const run = await dispatch(repository.folder, model, { base: main, head }, name);
      expect(run.log).toContain(`there is no branch ${JSON.stringify(name)} to find it on`);
      expect(run.exitCode).toBe(2);
    },
  );

  it("a branch of that name that only the clone has: origin's counts", async () => {
    const model = await startModelServer(() => 'right');
    const { repository, parent, head } = repositoryWithTopic();
    const clone = new TestRepository(temporaryFolder());
    clone.git('remote', 'add', 'origin', `file://${repository.folder}`);
    clone.git('fetch', '--quiet', 'origin', 'topic');
    clone.git('branch', 'main', parent);
    const run = await dispatch(clone.folder, model, { base: parent, head });
    expect(run.log).toContain('it is not on branch "main"');
  });

  it('a shallow clone: the history of the branch is fetched before anything is said', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, old, head } = repositoryWithTopic();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = new TestRepository(temporaryFolder());
    clone.git('remote', 'add', 'origin', `file://${repository.folder}`);
    clone.git('fetch', '--quiet', '--depth=1', 'origin', head);
    const run = await dispatch(clone.folder, model, { base: old, head });
    expect(run.result?.revisions.baseline.sha).toBe(old);
  });
});
