import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { CHROMIUM } from '../test/support/browser.ts';

/*
 * Everything that CI runs, in the order in which it fails fastest. All steps run, so that one
 * command shows everything that is wrong.
 */

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');

const steps: readonly [name: string, run: () => boolean][] = [
  ['format and lint', () => command('biome', 'ci', '.')],
  ['types', () => command('tsc') && command('tsc', '-p', 'src/core/report/html/page')],
  ['unused code', () => command('knip')],
  ['generated files up to date', () => command('node', 'scripts/generate/run.ts', '--check')],
  ['dist equals a clean build', isDistCurrent],
  ['the built-in example is sound', () => command('node', 'dist/cli.js', 'check')],
  ['tests', () => command('vitest', 'run')],
  ['tests in a browser', isBrowserSatisfied],
];

const failed = steps.filter(([name, run]) => {
  console.log(`\n== ${name}`);
  return !run();
});
for (const [name] of failed) console.error(`failed: ${name}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function command(name: string, ...words: readonly string[]): boolean {
  const { status } = spawnSync(name, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  return status === 0;
}

/** Only where CI says so must there be a browser. */
function isBrowserSatisfied(): boolean {
  if (existsSync(CHROMIUM)) return command('vitest', 'run', '--config', 'vitest.browser.config.ts');
  console.log(`not run: ${CHROMIUM} is not there`);
  return process.env['CI'] === undefined;
}

function isDistCurrent(): boolean {
  const fresh = mkdtempSync(join(tmpdir(), 'headgate-dist-'));
  try {
    if (!command('node', 'scripts/build.ts', fresh)) return false;
    const [built, committed] = [filesOf(fresh), filesOf(join(root, 'dist'))];
    const paths = new Set([...built.keys(), ...committed.keys()]);
    const different = [...paths].filter((path) => built.get(path) !== committed.get(path));
    for (const path of different)
      console.error(`dist/${path} is not what src builds: npm run build`);
    return different.length === 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function filesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}
