import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
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
import { startModelServer } from '../support/model-server.ts';

interface BadFile {
  readonly fault: string;
  /** What head changes; on base where the file is trusted. */
  readonly edits: Readonly<Record<string, string | undefined>>;
  readonly place: string;
  readonly problem: string;
  readonly code: string;
  readonly hint?: string;
}

const target = (line: string) => EVALSET.replace('  prompt:', `  ${line}\n  prompt:`);

const BAD_FILES: readonly BadFile[] = [
  {
    fault: 'unknown field',
    edits: { [EVALSET_PATH]: EVALSET.replace('budget: {', 'budget: { passRateFall: 1pp,') },
    place: `${EVALSET_PATH}:7:11`,
    problem: 'budget.passRateFall is no field of this format',
    code: 'unknown-field',
    hint: 'Known fields: passRateDrop, mustCatch, byTag, mustPass, newlyFailing',
  },
  {
    fault: 'wrong type',
    edits: { [EVALSET_PATH]: EVALSET.replace('max: 2', 'max: "two"') },
    place: `${EVALSET_PATH}:6:24`,
    problem: 'trials.max must be a whole number from 1: found "two"',
    code: 'wrong-type',
  },
  {
    fault: 'value out of range',
    edits: { [EVALSET_PATH]: EVALSET.replace('10pp', '2%pp') },
    place: `${EVALSET_PATH}:7:25`,
    problem: 'budget.passRateDrop must be a share such as 2pp, 2% or 0.02: found "2%pp"',
    code: 'wrong-value',
  },
  {
    fault: 'duplicate case id',
    edits: {
      [CASES_PATH]: '{"id":"a","input":"a"}\n{"id":"b","input":"b"}\n{"input":"c","id":"a"}\n',
    },
    place: `${CASES_PATH}:3:19`,
    problem: 'case id a is used twice',
    code: 'duplicate-case',
    hint: `It stands first at ${CASES_PATH}:1.`,
  },
  {
    fault: 'missing cases file',
    edits: { [CASES_PATH]: undefined },
    place: `${EVALSET_PATH}:10:8`,
    problem: `${CASES_PATH} does not exist`,
    code: 'missing-file',
    hint: "Paths of cases and schemas start at the evalset's folder.",
  },
  {
    fault: 'missing prompt file',
    edits: { [PROMPT_PATH]: undefined },
    place: `${EVALSET_PATH}:5:11`,
    problem: `${PROMPT_PATH} does not exist`,
    code: 'missing-file',
    hint: 'Paths of target and runbook start at the root of the repository.',
  },
  {
    fault: 'variable that no case fills',
    edits: { [PROMPT_PATH]: 'Greet\n{{ customer }} warmly.\n' },
    place: `${PROMPT_PATH}:2:4`,
    problem: 'variable customer is filled by no field of case case-01',
    code: 'unfilled-variable',
    hint: 'Cases give: input.',
  },
  {
    fault: 'empty prompt',
    edits: { [PROMPT_PATH]: '\n' },
    place: `${PROMPT_PATH}:1:1`,
    problem: 'the prompt is empty',
    code: 'no-messages',
    hint: 'A prompt needs at least one message with role and content.',
  },
  {
    fault: 'case that no grader applies to',
    edits: {
      [EVALSET_PATH]: EVALSET.replace('expected: right', 'expected: right, tags: [formal]'),
      [CASES_PATH]: '{"id":"a","input":"a","tags":["formal"]}\n{"id":"b","input":"b"}\n',
    },
    place: `${CASES_PATH}:2:7`,
    problem: 'no grader applies to case b',
    code: 'no-grader',
    hint: 'Add a grader without tags to the evalset, or graders to the case.',
  },
  {
    fault: 'watch pattern that matches nothing',
    edits: { [EVALSET_PATH]: target('watch: ["src/retrieval/**"]') },
    place: `${EVALSET_PATH}:5:11`,
    problem: 'watch pattern src/retrieval/** matches no file',
    code: 'watch-matches-nothing',
  },
  {
    fault: 'broken line of JSON',
    edits: { [CASES_PATH]: '{"id":"a","input":"a"}\n{"id":"b","input":}\n' },
    place: `${CASES_PATH}:2:19`,
    problem: 'it is not valid JSON',
    code: 'bad-json',
  },
  {
    fault: 'broken YAML',
    edits: { [EVALSET_PATH]: `${EVALSET}floor: [\n` },
    place: `${EVALSET_PATH}:12:1`,
    problem: 'the file is not valid YAML',
    code: 'bad-yaml',
  },
];

