import type { ApprovalRecords } from '../domain/approval.ts';

/** Which approvals are asked for: of the pull request with these commits, from a time on. */
export interface ApprovalQuestion {
  readonly judged: { readonly base: string; readonly head: string };
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
}

/** What people say about the pull request of a run, read live; every method throws EnvironmentError. */
export interface Approvals {
  /** Answers undefined where no pull request has these commits. */
  read(question: ApprovalQuestion): Promise<ApprovalRecords | undefined>;
  mayWrite(login: string): Promise<boolean>;
  /** A file as the base branch had it at a time; undefined where it had none. */
  baseFileAt(path: string, atMs: number): Promise<string | undefined>;
}
