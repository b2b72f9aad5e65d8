import type { ApprovalRecords } from '../../domain/approval.ts';
import type { ApprovalQuestion, Approvals } from '../../ports/approvals.ts';
import { type GitHubAccess, GitHubApi, type Patience } from './api.ts';
import { readCommands, readReviews } from './approval-records.ts';
import { hasStatus } from './failures.ts';
import { findPullRequest } from './pull-request.ts';
import { lastPusher, tipAt } from './push-history.ts';

/** GitHub gives `maintain` and custom roles as one of its basic ones; these may write. */
const WRITERS = ['admin', 'write'];

/** Approvals of a pull request, read live, as a rerun's event is as old as the first run's. */
export class LiveApprovals implements Approvals {
  readonly #api: GitHubApi;
  readonly #number: number | undefined;
  #baseBranch = '';

  constructor(access: GitHubAccess & { readonly number?: number }, patience: Patience) {
    this.#api = new GitHubApi(access, patience);
    this.#number = access.number;
  }

  async read({ judged, sinceMs }: ApprovalQuestion): Promise<ApprovalRecords | undefined> {
    const found = await findPullRequest(this.#api, this.#number, judged);
    if (found === undefined) return undefined;
    this.#baseBranch = found.baseBranch;
    return {
      headSha: found.headSha,
      author: found.author,
      lastPusher: await lastPusher(this.#api, found),
      reviews: await readReviews(this.#api, found.number),
      comments: await readCommands(this.#api, found.number, sinceMs),
    };
  }

  async mayWrite(login: string): Promise<boolean> {
    return this.#api.call('read who may write', 'metadata: read', async (octokit) => {
      const request = { ...this.#api.repository, username: login };
      try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(request);
        return WRITERS.includes(data.permission) && data.user?.type === 'User';
      } catch (cause) {
        if (hasStatus(cause, 404)) return false;
        throw cause;
      }
    });
  }

  async baseFileAt(path: string, atMs: number): Promise<string | undefined> {
    const commit = await tipAt(this.#api, this.#baseBranch, atMs);
    return this.#api.call('read the settings of base', 'contents: read', async (octokit) => {
      try {
        const request = { ...this.#api.repository, path, ref: commit };
        const { data } = await octokit.rest.repos.getContent(request);
        if (Array.isArray(data) || data.type !== 'file') throw new TypeError(`${path} is no file`);
        return Buffer.from(data.content, 'base64').toString('utf8');
      } catch (cause) {
        if (hasStatus(cause, 404)) return undefined;
        throw cause;
      }
    });
  }
}
