import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './judged-run.ts';

/** A `git` that writes down its environment before it runs the real one. */
export interface GitSpy {
  /** The PATH on which it comes first. */
  readonly path: string;
  /** The environments of all its runs, as `env` prints them. */
  environments(): string;
}

/** Makes a git spy in a folder that is gone when the test ends. */
export function spyOnGit(): GitSpy {
  const folder = temporaryFolder();
  const seen = join(folder, 'environments');
  const path = process.env['PATH'] ?? '';
  const script = `#!/bin/sh\nenv >> '${seen}'\nPATH='${path}' exec git "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  return { path: `${folder}:${path}`, environments: () => readFileSync(seen, 'utf8') };
}
