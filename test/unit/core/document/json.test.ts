import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, parseJsonLines } from '../../../../src/core/document/json.ts';
import { told } from '../../../support/faults.ts';

const linesOf = (text: string) => {
  const { documents, faults } = parseJsonLines('a.jsonl', text);
  return { values: documents.map((document) => document.value), faults: told(faults) };
};
const repeated = (place: string) =>
  `[duplicate-key] Cannot read a.jsonl:${place} as the same key stands twice in one mapping`;

/**
 * JSON objects without the keys that are refused on purpose, and without control characters in keys:
 * the engine's own JSON.parse was seen to mix up such keys of objects it had met in another order.
 */
const objects = fc.dictionary(
  fc
    .string()
    .filter((key) => !/^(?:__proto__|constructor|prototype|<<)$/.test(key) && !/\p{Cc}/u.test(key)),
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }).filter((value) => !hasRefusedKey(value)),
);

function hasRefusedKey(value: unknown): boolean {
  return /"(?:__proto__|constructor|prototype|<<)":/.test(JSON.stringify(value));
}

describe('parseJsonLines', () => {
  it('reads what JSON.parse reads, however it is spaced', () => {
    fc.assert(
      fc.property(objects, fc.constantFrom('', ' ', '\t '), (object, space) => {
        const text = JSON.stringify(object, null, 1).replaceAll('\n', space);
        expect(linesOf(text)).toEqual({ values: [JSON.parse(text)], faults: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('finds any repeated key, wherever it stands and whatever follows', () => {
    fc.assert(
      fc.property(
        objects,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (object, number) => {
          const rest = `"number":${number.toExponential()},"object":${JSON.stringify(object)}`;
          expect(linesOf(`{"a":1,"a":2,${rest}}`).faults).toEqual([repeated('1:8')]);
        },
      ),
    );
  });

  it.each([
    ['made up for in length by a number', '{"a":1,"a":2,"b":1e8}', '1:8'],
    ['behind an escape', '{"a":1,"\\u0061":2}', '1:8'],
    ['behind an escaped slash', '{"a/":1,"a\\/":2}', '1:9'],
    ['nested and spaced', '{"z": {"a": 1 , "a": 2}}', '1:17'],
    ['in a list', '[{"a":1},{"a":1,"a":1}]', '1:17'],
    ['far apart', `{"a":1,"b":"${'x'.repeat(5000)}","a":2}`, '1:5015'],
  ])('reports a repeated key: %s', (_name, line, place) => {
    expect(linesOf(line).faults).toEqual([repeated(place)]);
  });

  it('does not take text that looks like keys for keys', () => {
    const line = '{"a":"\\"a\\":1, {[","b":["a","a"],"c":{"a":1},"d":"[[[[]]]]\\\\"}';
    expect(linesOf(line)).toEqual({ values: [JSON.parse(line)], faults: [] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s', (key) => {
    const refused = `[forbidden-key] Cannot read a.jsonl:1:7 as key ${key} is refused`;
    expect(linesOf(`{"a":{"${key}":1}}`).faults).toEqual([refused]);
    const escaped = `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}`;
    expect(linesOf(`{"a":{"${escaped}":1}}`).faults).toEqual([refused]);
    expect(linesOf(`{"a":"${key}","b":"my constructor"}`).faults).toEqual([]);
  });

  it.each([
    ['lists', '['.repeat(65), ']'.repeat(65), '1:65'],
    ['objects', '{"a":'.repeat(65), `1${'}'.repeat(65)}`, '1:321'],
    ['mixed', '[1,'.repeat(65), `1${']'.repeat(65)}`, '1:193'],
    ['a hundred thousand lists', '['.repeat(1e5), ']'.repeat(1e5), '1:1'],
    ['a hundred thousand lists, apart', '[1,'.repeat(1e5), `1${']'.repeat(1e5)}`, '1:1'],
    ['a hundred thousand objects', '{"a":'.repeat(1e5), `1${'}'.repeat(1e5)}`, '1:1'],
  ])('refuses what is nested too deeply: %s', (_name, before, after, place) => {
    expect(linesOf(before + after)).toEqual({
      values: [],
      faults: [`[too-deep] Cannot read a.jsonl:${place} as values are nested over 64 levels`],
    });
  });

  it('counts lines without the end of the last one', () => {
    expect(linesOf('1\n'.repeat(20_000)).values).toHaveLength(20_000);
    expect(linesOf(`${'1\n'.repeat(20_000)}1`)).toEqual({
      values: [],
      faults: ['[file-too-large] Cannot read a.jsonl as it has over 20000 lines'],
    });
  });

  it('reads flat lines with many brackets', () => {
    const line = JSON.stringify(Array.from({ length: 1000 }, (_, index) => ({ index })));
    expect(linesOf(line)).toEqual({ values: [JSON.parse(line)], faults: [] });
  });

  it('refuses numbers that no JSON number can be', () => {
    expect(linesOf('{"a":1e999}').faults).toEqual([
      '[wrong-value] Cannot read a.jsonl:1:6 as the number is out of range',
    ]);
  });

  it('goes on after a faulty line and counts blank ones', () => {
    const { values, faults } = linesOf('\uFEFF{"a":1}\r\n\r\n  \r\n{"a":}\r\n{"a":3}\r\n{"a"');
    expect(values).toEqual([{ a: 1 }, { a: 3 }]);
    expect(faults).toEqual([
      "[bad-json] Cannot read a.jsonl:4:6 as it is not valid JSON (Unexpected token '}')",
      "[bad-json] Cannot read a.jsonl:6:5 as it is not valid JSON (Expected ':' after property name)",
    ]);
  });

  it('says where a value stands, whether it came the fast way or the slow one', () => {
    const text = '{"x":1}\n{"id": "a", "tags": ["b", 5]}\n{"id": "\\u0061", "tags": ["b", 5]}\n';
    const [, fast, slow] = parseJsonLines('a.jsonl', text).documents;
    expect(fast?.positionOf(['tags', 1])).toEqual({ file: 'a.jsonl', line: 2, column: 27 });
    expect(fast?.positionOf(['tags'], 'key')).toEqual({ file: 'a.jsonl', line: 2, column: 13 });
    expect(slow?.positionOf(['tags', 1])).toEqual({ file: 'a.jsonl', line: 3, column: 32 });
  });
});

describe('parseJson', () => {
  const faultsOf = (text: string) => told(parseJson('a.json', text).faults);

  it('reads what JSON.parse reads, however it is indented', () => {
    fc.assert(
      fc.property(objects, fc.constantFrom('', '\t', '  '), (object, indent) => {
        const text = JSON.stringify(object, null, indent);
        const { document, faults } = parseJson('a.json', text);
        expect(faults).toEqual([]);
        expect(document?.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['hello', '1:1', "Unexpected token 'h'"],
    ['{"a": tru}', '1:10', "Unexpected token '}'"],
    ['{\n "a": 1,\n "b": x,\n "c": 2\n}\n', '3:7', "Unexpected token 'x'"],
    ['["at position 1", x]', '1:19', "Unexpected token 'x'"],
    ['{"a":1,}', '1:8', 'Expected double-quoted property name'],
    ['{"a":1} x', '1:9', 'Unexpected non-whitespace character after JSON'],
    ['{"a":"x\n"}', '1:8', 'Bad control character in string literal'],
    ['{"a":01}', '1:7', 'Unexpected number'],
    ['[1,\n2', '2:2', "Expected ',' or ']' after array element"],
    ['', '1:1', 'Unexpected end of JSON input'],
    ['[1, // no\n2]', '1:5', "Unexpected token '/'"],
    ['\uFEFF\uFEFF{}', '1:1', "Unexpected token '\uFEFF'"],
  ])('refuses what is YAML but no JSON at its place: %j', (text, place, words) => {
    expect(faultsOf(text)).toEqual([
      `[bad-json] Cannot read a.json:${place} as it is not valid JSON (${words})`,
    ]);
  });

  it('finds repeated keys and deep nesting as in YAML', () => {
    expect(faultsOf('{\r\n  "a": 1,\r\n  "a": 2\r\n}')).toEqual([
      '[duplicate-key] Cannot read a.json:3:3 as the same key stands twice in one mapping',
    ]);
    expect(faultsOf('['.repeat(100_000) + ']'.repeat(100_000))).toEqual([
      '[too-deep] Cannot read a.json:1:1 as values are nested over 64 levels',
    ]);
  });
});
