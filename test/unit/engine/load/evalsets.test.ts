import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/governance/settings.ts';
import { loadEvalsets } from '../../../../src/engine/load/evalsets.ts';
import { told } from '../../../support/faults.ts';
import { type MemoryFile, MemoryTree } from '../../../support/memory-tree.ts';

const evalset = (name: string, more = '') => `evalset: ${name}
version: 1.0.0
target: { prompt: p.md }
graders: [{ type: includes, value: ok }]
cases: [{ id: a, input: 1 }]
${more}`;
const PROMPT = `messages: [{ role: user, content: "{{ input }}" }]
testData: [{ input: a }]
evaluators: [{ name: e, string: { contains: a } }]
`;

async function load(files: Readonly<Record<string, MemoryFile>>) {
  const tree = new MemoryTree({ 'p.md': 'Hi', ...files });
  const { evalsets, faults, notices } = await loadEvalsets(tree, DEFAULT_SETTINGS);
  return {
    names: evalsets.map((item) => item.evalset.name),
    evalsets: evalsets.map((item) => item.evalset),
    faults: told(faults),
    notices,
    read: tree.read,
  };
}

describe('loadEvalsets', () => {
  it('finds evalset files and prompts with cases of their own, and reads nothing else', async () => {
    const loaded = await load({
      'evalsets/b/evalset.yml': evalset('b'),
      'evalsets/a/deep/evalset.yaml': evalset('a'),
      'evalsets/headgate.yaml': 'nonsense: [',
      'other/evalset.yaml': evalset('other'),
      'prompts/c.prompt.yml': PROMPT,
      'prompts/d.prompt.yaml': 'messages: []',
      '.github/e.prompt.yml': PROMPT,
    });
    expect(loaded.names).toEqual(['a', 'b', '.github/e', 'prompts/c']);
    expect([loaded.faults, loaded.notices]).toEqual([[], []]);
    expect(loaded.read).not.toContain('p.md');
    expect(loaded.read).not.toContain('other/evalset.yaml');
  });

  it('reads the files that evalsets name, also those that only a case names', async () => {
    const { evalsets, faults } = await load({
      'evalsets/a/evalset.yaml': evalset('a').replace(/cases: .*/, 'cases: cases.jsonl'),
      'evalsets/a/cases.jsonl':
        '{"id":"one","input":1,"graders":[{"type":"json-schema","schema":"../s.json"}]}\n',
      'evalsets/s.json': '{"type":"object"}',
    });
    expect(faults).toEqual([]);
    expect(evalsets[0]?.cases[0]?.graders[1]?.options).toEqual({ schema: { type: 'object' } });
    expect(evalsets[0]?.sources).toContainEqual({ path: 'evalsets/s.json', role: 'evalset' });
  });

  it('reports the faults of all evalsets together', async () => {
    const { names, faults } = await load({
      'evalsets/a/evalset.yaml': evalset('a', 'nope: 1\n').replace('p.md', 'q.md'),
      'evalsets/b/evalset.yaml': 'a: [',
      'evalsets/c/evalset.yaml': evalset('c').replace(/cases: .*/, 'cases: c.jsonl'),
      'evalsets/d/evalset.yaml': evalset('d'),
    });
    expect(names).toEqual(['a', 'c', 'd']);
    expect(faults).toEqual([
      '[unknown-field] Cannot read evalsets/a/evalset.yaml:6:1 as nope is no field of this format',
      '[missing-file] Cannot read evalsets/a/evalset.yaml:3:19 as q.md does not exist',
      expect.stringContaining('[bad-yaml] Cannot read evalsets/b/evalset.yaml:1:5 as'),
      '[missing-file] Cannot read evalsets/c/evalset.yaml:5:8 as evalsets/c/c.jsonl does not exist',
    ]);
  });

  it('follows no link, and says so', async () => {
    const { names, faults } = await load({
      'evalsets/a/evalset.yaml': { link: '../../secret' },
      'evalsets/b/evalset.yaml': evalset('b').replace(/cases: .*/, 'cases: c.jsonl'),
      'evalsets/b/c.jsonl': { link: '/etc/passwd' },
    });
    expect(names).toEqual(['b']);
    expect(faults).toEqual([
      '[not-a-file] Cannot read evalsets/a/evalset.yaml as it is a symbolic link',
      '[not-a-file] Cannot read evalsets/b/c.jsonl as it is a symbolic link',
    ]);
  });

  it('names prompts that it cannot read, as each might bring cases', async () => {
    const { names, notices, faults } = await load({
      'a.prompt.yml': 'messages: [',
      'b.prompt.yml': { link: 'c.prompt.yml' },
      'c.prompt.yml': 'messages: &a []\ntestData: *a\n',
    });
    expect([names, faults]).toEqual([[], []]);
    expect(notices).toEqual([
      expect.stringMatching(/^a\.prompt\.yml:1:12 is left out: the file is not valid YAML/),
      'b.prompt.yml is left out: it is a symbolic link',
      'c.prompt.yml:2:11 is left out: alias *a is refused',
    ]);
  });

  it('refuses a name that is used twice, at the second', async () => {
    const { faults } = await load({
      'evalsets/a/evalset.yaml': evalset('same'),
      'evalsets/b/evalset.yaml': evalset('same'),
      'evalsets/c/evalset.yaml': evalset('Same'),
    });
    expect(faults).toEqual([
      '[duplicate-evalset] Cannot read evalsets/b/evalset.yaml:1:10 as evalset name same is used twice',
    ]);
  });

  it('reads again on the other side only what differs there', async () => {
    const withCases = (name: string) => evalset(name).replace(/cases: .*/, 'cases: c.jsonl');
    const line = '{"id":"one","input":1}\n';
    const files = {
      'p.md': 'Hi',
      'evalsets/a/evalset.yaml': withCases('a'),
      'evalsets/a/c.jsonl': line,
      'evalsets/b/evalset.yaml': withCases('b'),
      'evalsets/b/c.jsonl': line,
      'c.prompt.yml': PROMPT,
      'd.prompt.yml': 'messages: [',
    };
    const baseline = await loadEvalsets(new MemoryTree(files), DEFAULT_SETTINGS);
    const changed = { ...files, 'evalsets/b/c.jsonl': line.replace('one', 'two') };
    const tree = new MemoryTree(changed);
    const head = await loadEvalsets(tree, DEFAULT_SETTINGS, baseline);
    expect(tree.read).toEqual(['evalsets/b/evalset.yaml', 'evalsets/b/c.jsonl']);
    const { readings: _own, ...found } = head;
    const { readings: _others, ...alone } = await loadEvalsets(
      new MemoryTree(changed),
      DEFAULT_SETTINGS,
    );
    expect({ ...found, evalsets: found.evalsets.map((item) => item.evalset) }).toEqual({
      ...alone,
      evalsets: alone.evalsets.map((item) => item.evalset),
    });
  });

  it.each([
    ['a file of it is gone', { 'evalsets/a/c.jsonl': undefined }, 'missing-file'],
    ['a file of it became a link', { 'evalsets/a/c.jsonl': { link: 'x' } }, 'not-a-file'],
    ['its target is gone', { 'p.md': undefined }, 'missing-file'],
  ])('takes nothing from the other side when %s', async (_name, change, code) => {
    const files = {
      'p.md': 'Hi',
      'evalsets/a/evalset.yaml': evalset('a').replace(/cases: .*/, 'cases: c.jsonl'),
      'evalsets/a/c.jsonl': '{"id":"one","input":1}\n',
    };
    const baseline = await loadEvalsets(new MemoryTree(files), DEFAULT_SETTINGS);
    const kept = Object.entries<MemoryFile | undefined>({ ...files, ...change });
    const changed = kept.flatMap(([path, file]) => (file === undefined ? [] : [[path, file]]));
    const tree = new MemoryTree(Object.fromEntries(changed));
    const { faults } = await loadEvalsets(tree, DEFAULT_SETTINGS, baseline);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('has nothing to say of a tree without evalsets', async () => {
    expect(await load({})).toMatchObject({ names: [], faults: [], notices: [], read: [] });
  });
});
