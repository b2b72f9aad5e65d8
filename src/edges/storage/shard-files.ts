import { closeSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { EnvironmentError } from '../../domain/errors.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { Shard } from '../../domain/settings.ts';
import type { ShardManifest } from '../../ports/shards.ts';

/** The name of a shard's file, in whatever folder an artifact was unpacked to. */
export const SHARD_FILE = /(?:^|\/)shard-\d+-of-\d+\.jsonl$/;
const MOST_MANIFEST_BYTES = 4_096;

export function shardName({ index, count }: Shard): string {
  return `shard-${index}-of-${count}.jsonl`;
}

/** Writes a shard's manifest and the lines of its answers, whole or not at all, for its owner alone. */
export function writeShard(path: string, manifest: ShardManifest, lines: Iterable<Buffer>): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, 'w', 0o600);
    const write = (bytes: Buffer) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    };
    write(Buffer.from(`${JSON.stringify({ shard: manifest })}\n`));
    for (const line of lines) write(Buffer.concat([line, Buffer.from('\n')]));
    closeSync(file);
    renameSync(temporary, path);
  } catch (cause) {
    throw new EnvironmentError('write-failed', `Cannot write ${path}`, { cause });
  }
}

/** What a shard's file says of itself; undefined where it is no such file. */
export function readManifest(path: string): ShardManifest | undefined {
  try {
    const [line = ''] = firstBytes(path).split('\n', 1);
    const value: unknown = JSON.parse(line);
    const manifest = isJsonObject(value) ? value['shard'] : undefined;
    return isManifest(manifest) ? manifest : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw new EnvironmentError('read-failed', `Cannot read ${path}`, { cause });
  }
}

function firstBytes(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MOST_MANIFEST_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

function isManifest(value: unknown): value is ShardManifest {
  if (!isJsonObject(value) || !isJsonObject(value['shard'])) return false;
  const { index, count } = value['shard'];
  const texts = [value['headgate'], value['plan'], value['baseline'], value['head']];
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof index === 'number' &&
    typeof count === 'number' &&
    Number.isInteger(index) &&
    Number.isInteger(count) &&
    index >= 1 &&
    index <= count &&
    count <= 9_999 &&
    Number.isInteger(value['unanswered'])
  );
}
