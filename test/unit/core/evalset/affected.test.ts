import { describe, expect, it } from 'vitest';
import { causesToRun, globMatcher, roleFinder } from '../../../../src/core/evalset/affected.ts';
import type { FileChange } from '../../../../src/domain/target.ts';
import { evalsetOf } from '../../../support/evalsets.ts';

const EVALSET = evalsetOf(
  `evalset: a
version: 1.0.0
target: { prompt: prompts/a.md, watch: ["src/**/*.ts", "!src/no.ts", prompts/*] }
graders: [{ type: includes, value: ok }]
cases: c.jsonl
`,
  { 'c.jsonl': '{"id":"a","input":1}' },
);
const change = (path: string, more: Partial<FileChange> = {}): FileChange => ({
  path,
  kind: 'content',
  ...more,
});

describe('globMatcher', () => {
  it.each([
    ['src/**', 'src/a/b.ts', true],
    ['src/**', 'lib/src/a.ts', false],
    ['src/*', 'src/a/b.ts', false],
    ['**/*.md', '.github/a.md', true],
    ['*.md', '.hidden.md', true],
    ['a[b].md', 'ab.md', true],
    ['{a,b}.md', 'b.md', true],
    ['!a.md', 'b.md', false],
    ['!a.md', '!a.md', true],
    ['A.md', 'a.md', false],
    ['src/a.ts', 'src/a.ts', true],
    ['src/a.ts', 'src/aXts', false],
    ['src/**', 'src/a\nb.ts', true],
    ['src/*.ts', 'src/a\n/b.ts', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(globMatcher([pattern])(path)).toBe(expected);
  });

  it('matches what any of its patterns matches, and nothing without patterns', () => {
    expect(globMatcher(['a', 'b'])('b')).toBe(true);
    expect(globMatcher([])('a')).toBe(false);
  });
});

describe('roleFinder', () => {
  it('puts the files of the evalset before what it watches', () => {
    const roleOf = roleFinder(EVALSET);
    expect(roleOf('prompts/a.md')).toBe('prompt');
    expect(roleOf('evalsets/a/c.jsonl')).toBe('evalset');
    expect(roleOf('prompts/b.md')).toBe('watched');
    expect(roleOf('src/deep/x.ts')).toBe('watched');
    expect(roleOf('src/x.js')).toBeUndefined();
    expect(roleOf('other/prompts/a.md')).toBeUndefined();
  });
});

describe('causesToRun', () => {
  it('names the changes that matter with their roles, and no others', () => {
    const changes = [change('prompts/a.md'), change('docs/a.md'), change('src/a.ts')];
    expect(causesToRun(EVALSET, changes)).toEqual([
      { path: 'prompts/a.md', kind: 'content', role: 'prompt' },
      { path: 'src/a.ts', kind: 'content', role: 'watched' },
    ]);
  });

  it('does not run for changes in bytes alone, but for white space', () => {
    const kinds = ['byte-order-mark', 'line-ends', 'whitespace', 'added', 'removed'] as const;
    const causes = causesToRun(
      EVALSET,
      kinds.map((kind) => change('prompts/a.md', { kind })),
    );
    expect(causes.map((cause) => cause.kind)).toEqual(['whitespace', 'added', 'removed']);
  });

  it('runs where a file of its own moved away', () => {
    const moved = change('docs/a.md', { kind: 'renamed', previousPath: 'prompts/a.md' });
    expect(causesToRun(EVALSET, [moved])).toEqual([{ ...moved, role: 'prompt' }]);
    const elsewhere = change('docs/a.md', { kind: 'renamed', previousPath: 'docs/b.md' });
    expect(causesToRun(EVALSET, [elsewhere])).toEqual([]);
  });
});
