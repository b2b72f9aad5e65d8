import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CASES_PATH,
  changed,
  EVALSET,
  EVALSET_PATH,
  gatedFiles,
  PROMPT_PATH,
} from '../support/gated-files.ts';
import { inputs, judge, judgePullRequest, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const base = gatedFiles(3);

describe('T042 and T045: what is no plain file in git', () => {
  it.each([
    { what: 'link to a file of the machine', target: '/etc/passwd', path: CASES_PATH },
    { what: 'link to the configuration of git', target: '../../.git/config', path: CASES_PATH },
    { what: 'link as prompt', target: '/etc/hostname', path: PROMPT_PATH },
  ])('$what: refused, and its target is never shown', async ({ target, path }) => {
    const model = await startModelServer(() => 'right');
    const repository = temporaryRepository();
    const tip = repository.commit('Base', base);
    repository.branch('topic', tip);
    repository.git('rm', '--quiet', path);
    mkdirSync(dirname(join(repository.folder, path)), { recursive: true });
    symlinkSync(target, join(repository.folder, path));
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'Link');
    const sha = repository.mergePullRequest(tip, repository.git('rev-parse', 'topic'));
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: {},
      sha,
      with: inputs({ model }),
    });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`Cannot read ${path} as it is a symbolic link`);
    expect(run.log).not.toMatch(/root:|repositoryformatversion/);
    expect(model.requests).toEqual([]);
  });

  it('submodule where cases are to be: refused', async () => {
    const repository = temporaryRepository();
    const tip = repository.commit('Base', base);
    repository.branch('topic', tip);
    repository.git('rm', '--quiet', CASES_PATH);
    repository.git('update-index', '--add', '--cacheinfo', `160000,${tip},${CASES_PATH}`);
    repository.git('commit', '--quiet', '--message', 'Submodule');
    const head = repository.git('rev-parse', 'HEAD');
    const sha = repository.mergePullRequest(tip, head);
    const step = { workspace: repository.folder, eventName: 'pull_request', event: {}, sha };
    const run = await judge({ ...step, with: inputs({}) });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('it is a submodule, and submodules are not read');
  });
});

describe('T036, T040 and T046: content that is not what it seems', () => {
  it.each<{ what: string; content: string | Uint8Array; words: string }>([
    {
      what: 'pointer of Git LFS',
      content: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n',
      words: 'it is a Git LFS pointer',
    },
    {
      what: 'file over 5 MiB',
      content: `{"id":"a","input":"${'x'.repeat(5 * 1024 * 1024)}"}\n`,
      words: 'it is over 5242880 bytes',
    },
    {
      what: 'UTF-16',
      content: Buffer.from('{"id":"a","input":"b"}', 'utf16le').fill(0xff, 0, 2),
      words: 'it is not valid UTF-8',
    },
    {
      what: 'bytes of no text',
      content: new Uint8Array([0x7b, 0xc3, 0x28]),
      words: 'not valid UTF-8',
    },
  ])('$what in place of the cases: refused by name, never an empty set', async (given) => {
    const head = changed<string | Uint8Array>(base, { [CASES_PATH]: given.content });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(CASES_PATH);
    expect(run.log).toContain(given.words);
  });

  it('a million lines and more: refused by their number', async () => {
    const head = changed(base, { [CASES_PATH]: '{}\n'.repeat(1_600_000) });
    const run = await judgePullRequest({ base, head });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`Cannot read ${CASES_PATH} as it has over 20000 lines`);
  });
});

describe('T111: other clocks, locales and line ends', () => {
  it.each([
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'ar_EG.UTF-8' },
  ])('%o: the same requests and the same verdict', async (env) => {
    const model = await startModelServer(() => 'right');
    const head = changed(base, { [PROMPT_PATH]: 'Greet İstanbul. TITLE\n' });
    const runs = [
      await judgePullRequest({ base, head, model }),
      await judgePullRequest({ base, head, model, env }),
    ];
    const [here, there] = runs.map((run) => ({
      decision: run.result?.decision,
      keys: run.result?.evalsets[0]?.trials.map(({ requestKey, outcome }) => [requestKey, outcome]),
    }));
    expect(here?.keys?.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
  });

  it('the same files with CRLF on both sides: the same requests', async () => {
    const model = await startModelServer(() => 'right');
    const crlf = (files: ReadonlyMap<string, string>) =>
      new Map([...files].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')] as const));
    const head = changed(base, { [PROMPT_PATH]: 'Greet.\nTwice.\n' });
    const plain = await judgePullRequest({ base, head, model });
    const windows = await judgePullRequest({ base: crlf(base), head: crlf(head), model });
    const keysOf = (run: typeof plain) =>
      run.result?.evalsets[0]?.trials.map(({ requestKey }) => requestKey);
    expect(keysOf(windows)).toEqual(keysOf(plain));
  });
});

describe('T107: what is watched matches no file on base', () => {
  it('a fault of base, and not "not applicable"', async () => {
    const watching = EVALSET.replace('  prompt:', '  watch: ["scr/**"]\n  prompt:');
    const idle = changed(base, { [EVALSET_PATH]: watching });
    const run = await judgePullRequest({ base: idle, head: changed(idle, { 'src/a.ts': '' }) });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('[watch-matches-nothing]');
  });
});
