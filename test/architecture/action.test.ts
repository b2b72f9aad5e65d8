import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../../src/domain/version.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const action = parse(read('action.yml')) as {
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
};

describe('action.yml', () => {
  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('declares exactly the inputs that the code reads', () => {
    const code = readdirSync(join(ROOT, 'src/action'))
      .map((name) => read(`src/action/${name}`))
      .join('\n');
    const names = [...code.matchAll(/input\(environment, '(?<name>[a-z-]+)'\)/g)].flatMap(
      (match) => match.groups?.['name'] ?? [],
    );
    expect([...new Set(names)].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('declares exactly the outputs that a report has', () => {
    const code = /function outputsOf.*?\n\}/s.exec(read('src/core/report/report.ts'))?.[0] ?? '';
    const names = [...code.matchAll(/^ {4}'?(?<name>[a-z-]+)'?:/gm)].flatMap(
      (match) => match.groups?.['name'] ?? [],
    );
    expect(names.sort()).toEqual(Object.keys(action.outputs).sort());
  });
});

describe('the bundle', () => {
  it('has no wide character, for which an engine would hold a file as two bytes each', () => {
    const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
    const code = files.filter((name) => name.endsWith('.js'));
    expect(code.length).toBeGreaterThan(2);
    expect(code.filter((name) => /[^\0-\x7f]/.test(read(`dist/${name}`)))).toEqual([]);
  });
});

describe('the version', () => {
  it('is the same in package.json and in the code', () => {
    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(VERSION);
  });

  it('of the lockfile records no download address', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
