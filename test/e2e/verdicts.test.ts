import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
  caseIds,
  changed,
  EDITED_PROMPT,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { judgePullRequest } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';

/** Right everywhere, but for these cases on head. */
const breaking =
  (...cases: readonly string[]): ModelScript =>
  ({ system, user }) =>
    system.includes('Release 2') && cases.includes(user) ? 'wrong' : 'right';

/** A pull request that edits the prompt, on an evalset of so many cases. */
function promptEdit(cases: number, edits: Readonly<Record<string, string>> = {}) {
  const base = changed(gatedFiles(cases), edits);
  return { base, head: changed(base, { [PROMPT_PATH]: EDITED_PROMPT }) };
}

describe('regressed', { timeout: 60_000 }, () => {
  it('clear regression: blocks, and says which cases broke and how', async () => {
    const model = await startModelServer(breaking(...caseIds(10)));
    const run = await judgePullRequest({ ...promptEdit(20), model });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'regressed',
      decision: 'block',
      evalsets: '1',
      broke: '10',
      fixed: '0',
      'base-pass-rate': '1.0000',
      'head-pass-rate': '0.5000',
      calls: String(model.requests.length),
      'result-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(run.log).toContain(`broke (10): ${caseIds(10).join(', ')}`);
    expect(run.summary).toMatch(/^## ❌ Headgate: Blocked: greeting fell from 100\.0 % to 50\.0 %/);
    expect(run.summary).toContain('#### Broke (10)');
    for (const id of caseIds(10)) {
      expect(run.summary).toContain(`<details><summary><code>${id}</code>`);
    }
    expect(run.summary).not.toContain('<summary><code>case-11</code>');
    expect(run.summary).toContain('<pre><del>right</del><ins>wrong</ins></pre>');
    expect(run.summary).toContain('owner <code>&#64;acme/greeters</code>');
  });

  it('must-pass case broken: blocks, though the rate stays inside the budget', async () => {
    const model = await startModelServer(breaking('case-07'));
    const budget = 'budget: { passRateDrop: 10pp, mustPass: { cases: [case-07] } }';
    const edits = { [EVALSET_PATH]: EVALSET.replace(/budget: .*/, budget) };
    const run = await judgePullRequest({ ...promptEdit(20, edits), model });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'regressed', decision: 'block', broke: '1' });
    expect(run.log).toContain('greeting broke its budget for must pass: case-07 broke');
    expect(run.summary).toContain('must pass');
  });

  it('the same case broken without must-pass: does not block', async () => {
    const model = await startModelServer(breaking('case-07'));
    const run = await judgePullRequest({ ...promptEdit(20), model });
    expect(run.outputs).toMatchObject({ broke: '1' });
    expect(run.outputs['verdict']).not.toBe('regressed');
    expect(run.exitCode).toBe(0);
  });
});

describe('passed', { timeout: 60_000 }, () => {
  it('nothing broken: allowed', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgePullRequest({ ...promptEdit(20), model });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'passed', decision: 'allow', broke: '0' });
    expect(run.summary).toMatch(/^## ✅ Headgate: Allowed: /);
    expect(run.commands.map(({ name }) => name)).toEqual(['add-mask']);
  });

  it('cases that fail on both sides: no regression', async () => {
    const model = await startModelServer(({ user }) => (user < 'case-11' ? 'wrong' : 'right'));
    const run = await judgePullRequest({ ...promptEdit(20), model });
    expect(run.outputs).toMatchObject({ verdict: 'passed', 'base-pass-rate': '0.5000' });
  });
});

describe('inconclusive', { timeout: 60_000 }, () => {
  const strict = EVALSET.replace('10pp', '2pp').replace('max: 2', 'max: 1');

  it('five cases without a difference: advised, not blocked', async () => {
    const model = await startModelServer(() => 'right');
    const run = await judgePullRequest({ ...promptEdit(5, { [EVALSET_PATH]: strict }), model });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', decision: 'advise' });
    expect(run.summary).toContain('> [!WARNING]');
  });

  it('onInconclusive block of base: blocked', async () => {
    const model = await startModelServer(() => 'right');
    const edits = {
      [EVALSET_PATH]: strict,
      [SETTINGS_PATH]: `${SETTINGS}onInconclusive: block\n`,
    };
    const run = await judgePullRequest({ ...promptEdit(5, edits), model });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', decision: 'block' });
  });
});

