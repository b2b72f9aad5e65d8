import type { Report } from '../../domain/report.ts';
import type { GitHubApi } from './api.ts';
import {
  type CommentMarker,
  contentDigest,
  isLater,
  markerLine,
  markerOf,
} from './comment-marker.ts';
import { hasStatus } from './failures.ts';

/** When a run comments: see input `comment`. */
type CommentPolicy = 'always' | 'on-change' | 'on-failure' | 'never';

/** What a comment is, besides what it says. */
export interface CommentOptions extends Pick<CommentMarker, 'key' | 'run'> {
  readonly policy: CommentPolicy;
  readonly runUrl: string;
}

/** Our comment as it is on GitHub. */
interface OwnComment extends CommentMarker {
  readonly id: number;
  readonly body: string;
}

/** A conversation of more pages than this is not searched to its end. */
const MOST_PAGES = 100;
const WRITE = 'pull-requests: write';
/** Who comments with a token that is no person's: the workflow's own. */
const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * Keeps one comment on a pull request up to date: the one with our marker that this token's own account
 * wrote. A comment of a later run stays, and nothing is sent where nothing would change. Answers what
 * went otherwise than wished, in words.
 */
export async function publishComment(
  api: GitHubApi,
  pullRequest: { readonly number: number; readonly headSha: string },
  report: Report,
  options: CommentOptions,
): Promise<string | undefined> {
  const author = await ownLogin(api);
  const { own, isWhole } = await findOwn(api, pullRequest.number, author, options.key);
  if (own === undefined && !isWanted(options.policy, report)) return undefined;
  if (own !== undefined && isLater(own.run, options.run)) {
    return 'The comment stays as it is, as a later run wrote it';
  }
  const text = `${staleness(pullRequest.headSha, report)}${report.commentMarkdown}`;
  const content = contentDigest(text);
  // Whoever may write can edit our comment and leave the marker as it is.
  if (own?.content === content && own.body.includes(`\n${text}\n\n[`)) return undefined;
  const marker = markerLine({ ...options, content });
  const body = `${marker}\n${text}\n\n[The whole report](${options.runUrl})\n`;
  const writer = await write(api, pullRequest.number, own?.id, body);
  if (!isWhole)
    return `The conversation has over ${MOST_PAGES} pages, so this comment is a new one`;
  return writer === author
    ? undefined
    : `The comment is by another account than ${author}, so the next run cannot find it`;
}

function isWanted(policy: CommentPolicy, { decision }: Report): boolean {
  if (policy === 'always') return true;
  return policy === 'on-change'
    ? decision.verdict !== 'not-applicable'
    : decision.action !== 'allow';
}

/** What the reader must know first when the pull request has moved on during the run. */
function staleness(headSha: string, { judged }: Report): string {
  return headSha === judged.head
    ? ''
    : '> [!IMPORTANT]\n> This is a result for an older commit: the pull request has a newer head, which is judged by a run of its own.\n\n';
}

/** The account that comments with this token are by. */
async function ownLogin(api: GitHubApi): Promise<string> {
  return api.call('ask whose the token is', WRITE, async (octokit) => {
    try {
      return (await octokit.rest.users.getAuthenticated()).data.login;
    } catch (cause) {
      // Tokens of apps, as the workflow's is, have no user behind them.
      if (hasStatus(cause, 403)) return WORKFLOW_BOT;
      throw cause;
    }
  });
}

async function findOwn(
  api: GitHubApi,
  number: number,
  author: string,
  key: string,
): Promise<{ readonly own: OwnComment | undefined; readonly isWhole: boolean }> {
  return api.call('read the comments of the pull request', WRITE, async (octokit) => {
    const request = { ...api.repository, issue_number: number, per_page: 100 };
    let pages = 0;
    for await (const { data } of octokit.paginate.iterator(
      octokit.rest.issues.listComments,
      request,
    )) {
      for (const { id, user, body, ...rest } of data) {
        // The types of the toolkit do not have this field yet.
        const isHidden = Boolean((rest as { readonly minimized?: unknown }).minimized);
        const marker = user?.login === author && !isHidden ? markerOf(body) : undefined;
        if (marker?.key === key) return { own: { id, body: body ?? '', ...marker }, isWhole: true };
      }
      pages += 1;
      if (pages >= MOST_PAGES) return { own: undefined, isWhole: false };
    }
    return { own: undefined, isWhole: true };
  });
}

/** Writes the comment; answers whose it is. */
async function write(
  api: GitHubApi,
  number: number,
  id: number | undefined,
  body: string,
): Promise<string | undefined> {
  return api.call('comment on the pull request', WRITE, async (octokit) => {
    const { issues } = octokit.rest;
    const { data } =
      id === undefined
        ? await issues.createComment({ ...api.repository, issue_number: number, body })
        : await issues.updateComment({ ...api.repository, comment_id: id, body });
    return data.user?.login;
  });
}
