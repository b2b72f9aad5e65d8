/** How a person with write access may accept a regression; comes from base. */
export interface OverrideRule {
  readonly allow: 'none' | 'review' | 'command' | 'both';
  /** An approval that is older no longer counts. */
  readonly expiryMs: number;
  /** Logins that may approve; empty means everyone with write access. */
  readonly who: readonly string[];
}

/** An approval that made a blocked run pass, as the audit log keeps it. */
export interface Override {
  readonly by: string;
  readonly way: 'review' | 'command';
  /** When it was given and when it ends: ISO 8601, UTC. */
  readonly at: string;
  readonly until: string;
  /** The head of the pull request that it is for. */
  readonly commit: string;
  /** The trusted settings that it is for. */
  readonly settingsDigest: string;
  readonly reason: string;
}

/** What a run found out about overrides of its regression. */
export interface OverrideSearch {
  readonly commit: string;
  readonly settingsDigest: string;
  /** Why approvals that were found do not count, or could not be read. */
  readonly refused: readonly string[];
}
