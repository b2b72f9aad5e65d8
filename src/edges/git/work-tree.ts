import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import type { TreeEntry } from '../../domain/revision.ts';
import type { SourceTree } from '../../ports/source-tree.ts';
import { Git } from './exec.ts';
import { readEntry } from './tree.ts';

/**
 * The files of a work tree that git tracks or would track. For local checks only: a gate reads
 * commits, as a work tree may have been changed by an earlier step.
 */
export async function readWorkTree(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<SourceTree> {
  const top = await new Git(folder, environment).run('rev-parse', '--show-toplevel');
  const root = top.stdout.trim();
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listing = await new Git(root || folder, environment).run(...words);
  if (root === '' || !listing.ok) {
    throw new EnvironmentError(
      'git-failed',
      `Cannot list the files of ${folder} as it is no git work tree`,
    );
  }
  const entries = new Map<string, TreeEntry>();
  for (const path of listing.stdout.split('\0')) {
    const stat = path === '' ? undefined : lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) continue;
    const mode = stat.isSymbolicLink() ? '120000' : stat.isDirectory() ? '160000' : '100644';
    entries.set(path, { path, mode, objectId: '' });
  }
  const read = async (path: string, mostBytes: number) => {
    const { size } = statSync(join(root, path));
    return size > mostBytes ? { tooLargeBytes: size } : readFileSync(join(root, path));
  };
  return {
    sha: 'the work tree',
    entries,
    readText: (path) =>
      readEntry(path, entries.get(path), 'in the work tree', (mostBytes) => read(path, mostBytes)),
  };
}
