import { describe, expect, it } from 'vitest';
import {
  accessTo,
  BASE_SHA,
  HEAD_SHA,
  IMPATIENT,
  publishTo,
  report,
} from '../../../support/github-run.ts';
import {
  type GitHubFault,
  type GitHubServer,
  startGitHubServer,
} from '../../../support/github-server.ts';
import { startLoopbackServer } from '../../../support/loopback-server.ts';

async function github(): Promise<GitHubServer> {
  const server = await startGitHubServer();
  Object.assign(server.state.pullRequest, { headSha: HEAD_SHA, baseSha: BASE_SHA });
  return server;
}

/** A dispatched run that wants a commit status and no comment. */
const dispatched = (server: GitHubServer) => {
  const { number: _none, ...access } = accessTo(server, { statusContext: 'headgate/gate' });
  return { ...access, comment: { ...access.comment, policy: 'never' as const } };
};

const COMMENT = /POST .*\/comments/;
const faults: [string, Omit<GitHubFault, 'on' | 'times'>, string][] = [
  [
    '403 that names the permission',
    {
      status: 403,
      message: 'Resource not accessible by integration',
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    },
    'the token lacks the permission issues: write or pull-requests: write (403)',
  ],
  [
    '403 that names none',
    { status: 403, message: 'Resource not accessible by integration' },
    'the token lacks the permission pull-requests: write (403)',
  ],
  [
    '403 with a hostile permission',
    { status: 403, headers: { 'x-accepted-github-permissions': '::error::x' } },
    'the token lacks the permission pull-requests: write (403)',
  ],
  [
    'locked conversation',
    { status: 403, message: 'Unable to create comment because issue is locked.' },
    'the conversation is locked (403)',
  ],
  ['404', { status: 404 }, 'GitHub shows no such thing to this token (404)'],
  ['422', { status: 422, message: 'Validation Failed' }, 'GitHub refuses it (422)'],
  ['503', { status: 503, message: 'Unavailable' }, 'GitHub failed (503)'],
  [
    'secondary rate limit with a long wait',
    {
      status: 403,
      message: 'You have exceeded a secondary rate limit.',
      headers: { 'retry-after': '3600' },
    },
    'GitHub limits the rate of requests (403)',
  ],
  [
    'primary rate limit',
    {
      status: 429,
      message: 'API rate limit exceeded',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
    },
    'GitHub limits the rate of requests (429)',
  ],
];

describe('PullRequestPublisher', () => {
  it.each(faults)('%s: becomes a notice', async (_name, fault, reason) => {
    const server = await github();
    server.faults.push({ on: COMMENT, times: 100, ...fault });
    expect(await publishTo(accessTo(server), report())).toEqual([
      `Cannot comment on the pull request as ${reason}; the verdict stands as it is.`,
    ]);
    expect(server.state.comments).toEqual([]);
  });

  it.each([
    ['a failure', { status: 502, message: 'Bad gateway' }],
    [
      'a short secondary rate limit',
      { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '2' } },
    ],
  ])('waits %s out, twice at the most', async (_name, fault) => {
    const server = await github();
    server.faults.push({ on: COMMENT, times: 2, ...fault });
    expect(await publishTo(accessTo(server), report())).toEqual([]);
    expect(server.state.comments).toHaveLength(1);
    const tries = server.requests.filter((line) => COMMENT.test(line));
    expect(tries).toHaveLength(3);
  });

  it('does not call GitHub without a token, and says what is missing', async () => {
    const server = await github();
    expect(await publishTo(accessTo(server, { token: '' }), report())).toEqual([
      'Cannot read the pull request as there is no token; the verdict stands as it is. Leave input github-token at its default, or give it a token.',
    ]);
    expect(server.requests).toEqual([]);
  });

  it('gives up on a GitHub that does not answer, that nobody runs, or that talks nonsense', async () => {
    const silent = await startLoopbackServer(() => {});
    const odd = await startLoopbackServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end('"hello"');
    });
    const patience = { ...IMPATIENT, timeLimitMs: 300 };
    const reasonAt = async (url: string) =>
      (await publishTo(accessTo({ url }), report(), patience))[0];
    expect(await reasonAt(silent.origin)).toContain('as GitHub took too long');
    expect(await reasonAt('http://127.0.0.1:9')).toContain('as GitHub cannot be reached');
    expect(await reasonAt(odd.origin)).toContain('as GitHub gave an answer of an unknown shape');
  });

  it('does nothing in a run that was cancelled', async () => {
    const server = await github();
    const signal = AbortSignal.abort();
    expect(await publishTo(accessTo(server), report(), { ...IMPATIENT, signal })).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('writes a status on the head of a dispatched run whose commits are the current ones', async () => {
    const server = await github();
    expect(await publishTo(dispatched(server), report())).toEqual([]);
    expect(server.state.statuses).toEqual([
      {
        sha: HEAD_SHA,
        state: 'failure',
        context: 'headgate/gate',
        description: 'regressed: block',
        target_url: 'https://github.com/acme/support/actions/runs/7',
      },
    ]);
    expect(server.state.comments).toEqual([]);
  });

  it.each([
    ['the head moved', { headSha: 'c'.repeat(40) }],
    ['base moved', { baseSha: 'c'.repeat(40) }],
    ['it is closed', { state: 'closed' as const }],
  ])('writes no status when %s', async (_name, change) => {
    const server = await github();
    Object.assign(server.state.pullRequest, change);
    const notices = await publishTo(dispatched(server), report());
    expect(notices[0]).toContain('no open one has both commits as its current ones');
    expect(server.state.statuses).toEqual([]);
  });

  it('calls a status an error where the provider kept us from judging, and success only if allowed', async () => {
    const server = await github();
    const states = [
      { action: 'block', verdict: 'invalid', exitCode: 3 },
      { action: 'advise', verdict: 'inconclusive', exitCode: 0 },
      { action: 'block', verdict: 'invalid', exitCode: 1 },
    ] as const;
    for (const decision of states) await publishTo(dispatched(server), report({ decision }));
    expect(server.state.statuses.map(({ state }) => state)).toEqual([
      'error',
      'success',
      'failure',
    ]);
  });
});
