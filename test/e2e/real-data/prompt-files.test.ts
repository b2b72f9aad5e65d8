import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../src/core/target/prompt.ts';
import { told } from '../../support/faults.ts';
import { judgePullRequest } from '../../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../../support/model-server.ts';
import { hasRealData, REAL_DATA, readRealData } from '../../support/real-data.ts';

const FOLDER = 'evalsets/github-prompt-yml';
const WORKFLOW = 'gh-models__evals_action.yml';
const PROMPT_PATH = 'prompts/json.prompt.yml';

const isThere = hasRealData();
const files = isThere
  ? readdirSync(join(REAL_DATA, FOLDER)).filter((name) => name.endsWith('.yml'))
  : [];

/** A pull request that edits the system message of a prompt file and has no other file. */
function edit(name: string) {
  const text = readRealData(FOLDER, name);
  const edited = text.replace('You are a helpful assistant', 'You are a brief assistant');
  return { base: new Map([[PROMPT_PATH, text]]), head: new Map([[PROMPT_PATH, edited]]) };
}

describe.runIf(isThere)('prompt files of gh-models and ai-inference', { timeout: 60_000 }, () => {
  it.each(files.filter((name) => name !== WORKFLOW))('%s: is read as it is', (name) => {
    const { prompt, faults } = readPrompt(name, readRealData(FOLDER, name));
    expect(told(faults)).toEqual([]);
    expect(prompt?.format).toBe('prompt-yml');
    expect(prompt?.messages.length).toBeGreaterThan(0);
  });

  it('a workflow file among them: refused with the lines that are no prompt', () => {
    const { prompt, faults } = readPrompt(WORKFLOW, readRealData(FOLDER, WORKFLOW));
    expect(prompt).toBeUndefined();
    expect(told(faults)).toEqual([
      `[missing-field] Cannot read ${WORKFLOW}:7:1 as messages is missing`,
      `[unknown-field] Cannot read ${WORKFLOW}:9:1 as permissions is no field of this format`,
      `[unknown-field] Cannot read ${WORKFLOW}:14:1 as on is no field of this format`,
      `[unknown-field] Cannot read ${WORKFLOW}:19:1 as jobs is no field of this format`,
    ]);
  });
});

describe.runIf(isThere)('a prompt file with its own test data', { timeout: 60_000 }, () => {
  const answers: ModelScript = ({ system }) =>
    system.includes('brief') ? 'Sorry.' : '{"title":"A","description":"B","key_points":[]}';

  it('without any other file: gated as it is, with the model that it names', async () => {
    const model = await startModelServer(() => '{"title":"A"}');
    const run = await judgePullRequest({ ...edit('gh-models__json_response_prompt.yml'), model });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ evalsets: '1', 'head-pass-rate': '1.0000', broke: '0' });
    expect(run.result?.evalsets[0]).toMatchObject({
      name: 'prompts/json',
      target: { prompt: PROMPT_PATH },
      cases: [{ id: 'row-1' }, { id: 'row-2' }],
    });
    for (const { body } of model.requests) {
      expect(body).toMatchObject({
        model: 'openai/gpt-4o',
        response_format: { type: 'json_object' },
      });
    }
    const users = new Set(model.requests.map(({ user }) => user));
    expect([...users].sort()).toEqual([
      'Provide a summary of artificial intelligence in JSON format with title, description, and key_points array.',
      'Provide a summary of climate change in JSON format with title, description, and key_points array.',
    ]);
  });

  it('an edit that breaks it: blocked, with the evaluators that failed', async () => {
    const model = await startModelServer(answers);
    const run = await judgePullRequest({ ...edit('gh-models__json_response_prompt.yml'), model });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'regressed', broke: '2' });
    expect(run.summary).toContain('- contains-json-structure: ');
    expect(run.summary).toContain('- has-title: ');
  });

  it.each([
    { name: 'gh-models__sample_prompt.yml', evaluator: 'similarity check', place: '23:5' },
    { name: 'gh-models__test_builtins.yml', evaluator: 'similarity test', place: '16:5' },
  ])('$name, whose evaluators need a judge: refused', async ({ name, evaluator, place }) => {
    const model = await startModelServer(answers);
    const run = await judgePullRequest({ ...edit(name), model });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(
      `Cannot read ${PROMPT_PATH}:${place} as evaluator ${evaluator} needs a model that judges`,
    );
    expect(run.log).toContain('[unsupported-evaluator]');
    expect(model.requests).toHaveLength(0);
  });

  it('text without test data: an edit is not applicable, as nothing judges it', async () => {
    const text = readRealData(FOLDER, 'ai-inference__simple.prompt.yml');
    const judged = readRealData(FOLDER, 'gh-models__json_response_prompt.yml');
    const files = (simple: string) =>
      new Map([
        [PROMPT_PATH, judged],
        ['prompts/simple.prompt.yml', simple],
      ]);
    const run = await judgePullRequest({
      base: files(text),
      head: files(text.replace('concise', 'verbose')),
    });
    expect(run.outputs['verdict']).toBe('not-applicable');
    expect(run.exitCode).toBe(0);
  });
});
