import { describe, expect, it } from 'vitest';
import { runHeadgate } from '../support/command-line.ts';
import {
  changed,
  EDITED_PROMPT,
  gatedFiles,
  PROMPT_PATH,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { API_KEY, judgePullRequest, temporaryRepository } from '../support/judged-run.ts';
import { type ModelAnswer, startModelServer } from '../support/model-server.ts';
import { readResultJson } from '../support/result-json.ts';

/** A pull request that edits the prompt, with these lines of provider settings on base. */
function promptEdit(cases: number, provider = '') {
  const base = changed(gatedFiles(cases), { [SETTINGS_PATH]: `${SETTINGS}${provider}` });
  return { base, head: changed(base, { [PROMPT_PATH]: EDITED_PROMPT }) };
}

describe('provider', { timeout: 60_000 }, () => {
  it('request: carries the key once, in its own header, and nothing of the environment', async () => {
    const model = await startModelServer(() => 'right');
    const other = await startModelServer(() => 'wrong');
    const env = {
      OPENAI_API_KEY: 'sk-of-somebody-else',
      OPENAI_BASE_URL: other.url,
      OPENAI_ORG_ID: 'org-of-somebody-else',
      OPENAI_PROJECT_ID: 'project-of-somebody-else',
      RUNNER_DEBUG: '1',
      OPENAI_LOG: 'debug',
      DEBUG: '*',
    };
    const run = await judgePullRequest({ ...promptEdit(2), model, env });
    expect(run.exitCode).toBe(0);
    expect(other.requests).toHaveLength(0);
    for (const { path, headers, body } of model.requests) {
      expect(path).toBe('/v1/chat/completions');
      const { authorization, ...others } = headers;
      expect(authorization).toBe(`Bearer ${API_KEY}`);
      expect(JSON.stringify([others, body])).not.toMatch(/sk-|somebody/);
    }
    expect(run.log).not.toContain('sk-');
  });

  it('redirect to another host: an error, and the key does not follow', async () => {
    const evil = await startModelServer(() => 'right');
    const model = await startModelServer(() => ({
      status: 307,
      headers: { location: `${evil.url}/chat/completions` },
    }));
    const run = await judgePullRequest({ ...promptEdit(2), model });
    expect(run.exitCode).toBe(3);
    expect(run.outputs['verdict']).toBe('invalid');
    expect(evil.requests).toHaveLength(0);
  });

  it('failure that passes: tried again as often as base says', async () => {
    const model = await startModelServer((_request, count) =>
      count < 1 ? { status: 503, headers: { 'retry-after-ms': '1' } } : 'right',
    );
    const patient = { [SETTINGS_PATH]: SETTINGS.replace('maxRetries: 0', 'maxRetries: 3') };
    const { base, head } = promptEdit(2);
    const run = await judgePullRequest({
      base: changed(base, patient),
      head: changed(head, patient),
      model,
    });
    expect(run.exitCode).toBe(0);
    const trials = run.result?.evalsets[0]?.trials ?? [];
    expect(new Set(trials.map(({ outcome }) => outcome))).toEqual(new Set(['passed']));
    expect(model.requests.length).toBeGreaterThan(trials.length);
  });

  it.each<{ what: string; answer: ModelAnswer; problem: string }>([
    {
      what: 'a page of HTML',
      answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' },
      problem: 'the provider answered',
    },
    {
      what: 'half of a body',
      answer: { status: 200, body: '{"choices": [' },
      problem: 'the provider answered with JSON that ends before it should',
    },
    {
      what: 'no choice',
      answer: { status: 200, body: { choices: [] } },
      problem: 'the provider answered without a choice',
    },
    { what: 'null', answer: { status: 200, body: 'null' }, problem: 'the provider answered' },
    {
      what: 'a number as content',
      answer: { status: 200, body: { choices: [{ message: { content: 5 } }] } },
      problem: 'the provider answered with a body that is no completion',
    },
    {
      what: 'a tool call without a function',
      answer: {
        status: 200,
        body: { choices: [{ message: { content: '', tool_calls: [{ type: 'function' }] } }] },
      },
      problem: 'the provider answered with a body that is no completion',
    },
    {
      what: 'a refusal by its content filter',
      answer: {
        status: 200,
        body: {
          choices: [{ finish_reason: 'content_filter', message: { role: 'assistant' } }],
        },
      },
      problem: "the provider's content filter withheld the answer",
    },
    {
      what: 'status 404',
      answer: { status: 404, body: { error: { code: 'model_not_found' } } },
      problem: 'the provider answered 404, model_not_found',
    },
  ])(
    '$what as answer: errored trials with the reason, not failed ones',
    async ({ answer, problem }) => {
      const model = await startModelServer(() => answer);
      const run = await judgePullRequest({ ...promptEdit(2), model });
      expect(run.exitCode).toBe(3);
      expect(run.log).toContain(problem);
      expect(run.log).not.toContain('    at ');
      const outcomes = run.result?.evalsets[0]?.trials.map(({ outcome }) => outcome);
      expect(outcomes).not.toContain('failed');
      expect(outcomes).toContain('errored');
    },
  );

  it('empty answer: a failed trial, as the model did answer', async () => {
    const model = await startModelServer(() => '');
    const run = await judgePullRequest({ ...promptEdit(2), model });
    const outcomes = run.result?.evalsets[0]?.trials.map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['failed']));
  });
});

describe('cancelled run', { timeout: 60_000 }, () => {
  it('stops at once, and keeps the trials graded before', async () => {
    let isWaiting: (() => void) | undefined;
    const waiting = new Promise<void>((done) => {
      isWaiting = done;
    });
    const model = await startModelServer(() => {
      if (model.requests.length <= 3) return 'right';
      isWaiting?.();
      return 'hang';
    });
    const { base, head } = promptEdit(5, '  concurrency: 1\n');
    const repository = temporaryRepository();
    repository.commit('Base', base);
    repository.commit('Head', head);
    const run = await runHeadgate(
      repository.folder,
      ['gate', '--base', 'HEAD~1', '--base-url', model.url, '--report', 'report'],
      { HEADGATE_API_KEY: API_KEY },
      { after: waiting, signal: 'SIGINT' },
    );
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain('the run was cancelled');
    expect(run.stderr).toBe('');
    expect(model.requests).toHaveLength(4);
    const trials = readResultJson(`${repository.folder}/report`)?.evalsets[0]?.trials ?? [];
    expect(trials.filter(({ outcome }) => outcome === 'passed')).toHaveLength(3);
    expect(trials.filter(({ outcome }) => outcome === 'failed')).toHaveLength(0);
  });
});
