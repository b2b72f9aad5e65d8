import { describe, expect, it } from 'vitest';
import { loadChanges } from '../../../../src/engine/load/changes.ts';
import { type MemoryFile, MemoryTree } from '../../../support/memory-tree.ts';

async function changes(
  baseline: Readonly<Record<string, MemoryFile>>,
  head: Readonly<Record<string, MemoryFile>>,
) {
  const trees = { baseline: new MemoryTree(baseline), head: new MemoryTree(head) };
  const roleOf = (path: string) => (path.endsWith('.md') ? ('prompt' as const) : undefined);
  const found = await loadChanges(trees.baseline, trees.head, roleOf);
  return { found, read: [...trees.baseline.read, ...trees.head.read] };
}

describe('loadChanges', () => {
  it('lists what differs in order of paths and reads only what plays a role', async () => {
    const { found, read } = await changes(
      { 'z.md': 'a', 'a.ts': '1', 'same.md': 'x', 'gone.ts': 'old' },
      { 'z.md': 'b', 'a.ts': '2', 'same.md': 'x', 'B.ts': 'new' },
    );
    expect(found).toEqual([
      { path: 'B.ts', kind: 'added' },
      { path: 'a.ts', kind: 'content' },
      { path: 'gone.ts', kind: 'removed' },
      { path: 'z.md', kind: 'content', line: 1, role: 'prompt' },
    ]);
    expect(read).toEqual(['z.md', 'z.md']);
  });

  it('tells changes in bytes from changes in words, for files that play a role', async () => {
    const { found } = await changes(
      { 'a.md': 'x\r\n', 'b.md': '\uFEFFx', 'c.md': 'x y', 'd.ts': 'x\r\n' },
      { 'a.md': 'x\n', 'b.md': 'x', 'c.md': 'x  y', 'd.ts': 'x\n' },
    );
    expect(found.map(({ kind }) => kind)).toEqual([
      'line-ends',
      'byte-order-mark',
      'whitespace',
      'content',
    ]);
  });

  it('pairs a file that moved with its source, and gives it the role of either path', async () => {
    const { found } = await changes({ 'a.md': 'text' }, { 'a.txt': 'text' });
    expect(found).toEqual([
      { path: 'a.txt', previousPath: 'a.md', kind: 'renamed', role: 'prompt' },
    ]);
  });

  it('does not pair a file that moved and changed, nor one source with two copies', async () => {
    expect((await changes({ 'a.md': 'text' }, { 'b.md': 'text!' })).found).toEqual([
      { path: 'a.md', kind: 'removed', role: 'prompt' },
      { path: 'b.md', kind: 'added', role: 'prompt' },
    ]);
    expect((await changes({ a: 't', k: 't' }, { b: 't', c: 't', k: 't' })).found).toEqual([
      { path: 'b', previousPath: 'a', kind: 'renamed' },
      { path: 'c', kind: 'added' },
    ]);
  });

  it('sees a file become a link with the same content, but not the executable bit', async () => {
    expect(
      (await changes({ 'a.md': 'b.md', 'b.md': '' }, { 'a.md': { link: 'b.md' }, 'b.md': '' }))
        .found,
    ).toEqual([{ path: 'a.md', kind: 'content', role: 'prompt' }]);
    const before = new MemoryTree({ 'run.sh': 'x' });
    const after = new MemoryTree({ 'run.sh': 'x' });
    const entry = after.entries.get('run.sh');
    if (entry !== undefined) {
      (after.entries as Map<string, typeof entry>).set('run.sh', { ...entry, mode: '100755' });
    }
    expect(await loadChanges(before, after, () => 'watched')).toEqual([]);
  });

  it('survives paths that mean something to JavaScript', async () => {
    const { found } = await changes({}, JSON.parse('{"__proto__":"a","constructor":"b"}'));
    expect(found.map(({ path, kind }) => [path, kind])).toEqual([
      ['__proto__', 'added'],
      ['constructor', 'added'],
    ]);
  });
});
