import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ATTACKS, type Attack, OWN_ATTACKS, type TestPlace } from '../test/security/attacks.ts';

/*
 * Runs test/security and every other test that the table of attacks names, and says of each attack
 * whether it fails. An attack that no test shows and nothing excuses fails the report.
 */

interface TestRun {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const root = resolve(import.meta.dirname, '..');

const [runs, passed] = runTests(filesOf([...ATTACKS, ...OWN_ATTACKS]));
const bad = tell('T', ATTACKS) + tell('H', OWN_ATTACKS);
process.exitCode = passed && bad === 0 ? 0 : 1;

/** Tells of a list of attacks, and answers how many of them succeed. */
function tell(letter: string, attacks: readonly Attack[]): number {
  const lines = attacks.map((attack) => ({ attack, finding: findingOf(attack, runs) }));
  console.log('');
  for (const { attack, finding } of lines) {
    console.log(`${letter}${String(attack.number).padStart(3, '0')} ${finding}: ${attack.title}`);
  }
  const bad = lines.filter(({ finding }) => /^(?:FAILED|NOT SHOWN)/.test(finding)).length;
  console.log(`\n${attacks.length - bad} of ${attacks.length} attacks are withstood or explained`);
  return bad;
}

function filesOf(attacks: readonly Attack[]): string[] {
  const files = attacks.flatMap((attack) =>
    'tests' in attack ? attack.tests.map(([file]) => file) : [],
  );
  return [...new Set(['test/security', ...files])];
}

/** Answers what became of each test, and whether all passed. */
function runTests(files: readonly string[]): [readonly TestRun[], boolean] {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-security-'));
  const report = join(folder, 'report.json');
  try {
    const words = ['run', ...files, '--reporter=default', '--reporter=json'];
    const { status } = spawnSync('vitest', [...words, `--outputFile=${report}`], {
      cwd: root,
      stdio: 'inherit',
    });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const runs = testResults.flatMap(({ name: path, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: relative(root, path),
        name: fullName,
        passed: status === 'passed',
      })),
    );
    return [runs, status === 0];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `pass`, or why not. */
function findingOf(attack: Attack, runs: readonly TestRun[]): string {
  if ('documented' in attack) return `documented only (${attack.documented})`;
  if (attack.tests.length === 0) return 'NOT SHOWN (no test is named)';
  for (const place of attack.tests) {
    const found = runs.filter((run) => isAt(run, place));
    if (found.length === 0) return `NOT SHOWN (${place.join(': ')} is no test that ran)`;
    const failed = found.find((run) => !run.passed);
    if (failed !== undefined) return `FAILED (${failed.file}: ${failed.name})`;
  }
  return 'pass';
}

function isAt(run: TestRun, [file, name]: TestPlace): boolean {
  return run.file === file && run.name.includes(name);
}
