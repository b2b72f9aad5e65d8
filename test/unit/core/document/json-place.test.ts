import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../../src/core/document/document.ts';
import { offsetInJson } from '../../../../src/core/document/json-place.ts';
import { parseYaml } from '../../../../src/core/document/yaml.ts';

const LINE = '{"id": "a", "b\\"": [1, {"c": null}], "d": {"e": "]}\\\\", "f": -1.5e3}}';

/** Every path of a value, and next to each one a field and an item that are not there. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const step = (key: string) => (Array.isArray(value) ? Number(key) : key);
  const missing: Path[] = [
    [...path, 'not there'],
    [...path, children.length],
  ];
  return [
    path,
    ...missing,
    ...children.flatMap(([key, child]) => pathsOf(child, [...path, step(key)])),
  ];
}

describe('offsetInJson', () => {
  it.each<[Path, 'key' | 'value', string]>([
    [[], 'value', LINE],
    [['id'], 'value', '"a", "b'],
    [['id'], 'key', '"id": "a"'],
    [['b"', 0], 'value', '1, {'],
    [['b"', 1, 'c'], 'value', 'null}]'],
    [['d', 'f'], 'value', '-1.5e3}}'],
    [['d', 'f'], 'key', '"f": -1.5e3'],
  ])('finds %j (%s)', (path, part, rest) => {
    expect(LINE.slice(offsetInJson(LINE, path, part)).startsWith(rest)).toBe(true);
  });

  it.each<[Path, string]>([
    [['b'], LINE],
    [['b"', 2], '[1, {'],
    [['id', 'deeper'], '"a", "b'],
    [['d', 'g', 'h'], '{"e"'],
  ])('falls back to the parent of %j, which is not there', (path, rest) => {
    expect(LINE.slice(offsetInJson(LINE, path, 'value')).startsWith(rest)).toBe(true);
  });

  it('agrees with the parser that keeps places', () => {
    const keys = fc.string().filter((key) => !/^(?:__proto__|constructor|prototype|<<)$/.test(key));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>(null, true, false, -0.5, 1e21),
        fc.string(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom('', ' '), (found, space) => {
        const text = JSON.stringify(found, null, 1).replaceAll('\n', space);
        const { document } = parseYaml('a.jsonl', text);
        if (document === undefined) throw new Error(`not read: ${text}`);
        for (const path of pathsOf(JSON.parse(text))) {
          for (const part of ['key', 'value'] as const) {
            const { column } = document.positionOf(path, part);
            expect({ path, column: offsetInJson(text, path, part) + 1 }).toEqual({ path, column });
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
