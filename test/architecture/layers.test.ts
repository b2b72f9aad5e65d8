import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** What each floor may import, as src/README.md draws it. A folder may always import itself. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ports: ['domain'],
  core: ['domain'],
  engine: ['domain', 'ports', 'core'],
  edges: ['domain', 'ports'],
  pipeline: ['domain', 'ports', 'core', 'engine'],
  'compose.ts': ['domain', 'ports', 'edges'],
  action: ['domain', 'pipeline', 'compose.ts'],
  cli: ['domain', 'pipeline', 'compose.ts'],
};

/** What each room of core may import of the others. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  document: [],
  stats: [],
  grading: ['document'],
  target: ['document'],
  result: ['document'],
  governance: ['document'],
  verdict: ['stats'],
  evalset: ['grading', 'document'],
  'red-team': ['document', 'stats'],
  report: ['verdict'],
};

/** Packages and built-in modules that domain and core may use: all of them synchronous and pure. */
const PURE_PACKAGES = new Set([
  'ajv',
  'ajv-formats',
  'yaml',
  'diff',
  're2js',
  'liquidjs',
  'picomatch',
  'node:crypto',
]);

/** Words of code that is not synchronous and deterministic. */
const IMPURE =
  /(?<!\$)\basync\b|\bawait\b|\bPromise\b|\bDate\b|Math\.random|\bprocess\b|\bfetch\(|performance/;

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Path from src for imports of our own; undefined for packages. */
  readonly target: string | undefined;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const imports = files.flatMap(importsOf);

describe('layers', () => {
  it('finds the files it is about', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('are known: every file of src stands in a floor that the table lists', () => {
    expect(files.filter((file) => FLOORS[floorOf(file)] === undefined)).toEqual([]);
    const inCore = files.filter((file) => floorOf(file) === 'core');
    expect(inCore.filter((file) => ROOMS[roomOf(file)] === undefined)).toEqual([]);
  });

  it('import only downwards, type imports too', () => {
    expect(imports.filter((found) => !isAllowed(found)).map(arrow)).toEqual([]);
  });

  it('have pure domain and core: no package with side effects, nothing asynchronous', () => {
    const pure = (file: string) => ['domain', 'core'].includes(floorOf(file));
    const packages = imports.filter(({ file, target }) => target === undefined && pure(file));
    expect(packages.filter(({ specifier }) => !PURE_PACKAGES.has(packageOf(specifier)))).toEqual(
      [],
    );
    const impure = files.filter(pure).filter((file) => IMPURE.test(codeOf(file)));
    expect(impure).toEqual([]);
  });

  it('have no circles between files', () => {
    expect(circles()).toEqual([]);
  });

  it('have files of at most 250 lines whose names say what they hold', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 251);
    expect(long).toEqual([]);
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|types)(?:\.ts$|\/)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
    const barrels = files.filter((file) => file.endsWith('index.ts'));
    expect(barrels).toEqual(['action/index.ts', 'cli/index.ts']);
  });

  it('are drawn in src/README.md as they are tested here', () => {
    const readme = readFileSync(join(SRC, 'README.md'), 'utf8');
    const cells = (name: string) =>
      readme.split('\n').find((line) => line.startsWith(`| \`${name}`));
    for (const [floor, allowed] of Object.entries(FLOORS)) {
      const row = cells(floor) ?? '';
      const missing = allowed.filter((name) => !row.includes(`\`${name}`));
      expect({ floor, missing }).toEqual({ floor, missing: [] });
    }
  });
});

function isAllowed({ file, target }: Import): boolean {
  if (target === undefined) return true;
  const [from, to] = [floorOf(file), floorOf(target)];
  if (from === 'edges' && to === 'edges') return roomOf(file) === roomOf(target);
  if (from === 'core' && to === 'core') {
    const [room, other] = [roomOf(file), roomOf(target)];
    return room === other || (ROOMS[room] ?? []).includes(other);
  }
  return from === to || (FLOORS[from] ?? []).includes(to);
}

function importsOf(file: string): Import[] {
  const pattern = /(?:\bfrom\s+|\bimport\(\s*|\bimport\s+)'(?<specifier>[^']+)'/g;
  return [...codeOf(file).matchAll(pattern)].map((match) => {
    const specifier = match.groups?.['specifier'] ?? '';
    const target = specifier.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(file), specifier)).replaceAll('\\', '/')
      : undefined;
    return { file, specifier, target };
  });
}

function circles(): string[] {
  const graph = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target !== undefined) graph.set(file, [...(graph.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

function arrow({ file, target }: Import): string {
  return `${file} → ${target}`;
}

function floorOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function textOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

/** The code without comments and texts, in which the words above would not be code. */
function codeOf(file: string): string {
  return textOf(file)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/^\s*\/\/.*$/gm, '');
}
