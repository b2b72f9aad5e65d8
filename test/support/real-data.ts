import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Files } from './git-repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The folder of real data, which is no part of this repository. */
export const REAL_DATA = resolve(ROOT, process.env['HEADGATE_REAL_DATA'] ?? '../shared/data');

/** Answers whether the folder is there, and says so where it is not: its tests are then skipped. */
export function hasRealData(): boolean {
  const isThere = existsSync(REAL_DATA);
  if (!isThere) console.warn(`Skipped, as HEADGATE_REAL_DATA is not there: ${REAL_DATA}`);
  return isThere;
}

export function readRealData(...path: readonly string[]): string {
  return readFileSync(join(REAL_DATA, ...path), 'utf8');
}

/** The files that a commit touches, on both sides of it. */
export interface RealCommit {
  readonly base: Files;
  readonly head: Files;
}

interface ChangedFile {
  readonly old_path: string | null;
  readonly new_path: string | null;
  readonly bytes_included: boolean;
}

/** Reads a commit of `git-changes`; files whose bytes are not there read "before" and "after". */
export function readRealCommit(name: string): RealCommit {
  const folder = join(REAL_DATA, 'git-changes', name);
  const { files } = JSON.parse(readFileSync(join(folder, 'change.json'), 'utf8')) as {
    files: ChangedFile[];
  };
  const side = (path: (file: ChangedFile) => string | null, bytes: string, placeholder: string) =>
    new Map(
      files.flatMap((file): [string, string | Uint8Array][] => {
        const name = path(file);
        if (name === null) return [];
        return [
          [name, file.bytes_included ? readFileSync(join(folder, bytes, name)) : placeholder],
        ];
      }),
    );
  return {
    base: side((file) => file.old_path, 'base', 'before\n'),
    head: side((file) => file.new_path, 'head', 'after\n'),
  };
}
