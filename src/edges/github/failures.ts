import { EnvironmentError } from '../../domain/errors.ts';

/** The parts of the toolkit's errors that are read; a response is absent where none came. */
interface RequestFailure {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: {
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly data?: { readonly message?: unknown };
  };
}

/**
 * Says in words of our own why something could not be done on GitHub, and names the permission that
 * is missing. Nothing of GitHub's answer is repeated but that name.
 */
export function failureOf(cause: unknown, purpose: string, permission: string): EnvironmentError {
  if (cause instanceof EnvironmentError) return cause;
  const failure = (typeof cause === 'object' && cause !== null ? cause : {}) as RequestFailure;
  const why = reasonOf(failure, (cause as Error | undefined)?.name, permission);
  return new EnvironmentError('github-failed', `Cannot ${purpose} as ${why}`, { cause });
}

/** Whether GitHub answered with this status. */
export function hasStatus(cause: unknown, status: number): boolean {
  const failure = cause as RequestFailure | undefined;
  return failure?.response !== undefined && failure.status === status;
}

function reasonOf(failure: RequestFailure, name: string | undefined, permission: string): string {
  const { status, response } = failure;
  if (name === 'AbortError') return 'GitHub took too long';
  if (typeof status !== 'number') return 'GitHub gave an answer of an unknown shape';
  if (response === undefined) return 'GitHub cannot be reached';
  const said = String(response.data?.message ?? '');
  const isLimited = response.headers?.['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said);
  if (status === 429 || (status === 403 && isLimited)) {
    return `GitHub limits the rate of requests (${status})`;
  }
  if (status === 401) return 'GitHub does not accept the token (401)';
  if (status === 403 && /\blocked\b/i.test(said)) return 'the conversation is locked (403)';
  if (status === 403) {
    const missing = acceptedPermissions(response.headers) ?? permission;
    return `the token lacks the permission ${missing} (403)`;
  }
  if (status === 404) return 'GitHub shows no such thing to this token (404)';
  return status >= 500 ? `GitHub failed (${status})` : `GitHub refuses it (${status})`;
}

/** "issues: write or pull-requests: write" of `issues=write; pull_requests=write`. */
function acceptedPermissions(headers: Readonly<Record<string, unknown>> = {}): string | undefined {
  const value = headers['x-accepted-github-permissions'];
  if (typeof value !== 'string' || !/^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/.test(value)) {
    return undefined;
  }
  return value
    .split(/; ?/)
    .map((all) => all.split(/, ?/).map((one) => one.replace('=', ': ').replaceAll('_', '-')))
    .map((all) => all.join(' and '))
    .join(' or ');
}
