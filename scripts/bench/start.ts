import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

/*
 * Start-up of the bundled action against a bare Node, in one run and taken in turn, so that the
 * noise of the machine meets both. The first line of our own code is the first line that the action
 * prints; the bare figure is the whole life of `node -e 0`.
 */

const ROUNDS = 15;
const TARGET = 4;
const entry = resolve(import.meta.dirname, '../../dist/index.js');
const temporary = mkdtempSync(join(tmpdir(), 'headgate-bench-'));

const bare: number[] = [];
const firstLine: number[] = [];
const refusal: number[] = [];
await measureBare();
await measureAction();
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await measureBare());
  const action = await measureAction();
  firstLine.push(action.firstLineMs);
  refusal.push(action.exitMs);
}
rmSync(temporary, { recursive: true, force: true });

const ratio = median(firstLine) / median(bare);
console.log(`bare node -e 0                 ${median(bare).toFixed(1)} ms (median of ${ROUNDS})`);
console.log(
  `action, to its first line      ${median(firstLine).toFixed(1)} ms, ${ratio.toFixed(2)} times bare`,
);
console.log(
  `action, to the end of a refusal ${median(refusal).toFixed(1)} ms, ${(median(refusal) / median(bare)).toFixed(2)} times bare`,
);
console.log(
  ratio <= TARGET ? `within the target of ${TARGET} times` : `over the target of ${TARGET} times`,
);
process.exitCode = ratio <= TARGET ? 0 : 1;

async function measureBare(): Promise<number> {
  return (await run(['-e', '0'], {})).exitMs;
}

/** An event that is refused, so that the run ends by itself and needs no repository. */
function measureAction(): Promise<Timing> {
  return run([entry], { GITHUB_EVENT_NAME: 'unknown', RUNNER_TEMP: temporary });
}

interface Timing {
  readonly firstLineMs: number;
  readonly exitMs: number;
}

function run(words: readonly string[], env: Record<string, string>): Promise<Timing> {
  return new Promise((done, fail) => {
    const started = performance.now();
    let firstLineMs = Number.NaN;
    const child = spawn(process.execPath, words, {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.once('data', () => {
      firstLineMs = performance.now() - started;
    });
    child.on('error', fail);
    child.on('close', () => done({ firstLineMs, exitMs: performance.now() - started }));
  });
}

function median(values: readonly number[]): number {
  return (
    [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
  );
}
