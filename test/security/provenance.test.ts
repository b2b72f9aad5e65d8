import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
  caseIds,
  casesFile,
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { inputs, judge, judgePullRequest, temporaryRepository } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';

/** Head breaks every case. */
const broken: ModelScript = ({ system }) => (system.includes('Release 2') ? 'wrong' : 'right');
const base = gatedFiles(5);
const edit = { [PROMPT_PATH]: EDITED_PROMPT };

describe('T004: head moves or deletes the settings', () => {
  it.each([
    { what: 'deleted', settings: undefined },
    { what: 'moved', settings: undefined, moved: SETTINGS },
  ])("$what: base's hold, and the report says so", async ({ settings, moved }) => {
    const model = await startModelServer(broken);
    const blocking = `${SETTINGS}onInconclusive: block\n`;
    const head = changed(base, {
      ...edit,
      [SETTINGS_PATH]: settings,
      'evalsets/other.yaml': moved,
    });
    const before = changed(base, { [SETTINGS_PATH]: blocking });
    const run = await judgePullRequest({ base: before, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'regressed', decision: 'block' });
    expect(run.summary).toContain('onInconclusive block becomes advise');
    expect(model.requests[0]?.body['model']).toBe('test-model');
  });
});

describe('T005: first adoption', () => {
  it("bootstrap: no call, whatever hosts head's settings name", async () => {
    const model = await startModelServer(() => 'right');
    const hosts = `${SETTINGS}  baseUrl: ${model.url}\nallowedHosts: ["${new URL(model.url).host}"]\n`;
    const head = changed(base, { [SETTINGS_PATH]: hosts });
    const run = await judgePullRequest({
      base: new Map([['README.md', '# Acme\n']]),
      head,
      with: { bootstrap: 'true', 'base-url': '' },
    });
    expect(run.outputs).toMatchObject({ verdict: 'not-applicable', decision: 'allow' });
    expect(run.summary).toContain('base has no evalset yet');
    expect(model.requests).toEqual([]);
  });
});

describe('T006: a branch that left base while its policy was laxer', () => {
  it("judged by the policy of base's tip", async () => {
    const model = await startModelServer(broken);
    const repository = temporaryRepository();
    const lax = changed(base, { [EVALSET_PATH]: EVALSET.replace('10pp', '100pp') });
    const old = repository.commit('Lax', lax);
    const strict = repository.commit('Strict', base);
    repository.branch('topic', old);
    const topic = repository.commit('Topic', changed(lax, edit));
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: { pull_request: { base: { sha: old }, head: { sha: topic } } },
      sha: repository.mergePullRequest(strict, topic),
      with: inputs({ model }),
    });
    expect(run.result?.evalsets[0]?.budget.passRateDrop).toBe(0.1);
    expect(run.outputs['verdict']).toBe('regressed');
  });
});

describe('T007: head renames every case', () => {
  it('all of base are judged as they were, and none of the renamed counts', async () => {
    const model = await startModelServer(broken);
    const renamed = casesFile(caseIds(5).map((id) => `renamed-${id}`));
    const head = changed(base, { ...edit, [CASES_PATH]: renamed });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '5' });
    expect(run.summary).toContain('5 cases removed, still judged');
    expect(run.result?.evalsets[0]?.cases.map(({ id }) => id)).toEqual(caseIds(5));
  });
});

describe('T010: forged evidence in the commit', () => {
  it('results, stores and cassettes of head: none is read', async () => {
    const model = await startModelServer(broken);
    const forged = JSON.stringify({ schemaVersion: 1, decision: { verdict: 'passed' } });
    const names = ['baseline.json', 'result.json', '.headgate/result.json', 'headgate/result.json'];
    const stores = [
      '.headgate/trial-store.jsonl',
      '.headgate/cassette.jsonl',
      'headgate/trials.jsonl',
    ];
    const head = changed(base, {
      ...edit,
      ...Object.fromEntries([...names, ...stores].map((name) => [name, forged])),
    });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '5' });
    expect(run.log).toContain('trial store: 0 reused');
    expect(model.requests.filter(({ system }) => system.includes('Release 1'))).not.toEqual([]);
  });
});

describe('T067: a prompt that looks for the evaluation', () => {
  it('is told nothing of it: no id, tag, expectation, grader or trial', async () => {
    const model = await startModelServer(() => 'right');
    const secret = {
      id: 'case-secret-17',
      input: 'Hello',
      expected: 'expected-secret',
      tags: ['tag-secret'],
      note: 'note-secret',
    };
    const before = changed(base, { [CASES_PATH]: `${JSON.stringify(secret)}\n` });
    await judgePullRequest({ base: before, head: changed(before, edit), model });
    const sent = model.requests.map(({ path, headers, body }) =>
      JSON.stringify([path, headers, body]),
    );
    expect(sent.length).toBeGreaterThan(0);
    for (const request of sent)
      expect(request).not.toMatch(/secret|exact-match|greeting"|headgate/i);
  });
});

describe('T108: head edits the workflow of the gate', () => {
  it.each([
    '.github/workflows/headgate.yml',
    '.github/actions/gate/action.yml',
    '.github/CODEOWNERS',
  ])('%s: pointed at in the report', async (path) => {
    const head = changed(base, { [path]: 'jobs: {}\n' });
    const run = await judgePullRequest({ base, head });
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.result?.notices.join()).toContain(`decides whether this check runs: ${path}`);
  });
});
