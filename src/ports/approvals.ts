import type { ApprovalRecords } from '../domain/approval.ts';

/** What people say about the pull request of a run, read live; every method throws EnvironmentError. */
export interface Approvals {
  /** Answers undefined where no pull request has these commits. */
  read(judged: {
    readonly base: string;
    readonly head: string;
  }): Promise<ApprovalRecords | undefined>;
  mayWrite(login: string): Promise<boolean>;
  /** A file as the base branch had it at a time (milliseconds since 1970); undefined where it had none. */
  baseFileAt(path: string, atMs: number): Promise<string | undefined>;
}
