import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/governance/settings.ts';
import { loadSettings } from '../../../../src/engine/load/settings.ts';
import { loadTarget } from '../../../../src/engine/load/targets.ts';
import { told } from '../../../support/faults.ts';
import { MemoryTree } from '../../../support/memory-tree.ts';

const FILES = {
  'p.md': 'Hi',
  't.json': '[{"type":"function","function":{"name":"find"}}]',
  'y.md': 'Be kind.',
  'h.yaml': 'onInconclusive: block\n',
};

describe('loadTarget', () => {
  it('reads what the paths name and leaves out what they do not', async () => {
    const tree = new MemoryTree(FILES);
    const whole = await loadTarget(tree, { prompt: 'p.md', tools: 't.json', policy: 'y.md' });
    expect(whole.target).toMatchObject({
      prompt: { path: 'p.md', format: 'text' },
      tools: { path: 't.json', tools: [{ name: 'find' }] },
      policy: { text: 'Be kind.' },
    });
    const bare = await loadTarget(tree, { prompt: 'p.md' });
    expect(bare.target && Object.keys(bare.target)).toEqual(['prompt']);
  });

  it('gives no target when any part of it cannot be read, and says everything that is wrong', async () => {
    const tree = new MemoryTree({ ...FILES, 'p.md': ' ', 'y.yaml': { link: 'y.md' } });
    const paths = { prompt: 'p.md', tools: 'missing.json', policy: 'y.yaml' };
    const { target, faults } = await loadTarget(tree, paths);
    expect(target).toBeUndefined();
    expect(told(faults)).toEqual([
      '[no-messages] Cannot read p.md:1:1 as the prompt is empty',
      '[missing-file] Cannot read missing.json as it does not exist',
      '[not-a-file] Cannot read y.yaml as it is a symbolic link',
    ]);
    const noTools = await loadTarget(new MemoryTree(FILES), { prompt: 'p.md', tools: 'x.json' });
    expect(noTools.target).toBeUndefined();
  });

  it('throws what is no fault of a file', async () => {
    const tree = new MemoryTree(FILES);
    tree.readText = () => Promise.reject(new TypeError('bug'));
    await expect(loadTarget(tree, { prompt: 'p.md' })).rejects.toThrow('bug');
  });
});

describe('loadSettings', () => {
  it('reads the trusted settings of a tree, or the defaults where it has none', async () => {
    const tree = new MemoryTree(FILES);
    expect((await loadSettings(tree, 'h.yaml', false)).settings).toEqual({
      ...DEFAULT_SETTINGS,
      path: 'h.yaml',
      onInconclusive: 'block',
    });
    expect(await loadSettings(tree, 'evalsets/headgate.yaml', false)).toEqual({
      settings: DEFAULT_SETTINGS,
      faults: [],
    });
    expect(tree.read).toEqual(['h.yaml']);
  });

  it('takes a file that was named and is missing for a slip, not for the defaults', async () => {
    const { faults } = await loadSettings(new MemoryTree(FILES), 'missing.yaml', false);
    expect(faults).toEqual([
      {
        code: 'missing-file',
        position: { file: 'missing.yaml' },
        problem: 'it is named as the trusted settings and does not exist',
      },
    ]);
    const first = await loadSettings(new MemoryTree(FILES), 'missing.yaml', true);
    expect(first).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
  });

  it('does not fall back to defaults for a file that it cannot read', async () => {
    const tree = new MemoryTree({ 'h.yaml': { link: 'x' } });
    await expect(loadSettings(tree, 'h.yaml', false)).rejects.toThrow(
      'Cannot read h.yaml as it is a symbolic link',
    );
  });
});
