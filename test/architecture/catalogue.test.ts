import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRADERS } from '../../src/core/grading/catalog.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const namesIn = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const types = GRADERS.map((grader) => grader.type).sort();

describe('the catalogue of graders', () => {
  it('lists each type once', () => {
    expect(new Set(types).size).toBe(types.length);
    expect(types).toContain('exact-match');
  });

  it('has a file for every grader and lists every file', () => {
    expect(namesIn('src/core/grading/graders', '.ts')).toEqual(types);
  });

  it('has a page for every grader that names all its options', () => {
    expect(namesIn('docs/graders', '.md').filter((name) => name !== 'README')).toEqual(types);
    for (const { type, options } of GRADERS) {
      const page = readFileSync(join(ROOT, `docs/graders/${type}.md`), 'utf8');
      const missing = Object.keys(options).filter((option) => !page.includes(`\`${option}\``));
      expect({ type, missing }).toEqual({ type, missing: [] });
    }
  });

  it('has a test for every grader', () => {
    const tests = types.filter((type) =>
      existsSync(join(ROOT, `test/unit/core/grading/graders/${type}.test.ts`)),
    );
    expect(tests).toEqual(types);
  });

  it('templates only options that exist', () => {
    for (const { type, templated, requiredOptions, options } of GRADERS) {
      const unknown = [...templated, ...requiredOptions].filter((name) => !(name in options));
      expect({ type, unknown }).toEqual({ type, unknown: [] });
    }
  });

  it('has no grader that asks a model, as the agenda of a review says', () => {
    const known = [
      ...['type', 'summary', 'options', 'requiredOptions', 'templated', 'check'],
      ...['grade', 'gradeConversation'],
    ];
    const fields = GRADERS.flatMap((grader) => Object.keys(grader));
    expect([...new Set(fields)].filter((name) => !known.includes(name))).toEqual([]);
  });
});
