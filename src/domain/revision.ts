/** A commit by its full SHA (40 or 64 hexadecimal digits) and a name that people know it by. */
export interface Revision {
  readonly sha: string;
  readonly label: string;
}

/** The two commits that are compared, and how they were chosen, in words for the report. */
export interface RevisionPair {
  readonly baseline: Revision;
  readonly head: Revision;
  readonly chosenBy: string;
  /** The pull request's own head, where `head` is its merge into base. */
  readonly proposed?: string;
}

/** The two commits that a pull request knows: those that were judged, without the merge of them. */
export function judgedCommits({ baseline, head, proposed }: RevisionPair): {
  readonly base: string;
  readonly head: string;
} {
  return { base: baseline.sha, head: proposed ?? head.sha };
}

/** What an event or a command line says about the two sides, before git has resolved it. */
export type RevisionRequest =
  | { readonly kind: 'merge-commit'; readonly sha: string }
  | {
      readonly kind: 'pair';
      readonly base: string;
      readonly head: string;
      readonly by: string;
      /** The protected branch that base must be on, where a person has named base. */
      readonly baseOn?: string;
    }
  | { readonly kind: 'none'; readonly why: string };

/** A file of a commit's tree; `objectId` is git's name for the content. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly objectId: string;
}
