import { describe, expect, it, onTestFinished } from 'vitest';
import { GitRepository } from '../../../../src/edges/git/repository.ts';
import { readWorkTree } from '../../../../src/edges/git/work-tree.ts';
import { temporaryRepository } from '../../../support/judged-run.ts';

const LIMIT = 5 * 1024 * 1024;
const ENVIRONMENT = { PATH: process.env['PATH'] };
const FILES = new Map<string, string>([
  ['empty.txt', ''],
  ['large.txt', 'x'.repeat(LIMIT + 1)],
  ['limit.txt', 'y'.repeat(LIMIT)],
  ['name with  spaces\tand a tab.txt', 'Grüße\n'],
]);

function opened() {
  const repository = temporaryRepository();
  const sha = repository.commit('Files', FILES);
  const git = new GitRepository(repository.folder, ENVIRONMENT);
  onTestFinished(() => git.close());
  return { repository, git, sha };
}

describe('GitTree', () => {
  it('lists every file with its mode and object', async () => {
    const { repository, git, sha } = opened();
    const { entries } = await git.tree(sha);
    expect([...entries.keys()]).toEqual([...FILES.keys()]);
    expect(entries.get('empty.txt')).toEqual({
      path: 'empty.txt',
      mode: '100644',
      objectId: repository.git('rev-parse', `${sha}:empty.txt`),
    });
  });

  it('reads files asked for at once, and passes over one that is too large', async () => {
    const { git, sha } = opened();
    const tree = await git.tree(sha);
    const [large, limit, again, empty, spaced] = await Promise.allSettled([
      tree.readText('large.txt'),
      tree.readText('limit.txt'),
      tree.readText('large.txt'),
      tree.readText('empty.txt'),
      tree.readText('name with  spaces\tand a tab.txt'),
    ]);
    const fault = {
      code: 'file-too-large',
      position: { file: 'large.txt' },
      problem: `it is over ${LIMIT} bytes`,
      found: `${LIMIT + 1}`,
    };
    expect(large).toMatchObject({ status: 'rejected', reason: { faults: [fault] } });
    expect(again).toMatchObject({ status: 'rejected', reason: { faults: [fault] } });
    expect(limit).toEqual({ status: 'fulfilled', value: 'y'.repeat(LIMIT) });
    expect(empty).toEqual({ status: 'fulfilled', value: '' });
    expect(spaced).toEqual({ status: 'fulfilled', value: 'Grüße\n' });
  });
});

describe('GitRepository.resolve', () => {
  it('finds both commits, by branch or SHA, and says which one is unknown', async () => {
    const { git, sha } = opened();
    const pair = { kind: 'pair', by: 'test', base: 'main', head: sha } as const;
    expect(await git.resolve(pair)).toEqual({
      baseline: { sha, label: 'main' },
      head: { sha, label: sha.slice(0, 12) },
      chosenBy: 'test',
    });
    await expect(git.resolve({ ...pair, base: 'nowhere' })).rejects.toThrow(
      'the base commit "nowhere" is not in this clone',
    );
    await expect(git.resolve({ ...pair, head: '--all' })).rejects.toThrow(
      'the head commit "--all" is not in this clone',
    );
  });
});

describe('readWorkTree', () => {
  it('reads files as they are on disk, up to the same limit', async () => {
    const { repository } = opened();
    repository.write({ 'new.txt': 'new' });
    const tree = await readWorkTree(repository.folder, ENVIRONMENT);
    expect(await tree.readText('new.txt')).toBe('new');
    expect(await tree.readText('limit.txt')).toHaveLength(LIMIT);
    await expect(tree.readText('large.txt')).rejects.toMatchObject({
      faults: [{ code: 'file-too-large', found: `${LIMIT + 1}` }],
    });
  });
});
