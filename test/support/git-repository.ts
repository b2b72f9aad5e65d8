import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path from the root; bytes where a text will not do. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** A real git repository in a temporary folder, whose commits are built one by one. */
export class TestRepository {
  readonly folder: string;

  constructor(folder = mkdtempSync(join(tmpdir(), 'headgate-repository-'))) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git and answers its output without the last line feed. */
  git(...words: readonly string[]): string {
    const output = execFileSync('git', ['-C', this.folder, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.com',
        GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
      },
    });
    return output.trimEnd();
  }

  /** Commits exactly these files on the current branch; answers the commit's SHA. */
  commit(message: string, files: Files): string {
    this.git('rm', '-r', '-q', '--cached', '--ignore-unmatch', '.');
    this.git('clean', '-f', '-d', '-q');
    this.write(Object.fromEntries(files));
    this.git('-c', 'core.autocrlf=false', 'add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Writes files into the work tree, without a commit. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** Starts a branch at a commit and switches to it. */
  branch(name: string, start: string): void {
    this.git('checkout', '--quiet', '-B', name, start);
  }

  /**
   * The merge commit that GitHub makes of a pull request: base's tip is its first parent. Leaves the
   * work tree at the merge, as actions/checkout does.
   */
  mergePullRequest(base: string, head: string): string {
    this.git('checkout', '--quiet', '--detach', base);
    this.git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, head);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
