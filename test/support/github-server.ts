import { text } from 'node:stream/consumers';
import { ApiDescription, type Operation } from './api-description.ts';
import { startLoopbackServer } from './loopback-server.ts';

/** An account by its login; those that end in `[bot]` are no persons. */
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

/** An answer in place of the right one, as often as `times` says. */
export interface GitHubFault {
  /** Matched against `METHOD /path`. */
  readonly on: RegExp;
  times: number;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GitHubServer {
  readonly url: string;
  readonly state: GitHubState;
  readonly faults: GitHubFault[];
  /** `METHOD /path?query` of every request. */
  readonly requests: string[];
  /** Requests and answers that break GitHub's own description; a sound run leaves none. */
  readonly violations: string[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const OWNER = 'acme';
const REPO = 'support';
export const HEAD_BRANCH = 'topic';
export const BASE_BRANCH = 'main';
const WORKFLOW_BOT = 'github-actions[bot]';
const description = new ApiDescription();

/** A GitHub on loopback that holds every request and every answer against GitHub's own description. */
export async function startGitHubServer(given: Partial<GitHubState> = {}): Promise<GitHubServer> {
  const state: GitHubState = {
    pullRequest: {
      number: 1,
      author: 'ada',
      state: 'open',
      headSha: '',
      baseSha: '',
      isForkDeleted: false,
      labels: [],
    },
    comments: [],
    reviews: [],
    pushes: [],
    permissions: {},
    files: {},
    statuses: [],
    ...given,
  };
  const faults: GitHubFault[] = [];
  const requests: string[] = [];
  const violations: string[] = [];
  const { origin } = await startLoopbackServer(async (request, response) => {
    const raw = await text(request);
    const url = new URL(request.url ?? '', origin);
    const place = `${request.method} ${url.pathname}`;
    requests.push(`${place}${url.search}`);
    const { status, body, headers } = answerTo(request.method ?? '', url, raw);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-remaining': '4999',
      ...headers,
    });
    response.end(JSON.stringify(body));

    function answerTo(method: string, at: URL, sent: string): Answer {
      const operation = description.find(method, at.pathname);
      if (operation === undefined) return violated('no such operation');
      const content = sent === '' ? undefined : (JSON.parse(sent) as Record<string, unknown>);
      const flaw = description.faultInRequest(operation, at.searchParams, content);
      if (flaw !== undefined) return violated(flaw);
      if (!/^(?:token|bearer) \S+$/i.test(request.headers.authorization ?? '')) {
        return failed(401, 'Requires authentication');
      }
      const fault = faults.find(({ on, times }) => times > 0 && on.test(place));
      if (fault !== undefined) {
        fault.times -= 1;
        return { ...failed(fault.status, fault.message), headers: fault.headers ?? {} };
      }
      const answer = respond(operation, { state, query: at.searchParams, content, at });
      const broken = description.faultInAnswer(operation, answer.status, answer.body);
      if (broken !== undefined) violations.push(`answer to ${place}: ${broken}`);
      return answer;
    }

    function violated(why: string): Answer {
      violations.push(`${place}: ${why}`);
      return failed(422, why);
    }
  });
  return { url: origin, state, faults, requests, violations };
}

interface Asked {
  readonly state: GitHubState;
  readonly query: URLSearchParams;
  readonly content: Record<string, unknown> | undefined;
  readonly at: URL;
}

function respond(operation: Operation, { state, query, content = {}, at }: Asked): Answer {
  const { path } = operation;
  const writer = state.user ?? WORKFLOW_BOT;
  switch (operation.name) {
    case 'GET /user': {
      if (state.user === undefined) return failed(403, 'Resource not accessible by integration');
      const example = 'private-user-response-with-public-profile-information';
      return found({ ...description.example(example), login: state.user });
    }
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}':
      return Number(path['pull_number']) === state.pullRequest.number
        ? found(pullRequest(state, 'pull-request'))
        : failed(404);
    case 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls':
      return found(
        path['commit_sha'] === state.pullRequest.headSha
          ? [pullRequest(state, 'pull-request-simple-items')]
          : [],
      );
    case 'GET /repos/{owner}/{repo}/branches/{branch}': {
      const branch = description.example('branch-get');
      const commit = { ...(branch['commit'] as object), sha: state.pullRequest.baseSha };
      return found({ ...branch, name: path['branch'], commit });
    }
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      const since = query.get('since') ?? '';
      return page(
        state.comments.filter(({ updatedAt }) => updatedAt >= since).map(comment),
        query,
        at,
      );
    }
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      const now = new Date().toISOString();
      const body = String(content['body']);
      const id = state.comments.length + 1;
      const made = { id, by: writer, body, createdAt: now, updatedAt: now };
      state.comments.push(made);
      return { status: 201, body: comment(made) };
    }
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      const edited = state.comments.find(({ id }) => id === Number(path['comment_id']));
      if (edited === undefined) return failed(404);
      edited.body = String(content['body']);
      edited.updatedAt = new Date().toISOString();
      return found(comment(edited));
    }
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews':
      return page(state.reviews.map(review), query, at);
    case 'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
      const permission = state.permissions[path['username'] ?? ''];
      if (permission === undefined) return failed(404);
      const user = { ...account(path['username'] ?? ''), permissions: undefined };
      return found({ permission, role_name: permission, user });
    }
    case 'GET /repos/{owner}/{repo}/activity':
      return page(
        state.pushes
          .filter(({ branch }) => `refs/heads/${branch}` === query.get('ref'))
          .sort((left, right) => (left.at < right.at ? 1 : -1))
          .map(push),
        query,
        at,
      );
    case 'GET /repos/{owner}/{repo}/contents/{path}': {
      const content = state.files[`${query.get('ref')}:${path['path']}`];
      return content === undefined ? failed(404) : found(file(path['path'] ?? '', content));
    }
    case 'POST /repos/{owner}/{repo}/statuses/{sha}': {
      state.statuses.push({ sha: path['sha'], ...content });
      return { status: 201, body: { ...description.example('status'), ...content } };
    }
    default:
      throw new Error(`${operation.name} is described, but this server does not know it`);
  }
}

