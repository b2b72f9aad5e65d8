import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
  caseIds,
  casesFile,
  changed,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  SETTINGS,
  SETTINGS_PATH,
} from '../support/gated-files.ts';
import { API_KEY, judgePullRequest, temporaryFolder } from '../support/judged-run.ts';

const AGENT_PATH = 'agent/run.mjs';
const target = `target:
  command: [node, ${AGENT_PATH}]
  watch: [agent/**]
`;
const agent = (answer: string) => `import { readFileSync } from 'node:fs';
const { case: id, input, trial, side } = JSON.parse(readFileSync(0, 'utf8'));
${answer}
`;
const saying = (content: string) =>
  agent(
    `console.log(JSON.stringify({ entries: [{ type: 'message', role: 'assistant', content: ${content} }] }));`,
  );
const base = changed(gatedFiles(), {
  [EVALSET_PATH]: EVALSET.replace('target:\n  prompt: prompts/greeting.md\n', target),
  [AGENT_PATH]: saying("'right'"),
});
const headWith = (script: string) => changed(base, { [AGENT_PATH]: script });
const allowed = { 'allow-commands': 'true' };

describe('a command as the agent under test', () => {
  it('change that breaks every case: regressed, each side run from its own revision', async () => {
    const run = await judgePullRequest({ base, head: headWith(saying("'wrong'")), with: allowed });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.result?.evalsets[0]?.verdict.kind).toBe('regressed');
  });

  it('same commits again: answered by the store, and no program is started', async () => {
    const store = join(temporaryFolder(), 'store.jsonl');
    const started = join(temporaryFolder(), 'started');
    const count = `import { appendFileSync } from 'node:fs';
appendFileSync(${JSON.stringify(started)}, '.');
`;
    const head = headWith(`${count}${saying("'right'")}`);
    const given = { ...allowed, 'trial-store': store };
    await judgePullRequest({ base, head, with: given });
    const before = readFileSync(started, 'utf8').length;
    expect(before).toBeGreaterThanOrEqual(5);
    const again = await judgePullRequest({ base, head, with: given });
    expect(again.exitCode, again.log).toBe(0);
    expect(readFileSync(started, 'utf8')).toHaveLength(before);
  });

  it('change that breaks nothing: passed', async () => {
    const same = headWith(saying("['right'].at(0)"));
    const run = await judgePullRequest({ base, head: same, with: allowed });
    expect(run.exitCode, run.log).toBe(0);
  });

  it('workflow that does not allow commands, and a pull request of a fork: refused', async () => {
    const head = headWith(saying("'wrong'"));
    const plain = await judgePullRequest({ base, head });
    expect(plain.exitCode).toBe(2);
    expect(plain.log).toContain('as the workflow does not allow commands');
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const bot = await judgePullRequest({ base, head, with: allowed, env });
    expect(bot.exitCode).toBe(2);
    expect(bot.log).toContain('as the pull request is by Dependabot');
  });

  it('pull request by Dependabot that base leaves to the merge queue: passes, and starts nothing', async () => {
    const started = join(temporaryFolder(), 'started');
    const script = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(started)}, '');
${saying("'wrong'")}`;
    const settings = { [SETTINGS_PATH]: `${SETTINGS}forkPolicy: defer-to-merge-group\n` };
    const files = { base: changed(base, settings), head: changed(headWith(script), settings) };
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const deferred = await judgePullRequest({ ...files, with: allowed, env });
    expect(deferred.exitCode, deferred.log).toBe(0);
    expect(deferred.log).toContain(
      'left to the merge queue, as base allows: a command would run the code of a pull request of Dependabot',
    );
    expect(deferred.summary).toContain('a merge queue, whose runs may run commands');
    expect(existsSync(started)).toBe(false);
    const byMember = await judgePullRequest({ ...files, with: allowed });
    expect(byMember.exitCode, byMember.log).toBe(1);
    expect(existsSync(started)).toBe(true);
  });

  it('environment of the program: without key and inputs', async () => {
    const seen = join(temporaryFolder(), 'environment');
    const script = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(seen)}, JSON.stringify(process.env));
${saying("'right'")}`;
    const env = { HEADGATE_AGENT_TOKENS: 'triage.head=token-of-head' };
    await judgePullRequest({ base, head: headWith(script), with: allowed, env });
    const names = Object.keys(JSON.parse(readFileSync(seen, 'utf8')) as object);
    expect(names).toContain('PATH');
    expect(names.filter((name) => /KEY|TOKEN|INPUT|GITHUB|RUNNER|ACTIONS/i.test(name))).toEqual([]);
    expect(readFileSync(seen, 'utf8')).not.toContain(API_KEY);
  });

  it.each([
    ['crash', agent('process.exit(9);')],
    ['endless output', agent("setInterval(() => process.stdout.write('x'.repeat(1 << 20)), 1);")],
    ['no transcript', agent("console.log('right');")],
  ])('%s: errored trials, so the verdict is invalid', async (_, script) => {
    const run = await judgePullRequest({ base, head: headWith(script), with: allowed });
    expect(run.result?.evalsets[0]?.verdict.kind, run.log).toBe('invalid');
  });

  it('head that names another command: not run for the cases that it adds either', async () => {
    const started = join(temporaryFolder(), 'started');
    const files = changed(base, {
      [EVALSET_PATH]: EVALSET.replace(
        'target:\n  prompt: prompts/greeting.md\n',
        target.replace('run.mjs', 'other.mjs'),
      ),
      [CASES_PATH]: casesFile([...caseIds(5), 'added']),
      'agent/other.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(started)}, '');
${saying("'right'")}`,
      [AGENT_PATH]: saying("['right'].at(0)"),
    });
    const run = await judgePullRequest({ base, head: files, with: allowed });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.result?.evalsets[0]?.newCases).toMatchObject([{ id: 'added' }]);
    expect(existsSync(started)).toBe(false);
  });

  it('head that names another command: base’s is run, and the change is named', async () => {
    const head = changed(base, {
      [EVALSET_PATH]: EVALSET.replace(
        'target:\n  prompt: prompts/greeting.md\n',
        target.replace('run.mjs', 'other.mjs'),
      ),
      'agent/other.mjs': saying("'right'"),
      [AGENT_PATH]: saying("'wrong'"),
    });
    const run = await judgePullRequest({ base, head, with: allowed });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.summary).toContain('target.command');
  });

  it('target that is both a prompt and a command: refused with its place', async () => {
    const both = EVALSET.replace(
      'target:\n',
      `target:\n  command: [node, ${AGENT_PATH}]\n  watch: [agent/**]\n`,
    );
    const files = changed(base, { [EVALSET_PATH]: both });
    const head = changed(files, { [CASES_PATH]: '{"id":"a","input":"b"}\n' });
    const run = await judgePullRequest({ base: files, head, with: allowed });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(
      'target.command, which is the agent itself, cannot stand beside prompt',
    );
  });
});
