import type { Shard } from '../domain/settings.ts';

/** What a shard's file says of itself in its first line; the rest of it are answers. */
export interface ShardManifest {
  readonly headgate: string;
  /** Names what was measured, down to every request. */
  readonly plan: string;
  readonly baseline: string;
  readonly head: string;
  readonly shard: Shard;
  /** Trials that the shard was to make and has no answer for, whether or not it asked. */
  readonly unanswered: number;
}

/** A shard's file as it was found; its manifest is undefined where the file is no shard. */
export interface FoundShard {
  readonly file: string;
  readonly manifest: ShardManifest | undefined;
}