describe('fault in a file of head', { timeout: 60_000 }, () => {
  it.each(BAD_FILES)('$fault: refused before any call', async (bad) => {
    const model = await startModelServer(() => 'right');
    const base = gatedFiles();
    const head = changed(base, { [PROMPT_PATH]: EDITED_PROMPT, ...bad.edits });
    const run = await judgePullRequest({ base, head, model });
    expect(run.log).toContain(`Cannot read ${bad.place} as ${bad.problem}`);
    expect(run.log).toContain(`[${bad.code}]`);
    if (bad.hint !== undefined) expect(run.log).toContain(`\n  ${bad.hint}`);
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toEqual({});
    expect(model.requests).toHaveLength(0);
    const [file, line, col] = bad.place.split(':');
    expect(run.commands.map(({ name, properties }) => [name, properties])).toContainEqual([
      'error',
      { title: 'Headgate', file, line, col },
    ]);
  });

  it('prompt file without messages: refused, though the model is named', async () => {
    const path = 'prompts/greeting.prompt.yml';
    const base = changed(gatedFiles(), {
      [PROMPT_PATH]: undefined,
      [path]: 'messages:\n  - role: user\n    content: "{{ input }}"\n',
      [EVALSET_PATH]: EVALSET.replace(PROMPT_PATH, path),
    });
    const head = changed(base, { [path]: 'model: test-model\nmessages: []\n' });
    const run = await judgePullRequest({ base, head });
    expect(run.log).toContain(`${path}:2:11 as the prompt has no messages [no-messages]`);
    expect(run.exitCode).toBe(2);
  });

  it('model that base does not allow: refused with its place', async () => {
    const model = await startModelServer(() => 'right');
    const path = 'prompts/greeting.prompt.yml';
    const prompt = 'messages:\n  - role: user\n    content: "{{ input }}"\nmodel: test-model\n';
    const base = changed(gatedFiles(), {
      [PROMPT_PATH]: undefined,
      [path]: prompt,
      [EVALSET_PATH]: EVALSET.replace(PROMPT_PATH, path),
    });
    const head = changed(base, { [path]: prompt.replace('test-model', 'dear-model') });
    const run = await judgePullRequest({ base, head, model });
    expect(run.log).toContain(
      `Cannot read ${path}:4:8 as model dear-model is neither base's model nor one of allowedModels`,
    );
    expect(run.log).toContain('[model-not-allowed]\n  Add the model to allowedModels');
    expect(run.exitCode).toBe(2);
    expect(model.requests).toHaveLength(0);
  });

  it('model that base allows: judged', async () => {
    const model = await startModelServer(() => 'right');
    const path = 'prompts/greeting.prompt.yml';
    const prompt = 'messages:\n  - role: user\n    content: "{{ input }}"\nmodel: test-model\n';
    const base = changed(gatedFiles(), {
      [SETTINGS_PATH]: `${SETTINGS}allowedModels: [dear-model]\n`,
      [PROMPT_PATH]: undefined,
      [path]: prompt,
      [EVALSET_PATH]: EVALSET.replace(PROMPT_PATH, path),
    });
    const head = changed(base, { [path]: prompt.replace('test-model', 'dear-model') });
    const run = await judgePullRequest({ base, head, model });
    const models = model.requests.map(({ body }) => body['model']);
    expect(new Set(models)).toEqual(new Set(['test-model', 'dear-model']));
    expect(run.exitCode).toBe(0);
  });
});
