import type { GitHubApi } from './api.ts';

/** The commits of a pull request that a run judged. */
export interface JudgedCommits {
  readonly base: string;
  readonly head: string;
}

/** A pull request as it is now. */
export interface LivePullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** Where the head branch is; undefined when that repository is gone. */
  readonly headRepository: { readonly owner: string; readonly repo: string } | undefined;
  readonly baseBranch: string;
  readonly author: string | undefined;
}

/** A head commit that more pull requests have is looked up for these. */
const MOST_CANDIDATES = 5;
const PERMISSION = 'pull-requests: read';

/**
 * The pull request of a run: that of the event, or, where the event names none, the open one whose
 * head and base are now the very commits that were judged. Undefined where there is no such one.
 */
export async function findPullRequest(
  api: GitHubApi,
  number: number | undefined,
  judged: JudgedCommits,
): Promise<LivePullRequest | undefined> {
  if (number !== undefined) return readPullRequest(api, number);
  const numbers = await api.call('find the pull request of a commit', PERMISSION, (octokit) =>
    octokit.rest.repos
      .listPullRequestsAssociatedWithCommit({ ...api.repository, commit_sha: judged.head })
      .then(({ data }) => data.filter(({ state }) => state === 'open').map((item) => item.number)),
  );
  for (const candidate of numbers.slice(0, MOST_CANDIDATES)) {
    const found = await readPullRequest(api, candidate);
    if (found.headSha !== judged.head) continue;
    if ((await tipOf(api, found.baseBranch)) === judged.base) return found;
  }
  return undefined;
}

async function readPullRequest(api: GitHubApi, number: number): Promise<LivePullRequest> {
  return api.call('read the pull request', PERMISSION, async (octokit) => {
    const request = { ...api.repository, pull_number: number };
    const { data } = await octokit.rest.pulls.get(request);
    const { head, base, user } = data;
    // The description leaves out that it is null once the fork is deleted.
    const repository = head.repo as typeof head.repo | null;
    return {
      number,
      headSha: head.sha,
      headBranch: head.ref,
      headRepository:
        repository === null ? undefined : { owner: repository.owner.login, repo: repository.name },
      baseBranch: base.ref,
      author: user?.login,
    };
  });
}

/** What a branch points at now; `base.sha` of a pull request may be older. */
async function tipOf(api: GitHubApi, branch: string): Promise<string> {
  return api.call('read the base branch', 'contents: read', async (octokit) => {
    const { data } = await octokit.rest.repos.getBranch({ ...api.repository, branch });
    return data.commit.sha;
  });
}
