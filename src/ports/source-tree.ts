import type { TreeEntry } from '../domain/revision.ts';

/** The files of one commit, read as git objects and never from the work tree. */
export interface SourceTree {
  readonly sha: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /**
   * The text of a file, decoded as strict UTF-8, as it is in the commit (byte-order mark included).
   * Throws ConfigurationError for a missing path, symbolic link, submodule, LFS pointer, a file over
   * the size limit or bytes that are not UTF-8.
   */
  readText(path: string): Promise<string>;
}
