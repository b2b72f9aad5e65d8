import { ConfigurationError, type Fault } from '../../domain/errors.ts';
import type { TreeEntry } from '../../domain/revision.ts';
import type { SourceTree } from '../../ports/source-tree.ts';
import type { ObjectContent, ObjectReader } from './exec.ts';

const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const SYMBOLIC_LINK = '120000';
const SUBMODULE = '160000';

/**
 * Reads the listing of `ls-tree -r -z --full-tree`. It names no sizes, for which git would have to open
 * every object of the tree.
 */
export function parseListing(listing: string): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const record of listing.split('\0')) {
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', , objectId = ''] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    entries.set(path, { path, mode, objectId });
  }
  return entries;
}

/** One commit's files, read from git's objects. */
export class GitTree implements SourceTree {
  readonly sha: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly #objects: ObjectReader;

  constructor(sha: string, entries: ReadonlyMap<string, TreeEntry>, objects: ObjectReader) {
    this.sha = sha;
    this.entries = entries;
    this.#objects = objects;
  }

  readText(path: string): Promise<string> {
    const entry = this.entries.get(path);
    const where = `at ${this.sha.slice(0, 12)}`;
    return readEntry(path, entry, where, (mostBytes) =>
      this.#objects.read(entry?.objectId ?? '', mostBytes),
    );
  }
}

/** The text of a file, or a ConfigurationError that says why it is not read. */
export async function readEntry(
  path: string,
  entry: TreeEntry | undefined,
  where: string,
  read: (mostBytes: number) => Promise<ObjectContent | undefined>,
): Promise<string> {
  if (entry === undefined) throw unreadable(path, 'missing-file', `it does not exist ${where}`);
  if (entry.mode === SYMBOLIC_LINK) {
    throw unreadable(path, 'not-a-file', 'it is a symbolic link, and links are not followed');
  }
  if (entry.mode === SUBMODULE) {
    throw unreadable(path, 'not-a-file', 'it is a submodule, and submodules are not read');
  }
  const content = await read(LARGEST_FILE_BYTES);
  if (content === undefined) {
    throw unreadable(path, 'missing-file', 'git does not have its content (a partial clone?)');
  }
  if ('tooLargeBytes' in content) {
    const problem = `it is over ${LARGEST_FILE_BYTES} bytes`;
    throw unreadable(path, 'file-too-large', problem, `${content.tooLargeBytes}`);
  }
  const text = decode(path, content);
  if (text.startsWith(LFS_POINTER)) {
    throw unreadable(path, 'not-a-file', 'it is a Git LFS pointer, and LFS content is not fetched');
  }
  return text;
}

function decode(path: string, content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw unreadable(path, 'bad-text', 'it is not valid UTF-8');
  }
}

function unreadable(
  file: string,
  code: Fault['code'],
  problem: string,
  found?: string,
): ConfigurationError {
  return new ConfigurationError([
    { code, problem, position: { file }, ...(found === undefined ? {} : { found }) },
  ]);
}
