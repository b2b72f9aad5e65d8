import { EnvironmentError } from '../../domain/errors.ts';
import type { GitHubApi } from './api.ts';
import type { LivePullRequest } from './pull-request.ts';

/** The most that GitHub gives at once; a branch that was pushed to more often is not followed further. */
const PAGE = 100;

/** A push as GitHub recorded it; nobody who pushes can choose what it says. */
interface Push {
  readonly before: string;
  readonly after: string;
  readonly atMs: number;
  readonly by: string | undefined;
}

/** Who pushed the head of a pull request; undefined where GitHub does not tell. */
export async function lastPusher(
  api: GitHubApi,
  { headRepository, headBranch, headSha }: LivePullRequest,
): Promise<string | undefined> {
  if (headRepository === undefined) return undefined;
  const [last] = await pushesTo(api, headRepository, headBranch);
  return last?.after === headSha ? last.by : undefined;
}

/** The commit that a branch pointed at at a time; throws EnvironmentError where that is not known. */
export async function tipAt(api: GitHubApi, branch: string, atMs: number): Promise<string> {
  const pushes = await pushesTo(api, api.repository, branch);
  const whole = pushes.length < PAGE;
  const tip =
    pushes.find((push) => push.atMs <= atMs)?.after ?? (whole ? pushes.at(-1)?.before : undefined);
  if (tip !== undefined && !/^0+$/.test(tip)) return tip;
  throw new EnvironmentError(
    'github-failed',
    'Cannot tell which settings base had then as its history of pushes does not go back so far',
  );
}

/** The latest first. */
async function pushesTo(
  api: GitHubApi,
  repository: GitHubApi['repository'],
  branch: string,
): Promise<Push[]> {
  return api.call('read who pushed to a branch', 'contents: read', async (octokit) => {
    const request = { ...repository, ref: `refs/heads/${branch}`, per_page: PAGE };
    const { data } = await octokit.rest.repos.listActivities(request);
    return data.map(({ before, after, timestamp, actor }) => {
      return { before, after, atMs: Date.parse(timestamp), by: actor?.login };
    });
  });
}
