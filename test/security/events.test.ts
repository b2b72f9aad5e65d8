import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  EDITED_PROMPT,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import type { Files } from '../support/git-repository.ts';
import { inputs, judge, temporaryFolder, temporaryRepository } from '../support/judged-run.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const DEFERRING = `${SETTINGS}forkPolicy: defer-to-merge-group\n`;
const base = gatedFiles(5);
const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT });

interface Foreign {
  readonly base: Files;
  readonly head: Files;
  readonly model: ModelServer;
  readonly by: 'fork' | 'dependabot' | 'member';
  readonly key?: string;
}

/** Runs the action on a pull request of somebody, as GitHub would start it. */
async function judgeForeign({ base: before, head: after, model, by, key = '' }: Foreign) {
  const repository = temporaryRepository();
  const tip = repository.commit('Base', before);
  repository.branch('topic', tip);
  const topic = repository.commit('Head', after);
  const owner = by === 'fork' ? 'mallory' : 'acme';
  return judge({
    workspace: repository.folder,
    eventName: 'pull_request',
    event: {
      pull_request: {
        number: 1,
        base: { sha: tip },
        head: { sha: topic, repo: { full_name: `${owner}/support` } },
      },
    },
    sha: repository.mergePullRequest(tip, topic),
    with: inputs({ model, with: { 'api-key': key } }),
    env: { GITHUB_ACTOR: by === 'dependabot' ? 'dependabot[bot]' : owner },
  });
}

describe('T101: a pull request of a fork, without the key', () => {
  it('blocked without a call, and the report names three ways on', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgeForeign({ base, head, model, by: 'fork' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'invalid', decision: 'block' });
    expect(model.requests).toEqual([]);
    for (const words of [
      'branch of this repository',
      'merge queue',
      'starts the workflow by hand',
    ]) {
      expect(run.summary).toContain(words);
    }
  });

  it('left to the merge queue where base says so: passes, and says that nothing was judged', async () => {
    const model = await startModelServer(() => 'right');
    const deferring = changed(base, { [SETTINGS_PATH]: DEFERRING });
    const change = changed(deferring, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgeForeign({ base: deferring, head: change, model, by: 'fork' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'invalid', decision: 'advise' });
    expect(run.summary).toContain('⚠️ Headgate: Not judged here and left to the merge queue');
    expect(run.summary).toContain('Nothing shows that this change is safe');
    expect(model.requests).toEqual([]);
  });

  it('that sets the policy itself: blocked, as only base may defer', async () => {
    const model = await startModelServer(() => 'right');
    const change = changed(head, { [SETTINGS_PATH]: DEFERRING });
    const run = await judgeForeign({ base, head: change, model, by: 'fork' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('weaker: forkPolicy block becomes defer-to-merge-group');
  });

  it('that has the key after all: judged', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgeForeign({ base, head, model, by: 'fork', key: 'sk-test-0123456789' });
    expect(run.outputs['verdict']).toBe('inconclusive');
    expect(model.requests.length).toBeGreaterThan(0);
  });
});

describe('T102: a pull request of Dependabot, without the key', () => {
  it('nothing relevant changed: not applicable without the key', async () => {
    const model = await startModelServer(() => 'right');
    const bumped = changed(base, { 'package.json': '{"dependencies":{"a":"2.0.0"}}' });
    const run = await judgeForeign({ base, head: bumped, model, by: 'dependabot' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['verdict']).toBe('not-applicable');
  });

  it('something relevant changed: blocked, with the hint at the secrets of Dependabot', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgeForeign({ base, head, model, by: 'dependabot' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('Give Dependabot the key');
  });

  it('a member of the repository without a key: a fault of the workflow, whatever base defers', async () => {
    const model = await startModelServer(() => 'right');
    const deferring = changed(base, { [SETTINGS_PATH]: DEFERRING });
    const change = changed(deferring, { [PROMPT_PATH]: EDITED_PROMPT });
    const run = await judgeForeign({ base: deferring, head: change, model, by: 'member' });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('[missing-key]');
  });
});

describe('T103: privileged events', () => {
  it.each([
    ['pull_request_target', 'judged safely by pull_request, and with the key by merge_group'],
    ['workflow_run', 'Judge in the workflow of the pull request itself'],
    ['issue_comment', 'starts a run by workflow_dispatch'],
    ['repository_dispatch', 'Use pull_request, merge_group'],
  ])('%s: refused before anything is read, with the safe way', async (eventName, words) => {
    const repository = temporaryRepository();
    const sha = repository.commit('Base', base);
    const model = await startModelServer(() => 'right');
    const run = await judge({
      workspace: repository.folder,
      eventName,
      event: { pull_request: { number: 1 } },
      sha,
      with: inputs({ model }),
    });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('[event-not-supported]');
    expect(run.log).toContain(words);
    expect(model.requests).toEqual([]);
  });
});

describe('T104: merge_group', () => {
  it('after the pull request was judged: the same requests are not asked again', async () => {
    const model = await startModelServer(() => 'right');
    const repository = temporaryRepository();
    const store = { 'trial-store': join(temporaryFolder(), 'store.jsonl') };
    const tip = repository.commit('Base', base);
    repository.branch('topic', tip);
    const topic = repository.commit('Head', head);
    const common = { workspace: repository.folder, with: inputs({ model, with: store }) };
    const merge = repository.mergePullRequest(tip, topic);
    const first = await judge({ ...common, eventName: 'pull_request', event: {}, sha: merge });
    const calls = model.requests.length;
    // The queue merges anew: other commits, the same files.
    repository.git('commit', '--quiet', '--amend', '--message', 'Merge by the queue');
    const queued = repository.git('rev-parse', 'HEAD');
    const second = await judge({
      ...common,
      eventName: 'merge_group',
      event: { merge_group: { base_sha: tip, head_sha: queued } },
      sha: queued,
    });
    expect(queued).not.toBe(merge);
    expect(calls).toBeGreaterThan(0);
    expect(model.requests).toHaveLength(calls);
    expect(second.result?.decision).toEqual(first.result?.decision);
    expect(second.log).toContain(`trial store: ${calls} reused, 0 asked`);
  });
});

describe('schedule', () => {
  it('compares the branch with what the workflow names, and judges nothing without it', async () => {
    const model = await startModelServer(() => 'right');
    const repository = temporaryRepository();
    repository.commit('Base', base);
    repository.git('tag', 'v1.0.0');
    const sha = repository.commit('Head', head);
    const scheduled = (given: Record<string, string>) =>
      judge({
        workspace: repository.folder,
        eventName: 'schedule',
        event: { schedule: '0 3 * * *' },
        sha,
        with: inputs({ model, with: given }),
      });
    const drift = await scheduled({ base: 'v1.0.0' });
    expect(drift.outputs['evalsets']).toBe('1');
    const nothing = await scheduled({});
    expect(nothing.outputs['verdict']).toBe('not-applicable');
    expect(nothing.log).toContain('a schedule has no base of its own');
  });
});
