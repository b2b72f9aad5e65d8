import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, EDITED_PROMPT, gatedFiles, PROMPT_PATH } from '../support/gated-files.ts';
import type { TestRepository } from '../support/git-repository.ts';
import { inputs, judge, temporaryRepository } from '../support/judged-run.ts';
import { startModelServer } from '../support/model-server.ts';

/** A program that leaves a mark when it runs. */
interface Canary {
  readonly program: string;
  hasRun(): boolean;
}

interface Trap {
  readonly name: string;
  /** What an earlier step writes into `.git/config`; `asking` is an origin that wants a password. */
  readonly config: (program: string, asking: string) => Readonly<Record<string, string>>;
  /** Where the program must stand, if git finds it by its place. */
  readonly place?: string;
  /** A plain git command that falls into the trap, to show that there is one. */
  readonly bait: 'fetch' | 'status' | 'cat-file' | 'update-ref';
}

const TRAPS: readonly Trap[] = [
  {
    name: 'core.fsmonitor',
    config: (program) => ({ 'core.fsmonitor': program }),
    bait: 'status',
  },
  {
    name: 'core.hooksPath',
    config: () => ({ 'core.hooksPath': 'traps' }),
    place: 'traps/reference-transaction',
    bait: 'update-ref',
  },
  {
    name: 'a hook in its usual place',
    config: () => ({}),
    place: '.git/hooks/reference-transaction',
    bait: 'update-ref',
  },
  {
    name: 'core.sshCommand',
    config: (program) => ({
      'core.sshCommand': program,
      'remote.origin.url': 'ssh://git@127.0.0.1:9/acme',
    }),
    bait: 'fetch',
  },
  {
    name: 'core.gitProxy',
    config: (program) => ({
      'core.gitProxy': program,
      'remote.origin.url': 'git://127.0.0.1:9/acme',
    }),
    bait: 'fetch',
  },
  {
    name: 'core.askPass',
    config: (program, asking) => ({ 'core.askPass': program, 'remote.origin.url': asking }),
    bait: 'fetch',
  },
  {
    name: 'credential.helper',
    config: (program, asking) => ({
      'credential.helper': `!${program}`,
      'remote.origin.url': asking,
    }),
    bait: 'fetch',
  },
  {
    name: "a host's credential helper",
    config: (program, asking) => ({
      [`credential.${new URL(asking).origin}.helper`]: `!${program}`,
      'remote.origin.url': asking,
    }),
    bait: 'fetch',
  },
  {
    name: 'remote.origin.uploadpack',
    config: (program) => ({ 'remote.origin.uploadpack': program }),
    bait: 'fetch',
  },
  {
    name: 'an origin that is a command',
    config: (program) => ({
      'protocol.ext.allow': 'always',
      'remote.origin.url': `ext::${program}`,
    }),
    bait: 'fetch',
  },
  {
    name: 'an origin that is rewritten to a command',
    config: (program) => ({
      'protocol.ext.allow': 'always',
      [`url.ext::${program} .insteadOf`]: 'file://',
    }),
    bait: 'fetch',
  },
  {
    name: 'a remote helper that is an alias',
    config: (program) => ({
      'alias.remote-trap': `!${program}`,
      'protocol.trap.allow': 'always',
      'remote.origin.url': 'trap::acme',
    }),
    bait: 'fetch',
  },
  {
    name: 'a foreign version control system that is an alias',
    config: (program) => ({
      'alias.remote-trap': `!${program}`,
      'protocol.trap.allow': 'always',
      'remote.origin.vcs': 'trap',
    }),
    bait: 'fetch',
  },
  {
    name: 'a remote that promises missing objects',
    config: (program) => ({
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'trap',
      'remote.trap.promisor': 'true',
      'remote.trap.url': 'file:///acme',
      'remote.trap.uploadpack': program,
    }),
    bait: 'cat-file',
  },
];

/** A clone of one commit, so that the run must fetch base, and the pull request in it. */
function shallowClone() {
  const origin = temporaryRepository();
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const base = origin.commit('Base', gatedFiles());
  origin.branch('topic', base);
  const topic = origin.commit('Topic', changed(gatedFiles(), { [PROMPT_PATH]: EDITED_PROMPT }));
  const merge = origin.mergePullRequest(base, topic);
  const clone = temporaryRepository();
  clone.git('remote', 'add', 'origin', `file://${origin.folder}`);
  clone.git('fetch', '--quiet', '--depth=1', 'origin', merge);
  clone.git('checkout', '--quiet', '--detach', merge);
  return { clone, base, merge };
}

function setTrap(clone: TestRepository, trap: Trap, asking: string): Canary {
  const place = trap.place ?? 'traps/program';
  const program = join(clone.folder, place);
  const mark = join(clone.folder, 'canary-ran');
  clone.write({ [place]: `#!/bin/sh\ntouch '${mark}'\nexit 1\n` });
  chmodSync(program, 0o755);
  for (const [key, value] of Object.entries(trap.config(program, asking))) {
    clone.git('config', key, value);
  }
  return {
    program,
    hasRun: () => {
      const ran = existsSync(mark);
      rmSync(mark, { force: true });
      return ran;
    },
  };
}

/** Runs plain git where the trap is; its own failure does not matter, only the mark does. */
async function takeBait(clone: TestRepository, bait: Trap['bait'], base: string): Promise<void> {
  const words = {
    fetch: ['fetch', '--quiet', '--depth=1', 'origin', base],
    status: ['status'],
    'cat-file': ['cat-file', '-e', base],
    'update-ref': ['update-ref', 'refs/heads/bait', 'HEAD'],
  };
  const env = { PATH: process.env['PATH'], HOME: clone.folder, GIT_TERMINAL_PROMPT: '0' };
  const child = execFile('git', ['-C', clone.folder, ...words[bait]], { env, timeout: 20_000 });
  await once(child, 'close');
}

describe('a repository whose configuration runs programs', { timeout: 60_000 }, () => {
  it.each(TRAPS)('$name: runs for plain git and never for Headgate', async (trap) => {
    const asking = await startModelServer(() => ({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="acme"' },
    }));
    const address = `${asking.url}/acme.git`;
    const baited = shallowClone();
    const control = setTrap(baited.clone, trap, address);
    await takeBait(baited.clone, trap.bait, baited.base);
    expect(control.hasRun()).toBe(true);

    const model = await startModelServer(() => 'right');
    const { clone, merge } = shallowClone();
    const canary = setTrap(clone, trap, address);
    const run = await judge({
      workspace: clone.folder,
      eventName: 'pull_request',
      event: {},
      sha: merge,
      with: inputs({ model }),
    });
    expect(canary.hasRun()).toBe(false);
    expect(run.log).toMatch(/^evalset: greeting|\[unknown-base\]$/m);
  });
});
