import { describe, expect, it } from 'vitest';
import { checkPaths } from '../../../../src/core/evalset/check.ts';
import { readEvalsetText } from '../../../support/evalsets.ts';
import { told } from '../../../support/faults.ts';

function faultsOf(target: string, paths: readonly string[]): string[] {
  const { evalset, document } = readEvalsetText(`evalset: a
version: 1.0.0
runbook: docs/run.md
target: ${target}
graders: [{ type: includes, value: ok }]
cases: [{ id: a, input: 1 }]
`);
  if (evalset === undefined || document === undefined) throw new Error('not readable');
  return told(checkPaths(evalset, document, new Set(paths)));
}

describe('checkPaths', () => {
  it('finds nothing wrong where every path is there', () => {
    const target = '{ prompt: p.md, tools: t.json, policy: y.yaml, watch: ["src/**"] }';
    expect(faultsOf(target, ['p.md', 't.json', 'y.yaml', 'docs/run.md', 'src/a.ts'])).toEqual([]);
  });

  it('names each missing file at the field that names it, by its exact path', () => {
    const target = '{ prompt: p.md, tools: t.json, policy: y.yaml }';
    expect(faultsOf(target, ['P.md', './t.json', 'a/y.yaml', 'docs/run.md/x'])).toEqual([
      '[missing-file] Cannot read evalsets/a/evalset.yaml:4:19 as p.md does not exist',
      '[missing-file] Cannot read evalsets/a/evalset.yaml:4:32 as t.json does not exist',
      '[missing-file] Cannot read evalsets/a/evalset.yaml:4:48 as y.yaml does not exist',
      '[missing-file] Cannot read evalsets/a/evalset.yaml:3:10 as docs/run.md does not exist',
    ]);
  });

  it('finds watch patterns that match nothing, each by itself', () => {
    const target = '{ prompt: p.md, watch: ["src/**", "scr/**", "src/b*.ts"] }';
    expect(faultsOf(target, ['p.md', 'docs/run.md', 'src/a.ts'])).toEqual([
      '[watch-matches-nothing] Cannot read evalsets/a/evalset.yaml:4:43 as watch pattern scr/** matches no file',
      '[watch-matches-nothing] Cannot read evalsets/a/evalset.yaml:4:53 as watch pattern src/b*.ts matches no file',
    ]);
  });

  it.each(['*a*a*a', '!src/a.ts', 'src/{a,b}.ts', '@(a|b)', '[a-z]', `${'a'.repeat(201)}`])(
    'refuses the watch pattern %s, whose matching could take long',
    (pattern) => {
      const target = `{ prompt: p.md, watch: ["${pattern}"] }`;
      expect(faultsOf(target, ['p.md', 'docs/run.md', 'src/a.ts'])).toEqual([
        expect.stringContaining('a watch pattern may hold at most two * between slashes'),
      ]);
    },
  );
});
