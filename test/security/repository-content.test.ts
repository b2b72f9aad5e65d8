import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import { inputs, judge, temporaryFolder, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A pull request whose head has these files beside a prompt edit. */
function pullRequest(extra: Readonly<Record<string, string>> = {}) {
  const repository = temporaryRepository();
  const base = repository.commit('Base', gatedFiles(3));
  repository.branch('topic', base);
  const files = changed(gatedFiles(3), { ...extra, [PROMPT_PATH]: EDITED_PROMPT });
  const head = repository.commit('Head', files);
  return { repository, sha: repository.mergePullRequest(base, head) };
}

describe('T014 and T029: files of the repository that other tools run or obey', () => {
  it('in the work tree: none is run, resolved or obeyed', async () => {
    const model = await startModelServer(() => 'right');
    const folder = temporaryFolder();
    const mark = join(folder, 'ran');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')\n`;
    const elsewhere = 'http://127.0.0.1:9';
    const { repository, sha } = pullRequest({
      '.env': `OPENAI_BASE_URL=${elsewhere}\nHTTPS_PROXY=${elsewhere}\nHTTP_PROXY=${elsewhere}\nNODE_OPTIONS=--require ./evil.cjs\n`,
      '.npmrc': `registry=${elsewhere}\nnode-options=--require ./evil.cjs\n`,
      'evil.cjs': script,
      'package.json': '{"type":"commonjs","main":"evil.cjs","scripts":{"prepare":"node evil.cjs"}}',
      'tsconfig.json': '{"extends":"./evil.cjs"}',
      'evalsets/package.json': '{"main":"../evil.cjs"}',
      'evalsets/index.js': script,
      'node_modules/openai/package.json': '{"name":"openai","main":"index.js"}',
      'node_modules/openai/index.js': script,
      'node_modules/yaml/index.js': script,
      '.gitattributes': '*.md filter=evil diff=evil\n',
    });
    const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => {
      const path = join(folder, name);
      writeFileSync(path, '');
      return [name, path] as const;
    });
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: {},
      sha,
      with: inputs({ model }),
      env: Object.fromEntries(files),
    });
    expect(existsSync(join(repository.folder, 'node_modules/openai/index.js'))).toBe(true);
    expect(run.exitCode).toBe(0);
    expect(model.requests.length).toBeGreaterThan(0);
    expect(existsSync(mark)).toBe(false);
    // Later steps of the job get nothing from it either.
    for (const [, path] of files) expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('dist/: imports nothing whose name is made at run time', () => {
    const dynamic = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) =>
        [
          ...readFileSync(join(ROOT, 'dist', name), 'utf8').matchAll(/\bimport\((?!["'`])[^)]*\)/g),
        ].map(([found]) => `${name}: ${found}`),
      );
    expect(dynamic).toEqual([]);
  });
});

describe('T028: child processes', () => {
  it('are started by three files, of which one runs what base names and the workflow allows', () => {
    const starting = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /child_process|worker_threads|node:vm/.test(readFileSync(join(ROOT, 'src', name), 'utf8')),
      );
    expect(starting.sort()).toEqual([
      // An agent of the repository, behind input allow-commands: see command-agent.test.ts.
      'edges/agents/command.ts',
      'edges/git/exec.ts',
      // Asks which tar the cache would unpack with, without anything of the repository.
      'edges/github/confined-tar.ts',
    ]);
  });
});

describe('T024: tokens of an identity', () => {
  it('are asked for by no line of ours', () => {
    const asking = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /getIDToken|ID_TOKEN_REQUEST/.test(readFileSync(join(ROOT, 'src', name), 'utf8')),
      );
    expect(asking).toEqual([]);
  });
});

describe('T044: a link of the work tree where reports or stores are to go', () => {
  it.each([
    { input: 'report-directory', link: 'reports', path: 'reports' },
    { input: 'report-directory', link: 'out', path: 'out/reports' },
    { input: 'report-directory', link: 'reports/trials.jsonl', path: 'reports' },
    { input: 'report-directory', link: 'reports/report.html', path: 'reports' },
    { input: 'report-directory', link: 'reports/audit.jsonl', path: 'reports' },
    { input: 'trial-store', link: 'store.jsonl', path: 'store.jsonl' },
  ])('$input as $path with the link $link: refused, and nothing is written', async (given) => {
    const model = await startModelServer(() => 'right');
    const { repository, sha } = pullRequest();
    const outside = temporaryFolder();
    const victim = join(outside, 'victim');
    writeFileSync(victim, 'as it was');
    if (given.link.includes('/')) mkdirSync(join(repository.folder, 'reports'));
    const target = /\.(?:jsonl|html)$/.test(given.link) ? victim : outside;
    symlinkSync(target, join(repository.folder, given.link));
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: {},
      sha,
      with: inputs({ model, with: { [given.input]: join(repository.folder, given.path) } }),
    });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain(`leads through the symbolic link ${given.link}`);
    expect(readdirSync(outside)).toEqual(['victim']);
    expect(readFileSync(victim, 'utf8')).toBe('as it was');
    expect(model.requests).toEqual([]);
  });

  it('a folder of the work tree that is none: written', async () => {
    const model = await startModelServer(() => 'right');
    const { repository, sha } = pullRequest();
    const folder = join(repository.folder, 'reports', 'headgate');
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: {},
      sha,
      with: inputs({ model, with: { 'report-directory': folder } }),
    });
    expect(run.exitCode).toBe(0);
    expect(readdirSync(folder)).toContain('result.json');
  });
});

describe('T119: connections', () => {
  it('go to the provider and to nobody else', async () => {
    const model = await startModelServer(() => 'right');
    const folder = temporaryFolder();
    const [spy, seen] = [join(folder, 'spy.cjs'), join(folder, 'seen')];
    writeFileSync(
      spy,
      `const net = require('node:net'); const fs = require('node:fs'); const dns = require('node:dns');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...words) {
  const [first] = Array.isArray(words[0]) ? words[0] : words;
  fs.appendFileSync(${JSON.stringify(seen)}, JSON.stringify({ host: first.host, port: first.port }) + '\\n');
  return connect.apply(this, words);
};
const lookup = dns.lookup;
dns.lookup = (host, ...rest) => { fs.appendFileSync(${JSON.stringify(seen)}, JSON.stringify({ host }) + '\\n'); return lookup(host, ...rest); };
`,
    );
    const { repository, sha } = pullRequest();
    const run = await judge({
      workspace: repository.folder,
      eventName: 'pull_request',
      event: {},
      sha,
      with: inputs({ model }),
      env: { NODE_OPTIONS: `--require ${spy}` },
    });
    expect(run.exitCode).toBe(0);
    const hosts = readFileSync(seen, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).host);
    expect(new Set(hosts)).toEqual(new Set(['127.0.0.1']));
  });
});
