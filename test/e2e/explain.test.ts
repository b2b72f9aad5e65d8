import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHeadgate } from '../support/command-line.ts';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import { API_KEY, temporaryFolder, temporaryRepository } from '../support/judged-run.ts';
import { type ModelScript, startModelServer } from '../support/model-server.ts';

const SAME = 'Worked out again from the trials in the file: the same.';

const breaksHalf: ModelScript = ({ system, user }) =>
  system.includes('Release 2') && user < 'case-11' ? 'wrong' : 'right';

/** Gates a pull request of twenty cases; answers the folder, whose report is in `.headgate`. */
async function gatedFolder(script: ModelScript): Promise<string> {
  const model = await startModelServer(script);
  const repository = temporaryRepository();
  repository.commit('Base', gatedFiles(20));
  repository.commit('Head', changed(gatedFiles(20), { [PROMPT_PATH]: EDITED_PROMPT }));
  const words = ['gate', '--base', 'HEAD~1', '--base-url', model.url];
  await runHeadgate(repository.folder, words, { HEADGATE_API_KEY: API_KEY });
  return repository.folder;
}

const RESULT = '.headgate/result.json';

describe('headgate explain', { timeout: 60_000 }, () => {
  it('a real run: retold in full, and worked out again to the same, without a key', async () => {
    const folder = await gatedFolder(breaksHalf);
    const { exitCode, stdout, stderr } = await runHeadgate(folder, ['explain', RESULT]);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Blocked: greeting fell from 100\.0 % to 50\.0 %/);
    expect(stdout).toContain('\ngreeting: regressed\n');
    expect(stdout).toContain('The looks at the evidence');
    expect(stdout.match(/^ {2}broke: case-/gm)).toHaveLength(10);
    expect(stdout.endsWith(`\n${SAME}\n`)).toBe(true);
  });

  it('a run with errored trials: worked out again to the same', async () => {
    const folder = await gatedFolder(({ user }) =>
      user === 'case-01' ? { status: 500, headers: { 'x-request-id': 'req_1' } } : 'right',
    );
    const { stdout } = await runHeadgate(folder, ['explain', RESULT]);
    expect(stdout).toContain(SAME);
  });

  it('a run in which nothing was judged: its sentence', async () => {
    const repository = temporaryRepository();
    repository.commit('Base', gatedFiles(3));
    repository.commit('Head', changed(gatedFiles(3), { 'README.md': '# Acme & Sons\n' }));
    await runHeadgate(repository.folder, ['gate', '--base', 'HEAD~1']);
    const { exitCode, stdout } = await runHeadgate(repository.folder, ['explain', RESULT]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Not applicable: /);
  });

  it('a verdict that was edited: called out, with the one that the trials give', async () => {
    const folder = await gatedFolder(breaksHalf);
    const path = join(folder, RESULT);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"kind": "regressed"', '"kind": "passed"'));
    const { exitCode, stdout } = await runHeadgate(folder, ['explain', RESULT]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('\ngreeting: passed\n');
    expect(stdout).toContain('it is another: regressed. greeting fell from 100.0 % to 50.0 %');
    expect(stdout).not.toContain(SAME);
  });

  it('one case: its trials with what graders said', async () => {
    const folder = await gatedFolder(breaksHalf);
    const broke = await runHeadgate(folder, ['explain', RESULT, 'case-03']);
    expect(broke.stdout).toMatch(/^greeting, case case-03: broke\n {2}baseline, trial 1: passed\n/);
    expect(broke.stdout).toMatch(
      / {2}head, trial 1: failed\n {4}failed exact-match 1: is "wrong", expected "right"/,
    );
    const none = await runHeadgate(folder, ['explain', RESULT, 'case-99']);
    expect(none).toMatchObject({ exitCode: 2, stdout: '' });
    expect(none.stderr).toContain('no evalset of the file has a case "case-99" [bad-input]');
  });

  it('a file that is no result: exit 2 and bad-result', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'package.json'), '{"name": "acme"}');
    const { exitCode, stdout, stderr } = await runHeadgate(folder, ['explain', 'package.json']);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      'Cannot read package.json as it is no result file of schema version 1',
    );
    expect(stderr).toContain('[bad-result]');
  });

  it('a file that is not there: exit 3 and read-failed', async () => {
    const { exitCode, stderr } = await runHeadgate(temporaryFolder(), ['explain', 'none.json']);
    expect(exitCode).toBe(3);
    expect(stderr).toBe('Cannot read none.json as it does not exist [read-failed]\n');
  });

  it.each([
    ['trend', []],
    ['explain', []],
    ['review', ['--since', '2026-01-01']],
  ])('%s of files that are none of ours: an error of ours, never exit 70', async (name, more) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    const files = {
      'bytes.bin': Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
      'deep.json': '['.repeat(100_000),
      'line.txt': 'x'.repeat(5_000_000),
      'later.json': '{"schemaVersion":2}',
      'half.json': '{"schemaVersion":1}',
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const told = (file: string) => runHeadgate(folder, [name, file, ...more]);
    expect(await told('folder')).toMatchObject({
      exitCode: 3,
      stderr: 'Cannot read folder as it is a folder [read-failed]\n',
    });
    for (const file of Object.keys(files)) {
      expect({ file, ...(await told(file)) }).toMatchObject({
        file,
        exitCode: 2,
        stdout: '',
        stderr: expect.stringMatching(new RegExp(`^Cannot read ${file}`)),
      });
    }
  });
});
