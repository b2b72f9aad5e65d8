import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/domain/version.ts';
import { COMMAND_ENTRY, runHeadgate } from '../support/command-line.ts';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import { spyOnGit } from '../support/git-spy.ts';
import { API_KEY, temporaryFolder, temporaryRepository } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';
import { readResultJson } from '../support/result-json.ts';

const key = { HEADGATE_API_KEY: API_KEY };
const breaksHalf: ModelScript = ({ system, user }) =>
  system.includes('Release 2') && user < 'case-11' ? 'wrong' : 'right';

/** A repository whose main has two commits, of which the second edits the prompt. */
function editedRepository() {
  const repository = temporaryRepository();
  const files = gatedFiles(20);
  const base = repository.commit('Base', files);
  const head = repository.commit('Head', changed(files, { [PROMPT_PATH]: EDITED_PROMPT }));
  return { repository, base, head };
}

describe('headgate gate', { timeout: 60_000 }, () => {
  it('regression since a commit: exit 1, the broken cases, and the report in .headgate', async () => {
    const model = await startModelServer(breaksHalf);
    const { repository, base, head } = editedRepository();
    const words = ['gate', '--base', 'HEAD~1', '--base-url', model.url];
    const run = await runHeadgate(repository.folder, words, key);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('greeting: regressed');
    expect(run.stdout).toContain('broke (10): case-01, case-02');
    expect(run.stderr).toBe('');
    const folder = join(repository.folder, '.headgate');
    expect(readResultJson(folder)?.revisions).toMatchObject({
      baseline: { sha: base, label: 'HEAD~1' },
      head: { sha: head, label: 'HEAD' },
    });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('#### Broke (10)');
    const { stdout: trend } = await runHeadgate(folder, ['trend', 'history.jsonl'], {});
    expect(trend).toMatch(/^greeting\n {2}run [\s\S]+ 50\.0 % [\s\S]+ -10 \+0\n$/);
    const review = ['review', 'result.json', '--since', '2000-01-01', '--html', 'agenda.html'];
    const { stdout: agenda } = await runHeadgate(folder, review, {});
    expect(agenda).toContain('# Eval review since 2000-01-01\n\n1 run, 1 verdict.\n');
    expect(readFileSync(join(folder, 'agenda.html'), 'utf8')).toContain(
      '<h1>Eval review since 2000-01-01</h1>',
    );
  });

  it('no regression: exit 0, with the report where --report says', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, base, head } = editedRepository();
    const report = join(temporaryFolder(), 'report');
    const run = await runHeadgate(
      repository.folder,
      ['gate', '--base', base, '--head', head, '--base-url', model.url, '--report', report],
      key,
    );
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('greeting: passed');
    expect(readResultJson(report)?.decision.verdict).toBe('passed');
    expect(existsSync(join(repository.folder, '.headgate', 'result.json'))).toBe(false);
  });

  it('uncommitted edit: not judged, as commits are', async () => {
    const { repository } = editedRepository();
    repository.write({ [PROMPT_PATH]: 'Release 3.\n' });
    const run = await runHeadgate(repository.folder, ['gate', '--base', 'HEAD']);
    expect(run.stdout).toContain('Not applicable: no file differs between base and head.');
    expect(run.exitCode).toBe(0);
  });

  it('recorded run: replayed without a key and without a call', async () => {
    const model = await startModelServer(breaksHalf);
    const { repository } = editedRepository();
    const words = ['gate', '--base', 'HEAD~1', '--base-url', model.url, '--replay'];
    await runHeadgate(repository.folder, [...words, 'record'], key);
    const calls = model.requests.length;
    const run = await runHeadgate(repository.folder, [...words, 'replay-only']);
    expect(run.stdout).toContain(`calls: 0 sent, ${calls} replayed`);
    expect(run.exitCode).toBe(1);
    expect(model.requests).toHaveLength(calls);
  });

  it('no key: exit 2, on standard error', async () => {
    const { repository } = editedRepository();
    const run = await runHeadgate(repository.folder, ['gate', '--base', 'HEAD~1']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('[missing-key]');
  });

  it('base that does not exist: exit 2', async () => {
    const { repository } = editedRepository();
    const run = await runHeadgate(repository.folder, ['gate', '--base', 'no-such-branch']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('the base commit "no-such-branch" is not in this clone');
    expect(run.stderr).toContain('[unknown-base]');
  });

  it('folder that is no repository: an error of its own, not a stack', async () => {
    const run = await runHeadgate(temporaryFolder(), ['gate', '--base', 'main']);
    expect([2, 3]).toContain(run.exitCode);
    expect(run.stderr).not.toContain('    at ');
  });

  it('key in the environment: no child process sees it', async () => {
    const model = await startModelServer(() => 'right');
    const { repository } = editedRepository();
    const git = spyOnGit();
    const words = ['gate', '--base', 'HEAD~1', '--base-url', model.url];
    const run = await runHeadgate(repository.folder, words, { ...key, PATH: git.path });
    expect(run.exitCode).toBe(0);
    expect(git.environments()).toContain('GIT_TERMINAL_PROMPT=0');
    expect(git.environments()).not.toContain(API_KEY);
  });
});

