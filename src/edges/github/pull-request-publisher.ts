import { HeadgateError } from '../../domain/errors.ts';
import type { Report } from '../../domain/report.ts';
import type { Observer } from '../../ports/observer.ts';
import type { Publisher } from '../../ports/publisher.ts';
import { type GitHubAccess, GitHubApi, type Patience } from './api.ts';
import { type CommentOptions, publishComment } from './comment.ts';
import { findPullRequest } from './pull-request.ts';
import { publishStatus } from './status.ts';

/** The pull request that a run may belong to, and what the run may write there. */
export interface PullRequestAccess extends GitHubAccess {
  /** Absent on an event that names none: then the one with these very commits is looked for. */
  readonly number?: number;
  readonly comment: CommentOptions;
  /** The context of the commit status; absent where none is written. */
  readonly statusContext?: string;
}

/**
 * Brings the report to the pull request. Whatever goes wrong there becomes a notice, as the verdict is
 * made and the run's own outcome tells it.
 */
export class PullRequestPublisher implements Publisher {
  readonly #access: PullRequestAccess;
  readonly #patience: Patience;
  readonly #observer: Pick<Observer, 'notice'>;

  constructor(access: PullRequestAccess, patience: Patience, observer: Pick<Observer, 'notice'>) {
    this.#access = access;
    this.#patience = patience;
    this.#observer = observer;
  }

  async publish(report: Report): Promise<void> {
    const { comment, statusContext, number } = this.#access;
    if (this.#patience.signal?.aborted) return;
    if (comment.policy === 'never' && statusContext === undefined) return;
    const api = new GitHubApi(this.#access, this.#patience);
    await this.#attempt(async () => {
      const pullRequest = await findPullRequest(api, number, report.judged);
      if (pullRequest === undefined) {
        return 'Nothing is published on a pull request, as no open one has both commits as its current ones';
      }
      if (comment.policy !== 'never') {
        await this.#attempt(() => publishComment(api, pullRequest, report, comment));
      }
      if (statusContext === undefined) return undefined;
      const { runUrl } = comment;
      await publishStatus(api, report, { context: statusContext, runUrl });
      return undefined;
    });
  }

  async #attempt(act: () => Promise<string | undefined>): Promise<void> {
    try {
      const remark = await act();
      if (remark !== undefined) this.#observer.notice(`${remark}.`);
    } catch (cause) {
      const isKnown = cause instanceof HeadgateError;
      const why = isKnown
        ? cause.message
        : 'Cannot publish on the pull request for an unknown reason';
      const hint = isKnown && cause.hint !== undefined ? ` ${cause.hint}` : '';
      this.#observer.notice(`${why}; the verdict stands as it is.${hint}`);
    }
  }
}
