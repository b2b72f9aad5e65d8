import { ApiDescription } from './api-description.ts';

/*
 * What the loopback GitHub holds, and how GitHub's API shows it: GitHub's own examples with the facts
 * of a test in them.
 */

const OWNER = 'acme';
const REPO = 'support';
export const HEAD_BRANCH = 'topic';
export const BASE_BRANCH = 'main';

/** GitHub's own description, read once. */
export const description = new ApiDescription();

/** A comment; logins that end in `[bot]` are no persons. */
export interface CommentState {
  readonly id: number;
  readonly by: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly isMinimized?: boolean;
}

export interface ReviewState {
  readonly by: string;
  readonly state: string;
  readonly commit: string;
  readonly at: string;
  readonly body?: string;
}

export interface PushState {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly at: string;
  readonly by: string;
}

/** What this GitHub holds; a test changes it while the server runs. */
export interface GitHubState {
  /** Whose the token is; undefined for the workflow's own. */
  user?: string;
  pullRequest: {
    number: number;
    author: string;
    state: 'open' | 'closed';
    headSha: string;
    baseSha: string;
    isForkDeleted: boolean;
    labels: readonly string[];
  };
  comments: CommentState[];
  reviews: ReviewState[];
  pushes: PushState[];
  /** `admin`, `write`, `read` or `none`, by login. */
  permissions: Record<string, string>;
  /** Files by `<commit>:<path>`. */
  files: Record<string, string>;
  statuses: Record<string, unknown>[];
}

/** A pull request, whole or as a list has it. */
export function pullRequest({ pullRequest: pull }: GitHubState, example: string): unknown {
  const examples = description.example(example) as unknown;
  const one = (Array.isArray(examples) ? examples[0] : examples) as Record<string, unknown>;
  const side = (name: string, ref: string, sha: string) => {
    const { repo, ...rest } = one[name] as { repo: object };
    return { ...rest, ref, sha, repo: { ...repo, name: REPO, owner: account(OWNER) } };
  };
  const head = side('head', HEAD_BRANCH, pull.headSha);
  return {
    ...one,
    number: pull.number,
    state: pull.state,
    user: account(pull.author),
    head: pull.isForkDeleted ? { ...head, repo: null } : head,
    base: side('base', BASE_BRANCH, pull.baseSha),
    requested_teams: [],
    labels: pull.labels.map((name, id) => ({
      ...{ id, node_id: '', url: 'https://api.github.com/labels', name },
      ...{ description: '', color: 'f29513', default: false },
    })),
  };
}

/** A comment. */
export function comment({
  id,
  by,
  body,
  createdAt,
  updatedAt,
  isMinimized,
}: CommentState): unknown {
  return {
    ...description.example('issue-comment'),
    ...{ id, body, user: account(by), created_at: createdAt, updated_at: updatedAt },
    minimized: isMinimized ? { reason: 'outdated' } : null,
  };
}

/** A review. */
export function review({ by, state, commit, at, body = '' }: ReviewState): unknown {
  const [example] = description.example('pull-request-review-items') as unknown as object[];
  return { ...example, user: account(by), state, commit_id: commit, submitted_at: at, body };
}

/** A push as the activity of a repository has it. */
export function push({ branch, before, after, at, by }: PushState): unknown {
  return {
    ...{ id: 1, node_id: '', before, after, ref: `refs/heads/${branch}`, timestamp: at },
    ...{ activity_type: 'push', actor: account(by) },
  };
}

/** A file with its content. */
export function file(path: string, content: string): unknown {
  return {
    ...description.example('content-file-response-if-content-is-a-file'),
    ...{ path, name: path.split('/').at(-1), size: content.length },
    content: Buffer.from(content).toString('base64'),
  };
}

/** A person, or a bot by its name. */
export function account(login: string): Record<string, unknown> {
  const { user } = description.example('issue-comment') as { user: Record<string, unknown> };
  return { ...user, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
