import { text } from 'node:stream/consumers';
import { expect, onTestFinished } from 'vitest';
import type { Operation } from './api-description.ts';
import { witness } from './canary.ts';
import {
  account,
  comment,
  description,
  file,
  type GitHubState,
  pullRequest,
  push,
  review,
} from './github-objects.ts';
import { startLoopbackServer } from './loopback-server.ts';

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
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * A GitHub on loopback. A test fails when a request to it or an answer of it breaks GitHub's own
 * description.
 */
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
    witness('request to GitHub', `${request.url}\n${raw}`);
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
      // GitHub does send null for the repository of a deleted fork; its description has not heard of it.
      const isOurs = !(
        state.pullRequest.isForkDeleted && /head\/repo must be object$/.test(broken ?? '')
      );
      if (broken !== undefined && isOurs) violations.push(`answer to ${place}: ${broken}`);
      return answer;
    }

    function violated(why: string): Answer {
      violations.push(`${place}: ${why}`);
      return failed(422, why);
    }
  });
  onTestFinished(() => expect(violations).toEqual([]));
  return { url: origin, state, faults, requests };
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
        state.comments.filter(({ updatedAt }) => updatedAt >= since),
        comment,
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
      return page(state.reviews, review, query, at);
    case 'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
      const permission = state.permissions[path['username'] ?? ''];
      if (permission === undefined) return failed(404);
      const user = { ...account(path['username'] ?? ''), role_name: permission };
      return found({ permission, role_name: permission, user });
    }
    case 'GET /repos/{owner}/{repo}/activity':
      return page(
        state.pushes
          .filter(({ branch }) => `refs/heads/${branch}` === query.get('ref'))
          .sort((left, right) => (left.at < right.at ? 1 : -1)),
        push,
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

function page<Item>(
  items: readonly Item[],
  show: (item: Item) => unknown,
  query: URLSearchParams,
  at: URL,
): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const body = items.slice((number - 1) * size, number * size).map(show);
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
