import { describe, expect, it } from 'vitest';
import { changed } from '../../support/gated-files.ts';
import { judgePullRequest } from '../../support/judged-run.ts';
import { startModelServer } from '../../support/model-server.ts';
import { hasRealData, readRealCommit, readRealData } from '../../support/real-data.ts';
import { EVALSET_FILE, evalsetOn, select } from '../../support/selection.ts';

const isThere = hasRealData();

const SETTINGS = { 'evalsets/headgate.yaml': 'provider: { model: test-model, maxRetries: 0 }\n' };
const PROMPT = { 'prompts/agent.md': 'You are an agent of an airline.\n' };

interface Task {
  readonly instruction: string;
  readonly actions: unknown;
  readonly outputs: unknown;
}

/** The tasks of tau-bench as cases: what the user wants, and the actions and outputs expected. */
function casesOf(tasks: string): string {
  const cases = (JSON.parse(tasks) as Task[]).map(({ instruction, actions, outputs }, index) => ({
    id: `task-${index + 1}`,
    input: instruction,
    expected: { actions, outputs },
  }));
  return JSON.stringify(cases);
}

describe.runIf(isThere)('real tools and cases', { timeout: 60_000 }, () => {
  it('tau-bench-edad7fc4c292, description of one tool: judged with the tools of each side', async () => {
    const model = await startModelServer(() => 'a flight');
    const { base, head } = readRealCommit('tau-bench-edad7fc4c292');
    const tools = (side: string) => ({
      'tools/airline.tools.json': readRealData(
        `evalsets/tau-bench/toolchange-edad7fc4c292/${side}.json`,
      ),
    });
    const shared = {
      ...SETTINGS,
      ...PROMPT,
      [EVALSET_FILE]: evalsetOn('prompt: prompts/agent.md', 'tools: tools/airline.tools.json'),
    };
    const run = await judgePullRequest({
      base: changed(base, { ...shared, ...tools('base') }),
      head: changed(head, { ...shared, ...tools('head') }),
      model,
    });
    expect(run.result?.changes).toEqual([
      { path: 'tau_bench/envs/airline/tools/get_user_details.py', kind: 'content' },
      {
        path: 'tools/airline.tools.json',
        kind: 'content',
        line: expect.any(Number),
        role: 'tools',
      },
    ]);
    const words =
      'description of tool get_user_details changed: "Get the details of an user." → ' +
      '"Get the details of an user, including their reservations."';
    expect(run.result?.evalsets[0]?.targetChanges).toEqual([
      { part: 'tools', effect: 'changed', what: words },
    ]);
    expect(run.log).toContain(`tools changed: ${words}`);
    expect(run.result?.decision.widening).toBeUndefined();
    expect(run.outputs).toMatchObject({ evalsets: '1', broke: '0', 'head-pass-rate': '1.0000' });
    expect(run.exitCode).toBe(0);
    const sent = new Set(model.requests.map(({ body }) => JSON.stringify(body['tools'])));
    expect(sent.size).toBe(2);
    for (const text of sent) expect(JSON.parse(text)).toHaveLength(14);
  });

  it.each(['tau-bench-cca6acdb24a5', 'tau-bench-4709449e2cd0'])(
    '%s, expected answers of cases: runs as base has them and names what head edits',
    async (commit) => {
      const model = await startModelServer(() => 'never asked');
      const { base, head } = readRealCommit(commit);
      const cases = (side: string) => ({
        'evalsets/real/cases.json': casesOf(
          readRealData(`git-changes/${commit}/${side}-tasks.json`),
        ),
      });
      const [text] = evalsetOn('prompt: prompts/agent.md').split('cases:');
      const shared = { ...SETTINGS, ...PROMPT, [EVALSET_FILE]: `${text}cases: cases.json\n` };
      const run = await judgePullRequest({
        base: changed(base, { ...shared, ...cases('base') }),
        head: changed(head, { ...shared, ...cases('head') }),
        model,
      });
      expect(run.result?.changes).toEqual([
        {
          path: 'evalsets/real/cases.json',
          kind: 'content',
          line: expect.any(Number),
          role: 'evalset',
        },
        { path: 'tau_bench/envs/retail/tasks_test.py', kind: 'content' },
      ]);
      expect(run.outputs).toMatchObject({ verdict: 'passed', evalsets: '1', calls: '0' });
      expect(run.result?.evalsets[0]?.judgingChanges).toEqual([
        {
          kind: 'weakened',
          what: expect.stringMatching(/^expected changed in 3 cases, judged as base has it/),
        },
        { kind: 'weakened', what: expect.stringMatching(/^version .* must be .* or higher/) },
      ]);
      expect(model.requests).toHaveLength(0);
    },
  );

  it('ai-assessment-comment-labeler-37bff475205e, four prompts added: a watched folder runs', async () => {
    const { base, head } = readRealCommit('ai-assessment-comment-labeler-37bff475205e');
    const shared = {
      ...PROMPT,
      '.github/prompts/README.md': 'Prompts of the labeler.\n',
      [EVALSET_FILE]: evalsetOn('prompt: prompts/agent.md', 'watch: [".github/prompts/**"]'),
    };
    const selection = await select(changed(base, shared), changed(head, shared));
    const added = (name: string, role: object) => ({
      path: `.github/${name}`,
      kind: 'added',
      ...role,
    });
    expect(selection.changes).toEqual([
      added('ISSUE_TEMPLATE/bug-report.yml', {}),
      added('ISSUE_TEMPLATE/feature-request.yml', {}),
      added('prompts/ai-slop.prompt.yml', { role: 'watched' }),
      added('prompts/bug-review.prompt.yml', { role: 'watched' }),
      added('prompts/spam-detection.prompt.yml', { role: 'watched' }),
      added('prompts/well-formed.prompt.yml', { role: 'watched' }),
      added('workflows/ai-issue-assessment.yml', {}),
    ]);
    expect(selection.selected.map(({ evalset }) => evalset.name)).toEqual(['real']);
  });
});
