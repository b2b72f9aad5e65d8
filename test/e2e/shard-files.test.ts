import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVALSET } from '../support/gated-files.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { runShards, shardedProject } from '../support/sharded-project.ts';

const FIXED = EVALSET.replace('max: 2 }', 'max: 1 }\nstatistics: { mode: fixed }');

/** Two shards of a small run, which have left their files. */
async function twoShards() {
  const project = shardedProject(FIXED, 6);
  const model = await startModelServer(() => 'right');
  await runShards(project, model, 2);
  return { project, model };
}

type Sharded = Awaited<ReturnType<typeof twoShards>>;

const first = ({ project }: Sharded) => project.file(1, 2);
const second = ({ project }: Sharded) => project.file(2, 2);

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
}

async function requestsDuring(model: ModelServer, act: () => Promise<unknown>): Promise<number> {
  const before = model.requests.length;
  await act();
  return model.requests.length - before;
}

describe('files of shards', () => {
  it.each<{ what: string; spoil: (sharded: Sharded) => void; code: string; says: RegExp }>([
    {
      what: 'nothing at all',
      spoil: (sharded) => {
        rmSync(first(sharded));
        rmSync(second(sharded));
      },
      code: 'missing-shard',
      says: /shards has no shard-<i>-of-<n>\.jsonl to merge/,
    },
    {
      what: 'a file that is no shard',
      spoil: (sharded) => writeFileSync(first(sharded), 'words\n'),
      code: 'bad-shard',
      says: /shard-1-of-2\.jsonl as it is not the file of a shard/,
    },
    {
      what: 'an empty file',
      spoil: (sharded) => writeFileSync(first(sharded), ''),
      code: 'bad-shard',
      says: /shard-1-of-2\.jsonl as it is not the file of a shard/,
    },
    {
      what: 'one shard twice',
      spoil: (sharded) => {
        const copy = join(dirname(first(sharded)), 'again', 'shard-1-of-2.jsonl');
        mkdirSync(dirname(copy));
        copyFileSync(first(sharded), copy);
      },
      code: 'bad-shard',
      says: /shard 1 is there twice, also as .*shard-1-of-2\.jsonl/,
    },
    {
      what: 'a shard of three',
      spoil: (sharded) => rewrite(first(sharded), (text) => text.replace('"count":2', '"count":3')),
      code: 'bad-shard',
      says: /it is one of 2 shards and .* one of 3/,
    },
    {
      what: 'a shard of another version of Headgate',
      spoil: (sharded) =>
        rewrite(first(sharded), (text) => text.replace(/"headgate":"[^"]*"/, '"headgate":"9.9.9"')),
      code: 'stale-shard',
      says: /version 9\.9\.9 of Headgate wrote it/,
    },
    {
      what: 'a shard of other requests',
      spoil: (sharded) =>
        rewrite(first(sharded), (text) => text.replace(/"plan":"../, '"plan":"00')),
      code: 'stale-shard',
      says: /its shard measured other requests/,
    },
  ])('$what: refused before a call, with what is wrong', async ({ spoil, code, says }) => {
    const sharded = await twoShards();
    spoil(sharded);
    const { project, model } = sharded;
    const calls = await requestsDuring(model, async () => {
      const merged = await project.merge(model);
      expect(merged.exitCode).toBe(2);
      expect(merged.stderr).toMatch(says);
      expect(merged.stderr).toContain(`[${code}]`);
    });
    expect(calls).toBe(0);
  });

  it('shard of an earlier head: refused as stale', async () => {
    const { project, model } = await twoShards();
    project.repository.git('commit', '--quiet', '--amend', '--message', 'Another head');
    const merged = await project.merge(model);
    expect(merged.exitCode).toBe(2);
    expect(merged.stderr).toMatch(/shard-1-of-2\.jsonl as its shard ran on other commits/);
    expect(merged.stderr).toContain('[stale-shard]');
  });

  it('doctored answer: passed over, counted and asked for again', async () => {
    const sharded = await twoShards();
    const { project, model } = sharded;
    rewrite(second(sharded), (text) => text.replace('"content":"right"', '"content":"wrong"'));
    const calls = await requestsDuring(model, async () => {
      const merged = await project.merge(model);
      expect(merged.stdout).toContain('1 unsound passed over');
      expect(merged.exitCode).toBe(0);
    });
    expect(calls).toBe(1);
    const { trials } = project.outcome('merged');
    expect(trials).toHaveLength(12);
    expect(trials?.filter((trial) => trial.includes('wrong'))).toEqual([]);
  });

  it('file that was cut off: what is missing is asked for again', async () => {
    const sharded = await twoShards();
    const { project, model } = sharded;
    rewrite(second(sharded), (text) => text.slice(0, -10));
    const calls = await requestsDuring(model, () => project.merge(model));
    expect(calls).toBe(1);
    expect(project.outcome('merged').trials).toHaveLength(12);
  });
});
