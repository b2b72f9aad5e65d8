import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../src/core/document/yaml.ts';
import { told } from '../../../support/faults.ts';

const read = (text: string) => parseYaml('a.yaml', text);
const faultsOf = (text: string) => told(read(text).faults);

describe('parseYaml', () => {
  it('reads YAML 1.2, where yes and 013 are no booleans and octals', () => {
    const { document, faults } = read('a: yes\nb: 013\nc: on\nd: 0o13\ne: 1e3\nf: ~\n');
    expect(faults).toEqual([]);
    expect(document?.value).toEqual({ a: 'yes', b: 13, c: 'on', d: 11, e: 1000, f: null });
  });

  it('reads YAML 1.2 even after a %YAML 1.1 line', () => {
    expect(read('%YAML 1.1\n---\na: yes\nb: 1:30\n').document?.value).toEqual({
      a: 'yes',
      b: '1:30',
    });
  });

  it('reads an empty file as null', () => {
    expect(read('# nothing\n')).toMatchObject({ document: { value: null }, faults: [] });
  });

  it('skips a byte-order mark and takes CRLF as one line end in values and places', () => {
    const { document, faults } = read('\uFEFFa: |\r\n  x\r\n  y\r\nb: 1\r\nb: 2\r\n');
    expect(document?.value).toEqual({ a: 'x\ny\n', b: 2 });
    expect(told(faults)).toEqual([
      '[duplicate-key] Cannot read a.yaml:5:1 as the same key stands twice in one mapping',
    ]);
  });

  it('refuses aliases before they are expanded', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: *c'].join('\n');
    const { document, faults } = read(bomb);
    expect(document).toBeUndefined();
    expect(told(faults)).toEqual([
      '[alias-not-allowed] Cannot read a.yaml:2:8 as alias *a is refused',
      '[alias-not-allowed] Cannot read a.yaml:2:12 as alias *a is refused',
      '[alias-not-allowed] Cannot read a.yaml:3:8 as alias *b is refused',
      '[alias-not-allowed] Cannot read a.yaml:3:12 as alias *b is refused',
      '[alias-not-allowed] Cannot read a.yaml:4:4 as alias *c is refused',
    ]);
  });

  it('lets an anchor stand that nothing uses', () => {
    expect(read('a: &x 1')).toMatchObject({ document: { value: { a: 1 } }, faults: [] });
  });

  it.each([
    ['plain', 'a:\n  <<: { b: 1 }\n', '2:3'],
    ['quoted', 'a:\n  "<<": { b: 1 }\n', '2:3'],
    ['of a list', 'a: { <<: [{ b: 1 }] }\n', '1:6'],
    ['under %YAML 1.1', '%YAML 1.1\n---\na: { <<: { b: 1 } }\n', '3:6'],
  ])('refuses merge keys: %s', (_name, text, place) => {
    const { document, faults } = read(text);
    expect(document).toBeUndefined();
    expect(told(faults)).toEqual([
      `[merge-key-not-allowed] Cannot read a.yaml:${place} as merge key << is refused`,
    ]);
  });

  it.each([
    '!!js/function "x"',
    '!custom 1',
    '!!binary aGk=',
    '!!set {a}',
    '!!timestamp 2001-01-01',
  ])('refuses the tag of %s', (value) => {
    const [fault, ...others] = read(`a: ${value}`).faults;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      code: 'tag-not-allowed',
      position: { file: 'a.yaml', line: 1, column: 4 },
    });
  });

  it('lets tags stand that say what JSON can hold', () => {
    expect(read('a: !!str 12')).toMatchObject({ document: { value: { a: '12' } }, faults: [] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    const { document, faults } = read(`a:\n  - ${key}: { polluted: true }\n`);
    expect(told(faults)).toEqual([
      `[forbidden-key] Cannot read a.yaml:2:5 as key ${key} is refused`,
    ]);
    expect(document).toBeDefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a forbidden key behind an escape', () => {
    expect(faultsOf('"\\u005f_proto__": 1')).toEqual([
      '[forbidden-key] Cannot read a.yaml:1:1 as key __proto__ is refused',
    ]);
  });

  it('finds a repeated key by its text and reports each repetition', () => {
    expect(faultsOf('a: 1\nb: { c: 1, "c": 2 }\n"a": 3\n1: x\n"1": y\n')).toEqual([
      '[duplicate-key] Cannot read a.yaml:2:12 as the same key stands twice in one mapping',
      '[duplicate-key] Cannot read a.yaml:3:1 as the same key stands twice in one mapping',
      '[duplicate-key] Cannot read a.yaml:5:1 as the same key stands twice in one mapping',
    ]);
    expect(faultsOf('a: { b: 1 }\nc: { b: 1 }\n')).toEqual([]);
  });

  it('finds repeated keys of a large mapping in linear time', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`);
    expect(faultsOf([...lines, 'k0: 2'].join('\n'))).toEqual([
      '[duplicate-key] Cannot read a.yaml:60001:1 as the same key stands twice in one mapping',
    ]);
  }, 20_000);

  it.each(['? [a, b]\n: 1', '[a]: 1', '{ a: 1 }: 2'])('refuses the key of %j', (text) => {
    const [fault] = read(text).faults;
    expect(fault).toMatchObject({ code: 'bad-yaml', problem: 'a key is no text' });
    expect(read(text).document).toBeUndefined();
  });

  it.each(['.inf', '-.inf', '.nan', '1e999'])('refuses the number %s', (number) => {
    expect(faultsOf(`a: [1, ${number}]`)).toEqual([
      '[wrong-value] Cannot read a.yaml:1:8 as the number is out of range',
    ]);
  });

  it('reads 64 levels and refuses the 65th, empty or not', () => {
    const nested = (levels: number, inner: string) =>
      `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`;
    expect(faultsOf(nested(64, ''))).toEqual([]);
    expect(faultsOf(nested(64, '1'))).toEqual([]);
    const refused = ['[too-deep] Cannot read a.yaml:1:65 as values are nested over 64 levels'];
    expect(faultsOf(nested(65, ''))).toEqual(refused);
    expect(faultsOf(nested(65, '1'))).toEqual(refused);
    expect(faultsOf(`${'{a: '.repeat(65)}1${'}'.repeat(65)}`)).toEqual([
      '[too-deep] Cannot read a.yaml:1:257 as values are nested over 64 levels',
    ]);
  });

  it.each(['[', '{', '{a: ', '- ', '? ', '[[{a: '])(
    'survives %j a hundred thousand times, with one fault',
    (text) => {
      const { document, faults } = read(text.repeat(100_000));
      expect(document).toBeUndefined();
      expect(told(faults)).toEqual([
        '[too-deep] Cannot read a.yaml:1:1 as values are nested over 64 levels',
      ]);
    },
  );

  it('does not take words in a broken line for a stack that ran out', () => {
    expect(read('a: [call stack\nb: Maximum call stack').faults[0]?.code).toBe('bad-yaml');
  });

  it('refuses several documents in one file', () => {
    expect(read('a: 1\n---\na: 2\n')).toEqual({
      faults: [
        expect.objectContaining({
          code: 'bad-yaml',
          position: { file: 'a.yaml', line: 2, column: 1 },
        }),
      ],
    });
  });

  it('names the place of broken syntax without repeating it in the words', () => {
    expect(faultsOf('a: [1, 2\nb: 3\n')).toEqual([
      '[bad-yaml] Cannot read a.yaml:2:1 as the file is not valid YAML (Flow sequence in block collection must be sufficiently indented and end with a ])',
    ]);
  });
});

describe('Document.positionOf', () => {
  const document = parseYaml('a.yaml', 'a:\n  - b: 1\n    c: [x, y]\n', 10).document;

  it('finds values and keys, counting from the line where the text starts', () => {
    expect(document?.positionOf(['a', 0, 'c', 1])).toEqual({
      file: 'a.yaml',
      line: 12,
      column: 12,
    });
    expect(document?.positionOf(['a', 0, 'c'], 'key')).toMatchObject({ line: 12, column: 5 });
    expect(document?.positionOf(['a', 0, 'c'])).toMatchObject({ line: 12, column: 8 });
  });

  it('falls back to the nearest parent that exists', () => {
    expect(document?.positionOf(['a', 0, 'missing', 'deeper'])).toMatchObject({
      line: 11,
      column: 5,
    });
    expect(document?.positionOf(['a', 7])).toMatchObject({ line: 11, column: 3 });
    expect(document?.positionOf(['zzz'])).toMatchObject({ line: 10, column: 1 });
  });
});