function pullRequest({ pullRequest: pull }: GitHubState, example: string): unknown {
  const examples = description.example(example) as unknown;
  const one = (Array.isArray(examples) ? examples[0] : examples) as Record<string, never>;
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
    labels: pull.labels.map((name, id) => ({
      ...{ id, node_id: '', url: 'https://api.github.com/labels', name },
      ...{ description: '', color: 'f29513', default: false },
    })),
  };
}

function comment({ id, by, body, createdAt, updatedAt, isMinimized }: CommentState): unknown {
  return {
    ...description.example('issue-comment'),
    ...{ id, body, user: account(by), created_at: createdAt, updated_at: updatedAt },
    minimized: isMinimized ? { reason: 'outdated' } : null,
  };
}

function review({ by, state, commit, at, body = '' }: ReviewState): unknown {
  const [example] = description.example('pull-request-review-items') as unknown as object[];
  return { ...example, user: account(by), state, commit_id: commit, submitted_at: at, body };
}

function push({ branch, before, after, at, by }: PushState): unknown {
  return {
    ...{ id: 1, node_id: '', before, after, ref: `refs/heads/${branch}`, timestamp: at },
    ...{ activity_type: 'push', actor: account(by) },
  };
}

function file(path: string, content: string): unknown {
  return {
    ...description.example('content-file-response-if-content-is-a-file'),
    ...{ path, name: path.split('/').at(-1), size: content.length },
    content: Buffer.from(content).toString('base64'),
  };
}

function account(login: string): Record<string, unknown> {
  const { user } = description.example('issue-comment') as { user: Record<string, unknown> };
  return { ...user, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function page(items: readonly unknown[], query: URLSearchParams, at: URL): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const body = items.slice((number - 1) * size, number * size);
  if (items.length <= number * size) return found(body);
  const next = new URL(at);
  next.searchParams.set('page', String(number + 1));
  return { status: 200, body, headers: { link: `<${next}>; rel="next"` } };
}

function found(body: unknown): Answer {
  return { status: 200, body };
}

function failed(status: number, message = 'Not Found'): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` };
  return { status, body };
}
