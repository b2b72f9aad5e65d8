import { randomUUID } from 'node:crypto';
import type { GitHub } from '@actions/github/lib/utils';
import { EnvironmentError } from '../../domain/errors.ts';
import { cappedFetch } from './capped-fetch.ts';
import { failureOf } from './failures.ts';

/** The client of GitHub's toolkit, with its typed methods. */
type Octokit = InstanceType<typeof GitHub>;

/** Where the API is and who asks it. */
export interface GitHubAccess {
  /** Empty where the workflow gives none. */
  readonly token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
}

/** How long a client goes on. */
export interface Patience {
  /** From the first call to the end of the last one. */
  readonly timeLimitMs: number;
  /** Ends all calls at once. */
  readonly signal?: AbortSignal;
  /** What waits between attempts are counted in; a second but for tests. */
  readonly retryUnitMs?: number;
}

/** Attempts after the first, for failures and for rate limits each. */
const MOST_RETRIES = 2;
/** GitHub asks for longer waits too, and then it is given up. */
const LONGEST_WAIT_SECONDS = 15;

/**
 * GitHub's API by way of GitHub's own toolkit, which is loaded at the first call. Failures of GitHub
 * and rate limits are waited out, all within one time limit.
 */
export class GitHubApi {
  readonly repository: GitHubAccess['repository'];
  readonly #access: GitHubAccess;
  readonly #patience: Patience;
  readonly #ended = new AbortController();
  #octokit: Promise<Octokit> | undefined;

  constructor(access: GitHubAccess, patience: Patience) {
    this.repository = access.repository;
    this.#access = access;
    this.#patience = patience;
    patience.signal?.addEventListener('abort', () => this.#ended.abort(), { once: true });
    if (patience.signal?.aborted) this.#ended.abort();
  }

  /**
   * Asks something; `purpose` reads on after "Cannot", and `permission` is what it takes where GitHub
   * does not say. Throws EnvironmentError for every failure, be it an answer of an odd shape.
   */
  async call<T>(
    purpose: string,
    permission: string,
    ask: (octokit: Octokit) => Promise<T>,
  ): Promise<T> {
    if (this.#access.token === '') {
      throw new EnvironmentError('github-failed', `Cannot ${purpose} as there is no token`, {
        hint: 'Leave input github-token at its default, or give it a token.',
      });
    }
    try {
      this.#octokit ??= this.#open();
      return await Promise.race([ask(await this.#octokit), this.#end()]);
    } catch (cause) {
      throw failureOf(cause, purpose, permission);
    }
  }

  async #open(): Promise<Octokit> {
    const { timeLimitMs, retryUnitMs = 1_000 } = this.#patience;
    setTimeout(() => this.#ended.abort(), timeLimitMs).unref();
    const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
      import('@actions/github/lib/utils'),
      import('@octokit/plugin-retry'),
      import('@octokit/plugin-throttling'),
    ]);
    const isWorthAWait = (seconds: number, _options: unknown, _octokit: unknown, count: number) =>
      seconds <= LONGEST_WAIT_SECONDS && count < MOST_RETRIES;
    const Client = GitHub.plugin(retry, throttling);
    return new Client({
      ...getOctokitOptions(this.#access.token),
      baseUrl: this.#access.apiUrl,
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      request: {
        ...defaults.request,
        fetch: cappedFetch(fetchOf(defaults)),
        signal: this.#ended.signal,
      },
      retry: { retries: MOST_RETRIES, retryAfterBaseValue: retryUnitMs },
      throttle: {
        id: randomUUID(),
        retryAfterBaseValue: retryUnitMs,
        onRateLimit: isWorthAWait,
        onSecondaryRateLimit: isWorthAWait,
      },
    });
  }

  /** Never answers, and fails when the time is up. */
  #end(): Promise<never> {
    const { signal } = this.#ended;
    return new Promise((_answer, reject) => {
      if (signal.aborted) reject(signal.reason);
      else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }
}

/** The toolkit's fetch, which goes through the runner's proxy where it has one. */
function fetchOf({ request }: { readonly request?: { readonly fetch?: unknown } }): typeof fetch {
  return (request?.fetch ?? fetch) as typeof fetch;
}

function ignore(): void {}
