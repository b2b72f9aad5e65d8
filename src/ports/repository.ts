import type { RevisionPair, RevisionRequest } from '../domain/revision.ts';
import type { SourceTree } from './source-tree.ts';

export interface Repository {
  /** Finds both commits, fetching by SHA what a shallow clone lacks. */
  resolve(request: Exclude<RevisionRequest, { kind: 'none' }>): Promise<RevisionPair>;
  tree(sha: string): Promise<SourceTree>;
  close(): Promise<void>;
}
