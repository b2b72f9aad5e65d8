import { describe, expect, it } from 'vitest';
import { readJson, valueAt } from '../../../../src/core/grading/json-output.ts';

describe('readJson', () => {
  it('reads exactly one fence around everything', () => {
    const read = (output: string) => readJson(output, true);
    expect(read('\n```json\n{"a":1}\n```  \n')).toEqual({ ok: true, value: { a: 1 } });
    expect(read('```\n[1]\n```')).toEqual({ ok: true, value: [1] });
    expect(read('Sure:\n```\n[1]\n```')).toMatchObject({ ok: false });
    expect(read('```\n[1]\n```\n```\n[2]\n```')).toMatchObject({ ok: false });
    expect(read('```\n[1]')).toMatchObject({ ok: false });
    expect(read('```\n[1]\n``` done')).toMatchObject({ ok: false });
    expect(read('```\n\n```')).toEqual({ ok: false, problem: 'is empty' });
  });

  it('does not slow down on fences that never close', () => {
    const output = `\`\`\`\n${'\n```'.repeat(50_000)}x`;
    expect(readJson(output, true)).toEqual({ ok: false, problem: 'is not JSON' });
  }, 20_000);

  it('reads 100 levels and not 101', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
    expect(readJson(nested(100), false)).toMatchObject({ ok: true });
    expect(readJson(nested(101), false)).toEqual({
      ok: false,
      problem: 'is nested over 100 levels',
    });
  });
});

describe('valueAt', () => {
  const value = JSON.parse(
    '{"list":[0,1,2,3,4,5,6,7,8,9,"ten"],"a":[{"b/c~d":1}],"":{"":2},"0":3,"__proto__":4}',
  );

  it.each([
    ['', value],
    ['/a/0/b~1c~0d', 1],
    ['//', 2],
    ['/0', 3],
    ['/__proto__', 4],
    ['/list/10', 'ten'],
    ['/list/1x', undefined],
    ['/list/x1', undefined],
    ['/a/1', undefined],
    ['/a/-', undefined],
    ['/a/length', undefined],
    ['/a/0/b~1c~0d/0', undefined],
    ['/constructor', undefined],
    ['/a/constructor', undefined],
    ['/toString', undefined],
    ['/A', undefined],
  ])('goes %j', (path, expected) => {
    expect(valueAt(value, path)).toEqual(expected);
  });
});
