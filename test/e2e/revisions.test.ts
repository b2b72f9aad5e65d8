import { describe, expect, it } from 'vitest';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT, PROMPT_PATH } from '../support/gated-files.ts';
import { inputs, judge, judgePullRequest, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const NO_COMMIT = '0000000000000000000000000000000000000000';

/** A repository whose main goes from A to B, with a topic branch that left it at A. */
function movedOn() {
  const repository = temporaryRepository();
  const files = gatedFiles();
  const a = repository.commit('A', files);
  repository.branch('topic', a);
  const topic = repository.commit('Topic', changed(files, { 'README.md': '# Acme Ltd\n' }));
  repository.git('checkout', '--quiet', 'main');
  const b = repository.commit('B', changed(files, { [PROMPT_PATH]: EDITED_PROMPT }));
  return { repository, a, b, topic };
}

/** A repository with two commits on main, of which the second edits the prompt. */
function edited() {
  const repository = temporaryRepository();
  const before = repository.commit('Before', gatedFiles());
  const after = repository.commit('After', changed(gatedFiles(), { [PROMPT_PATH]: EDITED_PROMPT }));
  return { repository, before, after };
}

describe('pull_request', { timeout: 60_000 }, () => {
  it("stale base.sha in the payload: compares with the merge commit's first parent", async () => {
    const { repository, a, b, topic } = movedOn();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: { pull_request: { number: 7, base: { sha: a }, head: { sha: topic } } },
      sha: repository.mergePullRequest(b, topic),
    });
    expect(run.result?.revisions.baseline.sha).toBe(b);
    expect(run.result?.revisions.chosenBy).toBe('merge commit and its first parent');
    expect(run.result?.changes).toEqual([{ path: 'README.md', kind: 'content' }]);
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.exitCode).toBe(0);
  });

  it('commit that is no merge: refused with the way out', async () => {
    const { repository, b } = movedOn();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: { pull_request: { number: 7 } },
      sha: b,
      with: inputs({}),
    });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`commit ${b} is no merge of the pull request into its base`);
    expect(run.log).toContain('[bad-event]\n  Run on pull_request without a ref');
  });

  it('content of the work tree: not read, only that of the commits', async () => {
    const { repository, b, topic } = movedOn();
    const sha = repository.mergePullRequest(b, topic);
    repository.write({ [PROMPT_PATH]: 'Say nothing.\n', 'evalsets/headgate.yaml': 'broken: [' });
    const run = await judge({ workspace: repository.folder, eventName: 'pull_request', sha });
    expect(run.outputs['verdict']).toBe('not-applicable');
  });
});

describe('merge_group', { timeout: 60_000 }, () => {
  it('compares the head of the group with its base', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, before, after } = edited();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'merge_group',
      event: { action: 'checks_requested', merge_group: { base_sha: before, head_sha: after } },
      sha: after,
      with: inputs({ model }),
    });
    expect(run.result?.revisions).toMatchObject({
      baseline: { sha: before },
      head: { sha: after },
      chosenBy: 'merge group and its base',
    });
    expect(run.outputs['evalsets']).toBe('1');
  });

  it('payload without the group: refused', async () => {
    const { repository, after } = edited();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'merge_group',
      event: {},
      sha: after,
    });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain("the event's payload has no merge_group [bad-event]");
  });
});

describe('push', { timeout: 60_000 }, () => {
  it('compares before and after', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, before, after } = edited();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'push',
      event: { before, after },
      sha: after,
      with: inputs({ model }),
    });
    expect(run.result?.revisions).toMatchObject({
      baseline: { sha: before },
      head: { sha: after },
    });
    expect(run.outputs['evalsets']).toBe('1');
  });

  it('new branch: not applicable, as there is no commit to compare with', async () => {
    const { repository, after } = edited();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'push',
      event: { before: NO_COMMIT, after },
      sha: after,
    });
    expect(run.outputs).toMatchObject({ verdict: 'not-applicable', decision: 'allow' });
    expect(run.log).toContain('the branch is new');
    expect(run.exitCode).toBe(0);
  });

  it('deleted branch: not applicable', async () => {
    const { repository, before } = edited();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'push',
      event: { before, after: NO_COMMIT },
      sha: before,
    });
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.log).toContain('the branch was deleted');
    expect(run.exitCode).toBe(0);
  });
});

describe('workflow_dispatch', { timeout: 60_000 }, () => {
  const dispatch = (folder: string, given: Record<string, string>) =>
    judge({
      workspace: folder,
      eventName: 'workflow_dispatch',
      event: { inputs: given, repository: { default_branch: 'main' } },
      with: inputs({ with: given }),
    });

  it.each([
    { by: 'branch names', of: (name: string, _sha: string) => name },
    { by: 'full SHAs', of: (_name: string, sha: string) => sha },
    { by: 'short SHAs', of: (_name: string, sha: string) => sha.slice(0, 10) },
  ])('base and head as $by: both are found', async ({ of }) => {
    const { repository, b, topic } = movedOn();
    const run = await dispatch(repository.folder, {
      base: of('main', b),
      head: of('topic', topic),
    });
    expect(run.result?.revisions).toMatchObject({
      baseline: { sha: b },
      head: { sha: topic },
      chosenBy: 'inputs base and head',
    });
  });

  it.each([{ given: { base: 'main' } }, { given: { head: 'topic' } }, { given: {} }])(
    'inputs $given: refused, as both are needed',
    async ({ given }) => {
      const { repository } = movedOn();
      const run = await dispatch(repository.folder, given);
      expect(run.exitCode).toBe(2);
      expect(run.log).toContain('workflow_dispatch needs both inputs base and head [bad-event]');
    },
  );
});

describe('other events', { timeout: 60_000 }, () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch'])(
    '%s: refused, and nothing is called',
    async (eventName) => {
      const model = await startModelServer(() => 'right');
      const { repository, before, after } = edited();
      const run = await judge({
        workspace: repository.folder,
        eventName,
        event: { pull_request: { base: { sha: before }, head: { sha: after } } },
        sha: after,
        with: inputs({ model }),
      });
      expect(run.exitCode).toBe(2);
      expect(run.log).toContain(`Cannot run on "${eventName}" [event-not-supported]`);
      expect(run.log).toContain(
        'Use pull_request, merge_group, push, workflow_dispatch or schedule.',
      );
      expect(model.requests).toHaveLength(0);
    },
  );

  it('inputs base and head on a pull request: refused, as they would choose the baseline', async () => {
    const base = gatedFiles();
    const head = changed(base, { [PROMPT_PATH]: `${PROMPT}Be brief.\n` });
    const run = await judgePullRequest({ base, head, with: { base: 'main' } });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('inputs base and head are for workflow_dispatch');
  });
});
