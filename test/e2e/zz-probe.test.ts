import { expect, it } from 'vitest';
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

async function show(title: string, pr: any) {
  const model = await startModelServer(() => 'right');
  const run = await judgePullRequest({ model, ...pr });
  console.log(`== ${title}\nexit ${run.exitCode} requests ${model.requests.length}\n${run.log}\n`);
}
it('probes', { timeout: 120_000 }, async () => {
  const good = gatedFiles();
  const broken = changed(good, { [EVALSET_PATH]: EVALSET.replace('max: 2', 'max: two') });
  await show('base broken, head repairs', { base: broken, head: good });
  await show('base broken, README only', {
    base: broken,
    head: changed(broken, { 'README.md': 'x' }),
  });
  await show('retire evalset and prompt', {
    base: good,
    head: changed(good, {
      [EVALSET_PATH]: undefined,
      [CASES_PATH]: undefined,
      [PROMPT_PATH]: undefined,
    }),
  });
  const P = 'prompts/a.prompt.yml';
  const llm =
    'model: m\nmessages:\n  - role: user\n    content: "{{input}}"\ntestData:\n  - input: a\nevaluators:\n  - name: s\n    uses: github/similarity\n';
  const str = llm.replace('uses: github/similarity', 'string: { equals: right }');
  await show('prompt evalset: unsupported evaluator replaced by a string one', {
    base: new Map([[P, llm]]),
    head: new Map([[P, str]]),
  });
  await show('prompt evalset: string evaluator replaced by unsupported', {
    base: new Map([[P, str]]),
    head: new Map([[P, llm]]),
  });
  const unfilled = changed(good, { [PROMPT_PATH]: 'Hi {{ name }}\n' });
  await show('base prompt has unfilled variable, head repairs', { base: unfilled, head: good });
  await show('settings broken in base, head repairs', {
    base: changed(good, { [SETTINGS_PATH]: 'x: 1\n' }),
    head: changed(good, { [PROMPT_PATH]: EDITED_PROMPT }),
  });
  await show('settings broken in head', {
    base: good,
    head: changed(good, { [SETTINGS_PATH]: 'x: 1\n', [PROMPT_PATH]: EDITED_PROMPT }),
  });
  await show('head: new case with unfilled variable + prompt', {
    base: good,
    head: changed(good, {
      [CASES_PATH]: '{"id":"case-01","input":"case-01"}\n{"id":"new","input":"x"}\n',
      [PROMPT_PATH]: 'Hi\n',
    }),
  });
  await show('prompt deleted only', {
    base: good,
    head: changed(good, { [PROMPT_PATH]: undefined }),
  });
  await show('prompt and variables added together', {
    base: good,
    head: changed(good, {
      [PROMPT_PATH]: 'Hi {{ name }}\n',
      [CASES_PATH]: '{"id":"case-01","input":{"name":"x"}}\n',
    }),
  });
  expect(1).toBe(1);
});
