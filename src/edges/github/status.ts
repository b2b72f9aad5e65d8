import type { Report } from '../../domain/report.ts';
import type { GitHubApi } from './api.ts';

/** Says the decision as a commit status on the head that was judged; no text of others is in it. */
export async function publishStatus(
  api: GitHubApi,
  report: Report,
  { context, runUrl }: { readonly context: string; readonly runUrl: string },
): Promise<void> {
  await api.call('write a commit status', 'statuses: write', (octokit) =>
    octokit.rest.repos.createCommitStatus({
      ...api.repository,
      sha: report.judged.head,
      state: stateOf(report),
      context,
      description: `${report.decision.verdict}: ${report.decision.action}`,
      target_url: runUrl,
    }),
  );
}

/** `error` where nobody could judge, for reasons outside the change. */
function stateOf({ decision }: Report): 'success' | 'failure' | 'error' {
  if (decision.action !== 'block') return 'success';
  return decision.exitCode === 3 ? 'error' : 'failure';
}