describe('headgate check', { timeout: 60_000 }, () => {
  it('sound files: exit 0 and one line for each evalset', async () => {
    const repository = temporaryRepository();
    repository.write(Object.fromEntries(gatedFiles(3)));
    const run = await runHeadgate(repository.folder, ['check']);
    expect(run).toEqual({
      exitCode: 0,
      stdout: 'greeting: 3 cases, sound (evalsets/greeting/evalset.yaml)\n',
      stderr: '',
    });
  });

  it('folder without an evalset: exit 2 and says where it looked', async () => {
    const repository = temporaryRepository();
    repository.write({ 'README.md': '# Acme\n' });
    const run = await runHeadgate(repository.folder, ['check']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('no file matches evalsets/**/evalset.yaml');
    expect(run.stderr).toContain('[no-evalset]');
  });

  it('settings elsewhere: read from --settings', async () => {
    const repository = temporaryRepository();
    const files = changed(gatedFiles(), { 'ci/gate.yaml': 'evalset: [somewhere]\n' });
    repository.write(Object.fromEntries(files));
    const run = await runHeadgate(repository.folder, ['check', '--settings', 'ci/gate.yaml']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('ci/gate.yaml:1:1 as evalset is no field of this format');
  });
});

describe('headgate', { timeout: 60_000 }, () => {
  it('--version: the version alone', async () => {
    const run = await runHeadgate(temporaryFolder(), ['--version']);
    expect(run).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it.each([[['--help']], [[]], [['gate', '--help']]])('%j: the usage', async (words) => {
    const run = await runHeadgate(temporaryFolder(), words);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('headgate gate --base <ref> [--head <ref>]');
    expect(run.stdout).toContain('Exit codes: 0 allowed, 1 blocked, 2 configuration');
  });

  it.each([
    { words: ['guard'], problem: 'there is no command "guard"' },
    { words: ['gate'], problem: 'gate needs --base <ref>' },
    { words: ['gate', '--base', 'a', 'b'], problem: 'gate takes no argument "b"' },
    { words: ['gate', '--baze', 'a'], problem: "Unknown option '--baze'" },
    { words: ['gate', '--base'], problem: "'--base <value>' argument missing" },
    { words: ['gate', '--base', 'a', '--replay', 'b'], problem: '--replay must be one of off' },
  ])('$words: exit 2 and says what is wrong', async ({ words, problem }) => {
    const run = await runHeadgate(temporaryFolder(), words);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(problem);
    expect(run.stderr).toContain('[bad-input]\n  headgate --help lists the commands.\n');
    expect(run.stdout).toBe('');
  });
});

describe('headgate with a reader that has had enough', { timeout: 60_000 }, () => {
  it('makes its verdict all the same: the exit code of a regression, and the result', async () => {
    const model = await startModelServer(breaksHalf);
    const { repository } = editedRepository();
    const words = ['gate', '--base', 'HEAD~1', '--base-url', model.url];
    const child = spawn(process.execPath, [COMMAND_ENTRY, ...words], {
      cwd: repository.folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: repository.folder, ...key },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const [stderr, exitCode] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ stderr, exitCode: exitCode[0] }).toEqual({ stderr: '', exitCode: 1 });
    expect(readResultJson(join(repository.folder, '.headgate'))?.decision.verdict).toBe(
      'regressed',
    );
  });
});