describe('invalid', { timeout: 60_000 }, () => {
  it('too many errored trials: blocked as the provider failed, and none counts as failed', async () => {
    const model = await startModelServer(({ user }) =>
      user < 'case-06' ? { status: 500, headers: { 'x-request-id': 'req_500' } } : 'right',
    );
    const run = await judgePullRequest({ ...promptEdit(20), model });
    expect(run.exitCode).toBe(3);
    expect(run.outputs).toMatchObject({ verdict: 'invalid', decision: 'block', broke: '0' });
    expect(run.log).toContain('the provider answered 500 (request req_500)');
    const trials = run.result?.evalsets[0]?.trials ?? [];
    const errored = trials.filter(({ outcome }) => outcome === 'errored');
    expect(new Set(errored.map(({ caseId }) => caseId))).toEqual(new Set(caseIds(5)));
    expect(trials.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('key refused in the middle: names status and request, and keeps the trials graded before', async () => {
    const model = await startModelServer(() =>
      model.requests.length <= 4
        ? 'right'
        : {
            status: 401,
            headers: { 'x-request-id': 'req_401abc' },
            body: { error: { message: 'Incorrect API key', code: 'invalid_api_key' } },
          },
    );
    const edits = {
      [SETTINGS_PATH]: SETTINGS.replace('maxRetries', 'concurrency: 1\n  maxRetries'),
    };
    const run = await judgePullRequest({ ...promptEdit(20, edits), model });
    expect(run.exitCode).toBe(3);
    expect(run.log).toContain('the provider answered 401, invalid_api_key (request req_401abc)');
    expect(model.requests).toHaveLength(5);
    const trials = run.result?.evalsets[0]?.trials ?? [];
    expect(trials.filter(({ outcome }) => outcome === 'passed')).toHaveLength(4);
    const errored = trials.filter(({ outcome }) => outcome === 'errored');
    expect(errored).toHaveLength(1);
    expect(errored[0]?.error).toMatchObject({
      code: 'provider-refused',
      status: 401,
      requestId: 'req_401abc',
    });
    expect(trials.filter(({ outcome }) => outcome === 'skipped').length).toBeGreaterThan(30);
  });

  it('provider out of reach: blocked with the reason, not with a stack', async () => {
    const run = await judgePullRequest(promptEdit(5));
    expect(run.exitCode).toBe(3);
    expect(run.log).toContain('the provider could not be reached');
    expect(run.log).not.toContain('    at ');
  });

  it('provider that hangs: given up after the timeout of base', async () => {
    const model = await startModelServer(() => 'hang');
    const edits = { [SETTINGS_PATH]: `${SETTINGS}  timeout: 300ms\n` };
    const run = await judgePullRequest({ ...promptEdit(2, edits), model });
    expect(run.exitCode).toBe(3);
    expect(run.log).toContain('the provider did not answer in time');
  });
});

describe('identical requests', { timeout: 60_000 }, () => {
  it('part of the cases: one call for each of them, shared by both sides', async () => {
    const model = await startModelServer(() => 'right');
    const prompt = (tone: string) => `Greet.{% if input.vip %} ${tone}{% endif %}\n`;
    const base = changed(gatedFiles(), {
      [PROMPT_PATH]: prompt('Be formal.'),
      [CASES_PATH]: ['a', 'b', 'c']
        .map((id) => `{"id":"${id}","input":{"name":"${id}","vip":${id === 'c'}}}\n`)
        .join(''),
    });
    const head = changed(base, { [PROMPT_PATH]: prompt('Be very formal.') });
    const run = await judgePullRequest({ base, head, model });
    const callsOf = (id: string) =>
      model.requests.filter(({ user }) => user.includes(`"name":"${id}"`)).length;
    expect([callsOf('a'), callsOf('b')]).toEqual([1, 1]);
    expect(callsOf('c')).toBeGreaterThanOrEqual(2);
    expect(run.result?.evalsets[0]?.identicalCaseIds).toEqual(['a', 'b']);
    expect(run.log).toContain('2 spared by identical requests');
    expect(run.outputs['calls']).toBe(String(model.requests.length));
  });

  it('comment in a YAML prompt: passes without a call, as no model sees it', async () => {
    const model = await startModelServer(() => 'right');
    const path = 'prompts/greeting.prompt.yml';
    const prompt = 'messages:\n  - role: system\n    content: Greet.\n';
    const base = changed(gatedFiles(), {
      [PROMPT_PATH]: undefined,
      [path]: prompt,
      [EVALSET_PATH]: EVALSET.replace(PROMPT_PATH, path),
    });
    const head = changed(base, { [path]: `# Reworded soon.\n${prompt}` });
    const run = await judgePullRequest({ base, head, model });
    expect(run.outputs).toMatchObject({ verdict: 'passed', calls: '0' });
    expect(model.requests).toHaveLength(0);
  });
});
