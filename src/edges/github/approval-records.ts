import type { Account, CommentRecord, ReviewRecord } from '../../domain/approval.ts';
import { EnvironmentError } from '../../domain/errors.ts';
import type { GitHubApi } from './api.ts';

/** A conversation of more pages is not read, and then nothing in it counts. */
const MOST_PAGES = 100;
const PAGE = 100;
const PERMISSION = 'pull-requests: read';
/** Only comments that begin so can be approvals. */
const COMMAND = '/headgate';

/** All reviews of a pull request, the oldest first. */
export async function readReviews(api: GitHubApi, number: number): Promise<ReviewRecord[]> {
  return api.call('read the reviews of the pull request', PERMISSION, (octokit) => {
    const request = { ...api.repository, pull_number: number, per_page: PAGE };
    const count = pageCounter();
    return octokit.paginate(octokit.rest.pulls.listReviews, request, ({ data }) => {
      count();
      return data.map(({ user, submitted_at, state, commit_id, body }) => {
        const atMs = Date.parse(submitted_at ?? '');
        return { by: accountOf(user), atMs, state, commit: commit_id ?? '', body };
      });
    });
  });
}

/** The comments that could be approvals and were made or edited since a time, the oldest first. */
export async function readCommands(
  api: GitHubApi,
  number: number,
  sinceMs: number,
): Promise<CommentRecord[]> {
  return api.call('read the comments of the pull request', PERMISSION, (octokit) => {
    const since = new Date(sinceMs).toISOString();
    const request = { ...api.repository, issue_number: number, per_page: PAGE, since };
    const count = pageCounter();
    return octokit.paginate(octokit.rest.issues.listComments, request, ({ data }) => {
      count();
      return data.flatMap(({ user, created_at, updated_at, body = '' }) => {
        if (!body.startsWith(COMMAND)) return [];
        const isEdited = created_at !== updated_at;
        return [{ by: accountOf(user), atMs: Date.parse(created_at), isEdited, body }];
      });
    });
  });
}

function accountOf(
  user: { readonly login: string; readonly type: string } | null | undefined,
): Account | undefined {
  if (user === null || user === undefined) return undefined;
  return { login: user.login, isPerson: user.type === 'User' };
}

/** Counts pages, and throws when they are too many. */
function pageCounter(): () => void {
  let pages = 0;
  return () => {
    pages += 1;
    if (pages <= MOST_PAGES) return;
    throw new EnvironmentError(
      'github-failed',
      `Cannot look for approvals as the conversation has over ${MOST_PAGES} pages`,
    );
  };
}
