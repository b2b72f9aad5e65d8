import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TestRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/judged-run.ts';

interface Job {
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly name?: string; readonly run?: string }[];
}

const page = readFileSync(resolve(import.meta.dirname, '../../docs/reports.md'), 'utf8');
const text = /```yaml\n(?<text>[\s\S]*?)```/.exec(page)?.groups?.['text'] ?? '';
const workflow = parse(text) as { permissions: unknown; jobs: Readonly<Record<string, Job>> };
const script =
  workflow.jobs['remember']?.steps.find(({ name }) => name === 'Add the line of this run')?.run ??
  '';

/** A repository as the forge has it, with one commit on main. */
function origin(): TestRepository {
  const work = new TestRepository(join(temporaryFolder(), 'work'));
  work.commit('start', new Map([['prompt.md', 'Hello.']]));
  const bare = join(temporaryFolder(), 'origin.git');
  work.git('clone', '--quiet', '--bare', work.folder, bare);
  work.git('remote', 'add', 'origin', bare);
  return work;
}

/** Runs the step as a runner would, in a clone of its own, with the history that the gate left. */
async function remember(work: TestRepository, history: string): Promise<void> {
  const folder = join(temporaryFolder(), 'clone');
  work.git('clone', '--quiet', work.git('remote', 'get-url', 'origin'), folder);
  const temp = temporaryFolder();
  writeFileSync(join(temp, 'history.jsonl'), history);
  await promisify(execFile)('bash', ['-e', '-c', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: temp, RUNNER_TEMP: temp, GITHUB_SHA: 'abc' },
  });
}

const kept = (work: TestRepository) => {
  work.git('fetch', '--quiet', 'origin', 'headgate-history');
  return work.git('show', 'FETCH_HEAD:history.jsonl');
};

describe('the workflow that keeps the history', () => {
  it('makes the branch, without anything else in it, and adds a line a run', async () => {
    const work = origin();
    await remember(work, '{"run":1}\n');
    expect(kept(work)).toBe('{"run":1}');
    expect(work.git('ls-tree', '--name-only', 'FETCH_HEAD')).toBe('history.jsonl');
    expect(work.git('rev-list', '--count', 'FETCH_HEAD')).toBe('1');
    await remember(work, '{"run":1}\n{"run":2}\n');
    expect(kept(work)).toBe('{"run":1}\n{"run":2}');
  });

  it('adds a line once, and only that of the run though it knew fewer or other ones', async () => {
    const work = origin();
    await remember(work, '{"run":1}\n');
    await remember(work, '{"run":1}\n');
    await remember(work, '{"forged":true}\n{"run":3}\n');
    expect(kept(work)).toBe('{"run":1}\n{"run":3}');
  });

  it('tries again where another run was faster, and gives up at last', async () => {
    const work = origin();
    await remember(work, '{"run":1}\n');
    const hook = join(work.git('remote', 'get-url', 'origin'), 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nrm "$0"\nexit 1\n');
    chmodSync(hook, 0o755);
    await remember(work, '{"run":2}\n');
    expect(kept(work)).toBe('{"run":1}\n{"run":2}');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    await expect(remember(work, '{"run":3}\n')).rejects.toThrow();
    expect(kept(work)).toBe('{"run":1}\n{"run":2}');
  });

  it('may write in one job, which runs after a merge alone and has no key', () => {
    expect(workflow.permissions).toEqual({});
    const writing = Object.entries(workflow.jobs).filter(
      ([, { permissions }]) => permissions['contents'] === 'write',
    );
    expect(writing.map(([name]) => name)).toEqual(['remember']);
    expect(workflow.jobs['remember']?.if).toContain("github.event_name == 'push'");
    expect(JSON.stringify(workflow.jobs['remember'])).not.toContain('secrets');
    expect(JSON.stringify(workflow.jobs['headgate'])).toContain('secrets');
  });
});
