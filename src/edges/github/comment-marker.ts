import { createHash } from 'node:crypto';

/** The hidden first line of our comment: which gate it is of, which run wrote it, and what it says. */
export interface CommentMarker {
  /** Tells the gates of one pull request apart; hexadecimal digits. */
  readonly key: string;
  readonly run: RunNumber;
  /** The digest of what the comment says. */
  readonly content: string;
}

/** A run and which attempt at it; both rise, so that later ones are greater. */
export interface RunNumber {
  readonly id: number;
  readonly attempt: number;
}

const MARKER =
  /^<!-- headgate key=([0-9a-f]{12}) run=(\d{1,15}) attempt=(\d{1,6}) content=([0-9a-f]{16}) -->/;

/** The line that a comment begins with. */
export function markerLine({ key, run, content }: CommentMarker): string {
  return `<!-- headgate key=${key} run=${run.id} attempt=${run.attempt} content=${content} -->`;
}

/** The marker that a comment begins with; undefined where it begins with none. */
export function markerOf(body: string | undefined): CommentMarker | undefined {
  const [, key, id, attempt, content] = MARKER.exec(body ?? '') ?? [];
  if (key === undefined || content === undefined) return undefined;
  return { key, run: { id: Number(id), attempt: Number(attempt) }, content };
}

/** Whether a run came after another. */
export function isLater(run: RunNumber, other: RunNumber): boolean {
  return run.id === other.id ? run.attempt > other.attempt : run.id > other.id;
}

/** The digest of a comment's text. */
export function contentDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
