import type { Report } from '../../src/domain/report.ts';
import type { Patience } from '../../src/edges/github/api.ts';
import type { PullRequestAccess } from '../../src/edges/github/pull-request-publisher.ts';
import { PullRequestPublisher } from '../../src/edges/github/pull-request-publisher.ts';
import type { GitHubServer } from './github-server.ts';

export const HEAD_SHA = 'a'.repeat(40);
export const BASE_SHA = 'b'.repeat(40);

/** Waits between attempts are counted in milliseconds here. */
export const IMPATIENT: Patience = { timeLimitMs: 20_000, retryUnitMs: 1 };

/** The report of a blocked run on these two commits, with what a test changes. */
export function report(changes: Partial<Report> = {}): Report {
  return {
    console: '',
    summaryMarkdown: '',
    commentMarkdown: '## Blocked: greeting regressed.',
    annotations: [],
    outputs: {},
    decision: { action: 'block', verdict: 'regressed', exitCode: 1 },
    judged: { base: BASE_SHA, head: HEAD_SHA },
    ...changes,
  };
}

/** How run 7 reaches pull request 1 of a loopback GitHub. */
export function accessTo(
  github: Pick<GitHubServer, 'url'>,
  changes: Partial<PullRequestAccess> = {},
  comment: Partial<PullRequestAccess['comment']> = {},
): PullRequestAccess {
  return {
    token: 'ghs_0123456789',
    apiUrl: github.url,
    repository: { owner: 'acme', repo: 'support' },
    number: 1,
    ...changes,
    comment: {
      policy: 'on-change',
      key: '0123456789ab',
      run: { id: 7, attempt: 1 },
      runUrl: 'https://github.com/acme/support/actions/runs/7',
      ...comment,
    },
  };
}

/** Publishes a report; answers the notices. */
export async function publishTo(
  access: PullRequestAccess,
  published: Report,
  patience: Patience = IMPATIENT,
): Promise<string[]> {
  const notices: string[] = [];
  const observer = { notice: (message: string) => notices.push(message) };
  await new PullRequestPublisher(access, patience, observer).publish(published);
  return notices;
}
