import type {
  Account,
  ApprovalRecords,
  CommentRecord,
  ReviewRecord,
} from '../../domain/approval.ts';
import { EnvironmentError } from '../../domain/errors.ts';
import type { Approvals } from '../../ports/approvals.ts';
import type { GitHubApi } from './api.ts';
import { hasStatus } from './failures.ts';
import { findPullRequest, type JudgedCommits, type LivePullRequest } from './pull-request.ts';

/** Neither more reviews nor more comments than this are read. */
const MOST_PAGES = 30;
const PAGE = 100;
const READ = 'pull-requests: read';
/** Only comments that begin so can be approvals. */
const COMMAND = '/headgate';
/** Roles that GitHub counts as write access; `maintain` and custom ones come as one of them. */
const WRITERS = ['admin', 'write'];

/** Approvals of a pull request, read live, as a rerun's event is as old as the first run's. */
export class LiveApprovals implements Approvals {
  readonly #api: GitHubApi;
  readonly #number: number | undefined;
  #baseBranch = '';

  constructor(api: GitHubApi, number: number | undefined) {
    this.#api = api;
    this.#number = number;
  }

  async read(judged: JudgedCommits): Promise<ApprovalRecords | undefined> {
    const found = await findPullRequest(this.#api, this.#number, judged);
    if (found === undefined) return undefined;
    this.#baseBranch = found.baseBranch;
    return {
      headSha: found.headSha,
      author: found.author,
      lastPusher: await this.#lastPusher(found),
      reviews: await this.#reviews(found.number),
      comments: await this.#comments(found.number),
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

  /** GitHub's own record of pushes tells what the branch was, as the dates of commits are anybody's. */
  async baseFileAt(path: string, atMs: number): Promise<string | undefined> {
    const commit = await this.#baseTipAt(atMs);
    return this.#api.call('read the settings of base', 'contents: read', async (octokit) => {
      try {
        const request = { ...this.#api.repository, path, ref: commit };
        const { data } = await octokit.rest.repos.getContent(request);
        if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') {
          throw new TypeError('no file');
        }
        return Buffer.from(data.content, 'base64').toString('utf8');
      } catch (cause) {
        if (hasStatus(cause, 404)) return undefined;
        throw cause;
      }
    });
  }

  async #baseTipAt(atMs: number): Promise<string> {
    const purpose = 'read the history of the base branch';
    const pushes = await this.#api.call(purpose, 'contents: read', async (octokit) => {
      const request = {
        ...this.#api.repository,
        ref: `refs/heads/${this.#baseBranch}`,
        per_page: PAGE,
      };
      const { data } = await octokit.rest.repos.listActivities(request);
      return data.map(({ before, after, timestamp }) => {
        return { before, after, atMs: Date.parse(timestamp) };
      });
    });
    const earlier = pushes.find((push) => push.atMs <= atMs);
    const tip = earlier?.after ?? (pushes.length < PAGE ? pushes.at(-1)?.before : undefined);
    if (tip !== undefined && !/^0+$/.test(tip)) return tip;
    throw new EnvironmentError('github-failed', `Cannot ${purpose} as it does not go back so far`);
  }

  async #lastPusher({ headRepository, headBranch, headSha }: LivePullRequest) {
    if (headRepository === undefined) return undefined;
    return this.#api.call('read who pushed last', 'contents: read', async (octokit) => {
      const request = { ...headRepository, ref: `refs/heads/${headBranch}`, per_page: PAGE };
      const { data } = await octokit.rest.repos.listActivities(request);
      const [last] = data;
      return last?.after === headSha ? last.actor?.login : undefined;
    });
  }

  async #reviews(number: number): Promise<ReviewRecord[]> {
    return this.#api.call('read the reviews of the pull request', READ, async (octokit) => {
      const request = { ...this.#api.repository, pull_number: number, per_page: PAGE };
      const reviews: ReviewRecord[] = [];
      let pages = 0;
      for await (const { data } of octokit.paginate.iterator(
        octokit.rest.pulls.listReviews,
        request,
      )) {
        for (const { user, submitted_at, state, commit_id, body } of data) {
          const atMs = Date.parse(submitted_at ?? '');
          reviews.push({ by: accountOf(user), atMs, state, commit: commit_id ?? '', body });
        }
        pages += 1;
        if (pages >= MOST_PAGES) throw tooMany('reviews');
      }
      return reviews;
    });
  }

  async #comments(number: number): Promise<CommentRecord[]> {
    return this.#api.call('read the comments of the pull request', READ, async (octokit) => {
      const request = { ...this.#api.repository, issue_number: number, per_page: PAGE };
      const comments: CommentRecord[] = [];
      let pages = 0;
      for await (const { data } of octokit.paginate.iterator(
        octokit.rest.issues.listComments,
        request,
      )) {
        for (const { user, created_at, updated_at, body = '' } of data) {
          if (!body.startsWith(COMMAND)) continue;
          const isEdited = created_at !== updated_at;
          comments.push({ by: accountOf(user), atMs: Date.parse(created_at), isEdited, body });
        }
        pages += 1;
        if (pages >= MOST_PAGES) throw tooMany('comments');
      }
      return comments;
    });
  }
}

function accountOf(
  user: { readonly login: string; readonly type: string } | null | undefined,
): Account | undefined {
  return user == null ? undefined : { login: user.login, isPerson: user.type === 'User' };
}

function tooMany(what: string): EnvironmentError {
  const purpose = `Cannot read the ${what} of the pull request`;
  return new EnvironmentError('github-failed', `${purpose} as it has over ${MOST_PAGES} pages`);
}
