import type { RevisionPair, RevisionRequest } from '../domain/revision.ts';
import type { Checkout } from './checkout.ts';
import type { SourceTree } from './source-tree.ts';

export interface Repository {
  /** Finds both commits, fetching by SHA what a shallow clone lacks. */
  resolve(request: Exclude<RevisionRequest, { kind: 'none' }>): Promise<RevisionPair>;
  tree(sha: string): Promise<SourceTree>;
  /** Writes a commit's files to a temporary folder, running nothing. */
  checkOut(sha: string): Promise<Checkout>;
  close(): Promise<void>;
}
