/** Whoever wrote something on GitHub. */
export interface Account {
  readonly login: string;
  /** A person, and neither a bot nor an organization. */
  readonly isPerson: boolean;
}

/** A review of a pull request; `commit` is the head that it was given for. */
export interface ReviewRecord {
  readonly by: Account | undefined;
  /** Milliseconds since 1970; NaN where GitHub gives no time. */
  readonly atMs: number;
  readonly state: string;
  readonly commit: string;
  readonly body: string;
}

/** A comment on a pull request. */
export interface CommentRecord {
  readonly by: Account | undefined;
  readonly atMs: number;
  readonly isEdited: boolean;
  readonly body: string;
}

/** What a pull request says about its approval, in the order in which it was said. */
export interface ApprovalRecords {
  /** Its head now, which may have moved since the run began. */
  readonly headSha: string;
  readonly author: string | undefined;
  /** Who pushed the head; undefined where GitHub does not tell. */
  readonly lastPusher: string | undefined;
  readonly reviews: readonly ReviewRecord[];
  readonly comments: readonly CommentRecord[];
}
