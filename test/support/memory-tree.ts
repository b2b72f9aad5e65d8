import { createHash } from 'node:crypto';
import { ConfigurationError } from '../../src/domain/errors.ts';
import type { TreeEntry } from '../../src/domain/revision.ts';
import type { SourceTree } from '../../src/ports/source-tree.ts';

/** A file of a tree in memory: its text, or a symbolic link with its target. */
export type MemoryFile = string | { readonly link: string };

/** A commit's files without git; `read` holds every path that was asked for. */
export class MemoryTree implements SourceTree {
  readonly sha = '0'.repeat(40);
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly read: string[] = [];
  readonly #files: ReadonlyMap<string, MemoryFile>;

  constructor(files: Readonly<Record<string, MemoryFile>>) {
    this.#files = new Map(Object.entries(files));
    this.entries = new Map([...this.#files].map(([path, file]) => [path, entryOf(path, file)]));
  }

  async readText(path: string): Promise<string> {
    this.read.push(path);
    const file = this.#files.get(path);
    if (typeof file === 'string') return file;
    throw new ConfigurationError([
      file === undefined
        ? { code: 'missing-file', problem: 'it does not exist', position: { file: path } }
        : { code: 'not-a-file', problem: 'it is a symbolic link', position: { file: path } },
    ]);
  }
}

function entryOf(path: string, file: MemoryFile): TreeEntry {
  const content = typeof file === 'string' ? file : file.link;
  return {
    path,
    mode: typeof file === 'string' ? '100644' : '120000',
    objectId: createHash('sha1').update(content).digest('hex'),
  };
}
