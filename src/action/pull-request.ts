import { createHash } from 'node:crypto';
import type { World } from '../compose.ts';
import { ConfigurationError } from '../domain/errors.ts';
import { isJsonObject, type JsonObject } from '../domain/json.ts';
import type { RunOptions } from '../domain/settings.ts';
import { type Environment, flag, input } from './inputs.ts';

type PullRequestAccess = NonNullable<World['pullRequest']>;
type CommentPolicy = PullRequestAccess['comment']['policy'];

const POLICIES: readonly CommentPolicy[] = ['always', 'on-change', 'on-failure', 'never'];

/**
 * How this run reaches its pull request; undefined where the event belongs to none. A shard makes no
 * verdict, so it has nothing to say there.
 */
export function pullRequestAccess(
  environment: Environment,
  options: Pick<RunOptions, 'settingsPath' | 'shard'>,
  readPayload: () => JsonObject,
): PullRequestAccess | undefined {
  const policy = commentPolicy(input(environment, 'comment'));
  const isStatusWanted = flag('publish-status', input(environment, 'publish-status'));
  const token = input(environment, 'github-token');
  const event = environment['GITHUB_EVENT_NAME'];
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(environment['GITHUB_REPOSITORY'] ?? '') ?? [];
  const isDispatched = event === 'workflow_dispatch';
  if (options.shard !== undefined || owner === undefined || repo === undefined) return undefined;
  if (event !== 'pull_request' && !isDispatched) return undefined;
  const number = isDispatched ? undefined : numberOf(readPayload());
  const job = environment['GITHUB_JOB'] || 'gate';
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const id = environment['GITHUB_RUN_ID'] ?? '';
  return {
    token,
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    repository: { owner, repo },
    ...(number === undefined ? {} : { number }),
    comment: {
      policy,
      key: digest([environment['GITHUB_WORKFLOW'], job, options.settingsPath]),
      run: { id: Number(id) || 0, attempt: Number(environment['GITHUB_RUN_ATTEMPT']) || 0 },
      runUrl: `${server}/${owner}/${repo}/actions/runs/${id}`,
    },
    ...(isStatusWanted && isDispatched ? { statusContext: `headgate/${job}` } : {}),
  };
}

function numberOf(payload: JsonObject): number | undefined {
  const pullRequest = payload['pull_request'];
  const number = isJsonObject(pullRequest) ? pullRequest['number'] : undefined;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    ? number
    : undefined;
}

function commentPolicy(value: string): CommentPolicy {
  const found = POLICIES.find((policy) => policy === (value || 'on-change'));
  if (found !== undefined) return found;
  throw new ConfigurationError([
    {
      code: 'bad-input',
      problem: `input comment must be one of ${POLICIES.join(', ')}`,
      found: JSON.stringify(value.slice(0, 100)),
    },
  ]);
}

/** Tells the comments of several gates on one pull request apart. */
function digest(parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
