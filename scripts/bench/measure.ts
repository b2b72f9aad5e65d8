import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type GatedFolder, gatedFolder, RESULT_PATH } from './gated-folder.ts';
import { idealMs, type Question } from './mock-plan.ts';
import type { MockProcess } from './mock-process.ts';
import type { Target, Workload } from './workloads.ts';

const PRELOAD = join(import.meta.dirname, 'report-usage.cjs');

/** What one run of the gate took and found. */
export interface Run {
  /** The workload's name, with a note where it is a rerun. */
  readonly name: string;
  readonly target: Target;
  readonly wallMs: number;
  /** Undefined for reruns that need no call. */
  readonly idealMs: number | undefined;
  /** From the start of the process to the first call that the server saw. */
  readonly firstCallMs: number;
  /** From the last answer to the exit. */
  readonly tailMs: number;
  /** Of the gate's own process, without git's. */
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly trials: number;
  readonly calls: number;
  readonly limited: number;
  /** Sound answers beyond one for each trial: paid for twice. */
  readonly paidTwice: number;
  readonly mostInFlight: number;
  readonly lost: number;
  readonly isRight: boolean;
}

/** Runs a workload once, or twice where it is rerun, in a new repository. */
export async function measure(workload: Workload, mock: MockProcess, dist: string): Promise<Run[]> {
  const folder = gatedFolder(workload);
  try {
    const first = await runOnce(workload, folder, mock, dist, workload.target);
    if (!workload.isRerun) return [first];
    const again = await runOnce(workload, folder, mock, dist, workload.rerunTarget ?? {});
    const name = `${workload.name}, rerun`;
    if (workload.maxAge !== undefined) return [first, { ...again, name }];
    return [first, { ...again, name, idealMs: undefined, paidTwice: again.calls }];
  } finally {
    folder.remove();
  }
}

async function runOnce(
  workload: Workload,
  folder: GatedFolder,
  mock: MockProcess,
  dist: string,
  target: Target,
): Promise<Run> {
  await mock.start(workload.mock);
  const process = await runGate(folder.path, mock.url, dist);
  const count = await mock.count();
  const trials = 2 * workload.cases * (workload.trials ?? 1);
  return {
    name: workload.name,
    target,
    wallMs: process.endedAt - process.startedAt,
    idealMs: idealMs(workload.mock, questionsOf(workload), workload.concurrency),
    firstCallMs: count.firstCallAt - process.startedAt,
    tailMs: process.endedAt - count.lastAnswerAt,
    cpuMs: process.cpuMs,
    peakMb: process.peakMb,
    trials,
    calls: count.calls,
    limited: count.limited,
    paidTwice: Math.max(0, count.answered - trials),
    mostInFlight: count.mostInFlight,
    ...folder.findings(),
  };
}

function questionsOf({ cases, trials = 1 }: Workload): Question[] {
  return Array.from({ length: cases * trials }, (_, index) => index % cases).flatMap((number) => [
    { side: 'base', number },
    { side: 'head', number },
  ]);
}

/** Runs the built command; times are of the clock of all processes, in ms. */
async function runGate(folder: string, baseUrl: string, dist: string) {
  const words = ['gate', '--base', 'base', '--head', 'head', '--base-url', baseUrl];
  rmSync(join(folder, RESULT_PATH), { force: true });
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(process.execPath, ['--require', PRELOAD, join(dist, 'cli.js'), ...words], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      HEADGATE_API_KEY: 'sk-bench-key',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', ''];
  for (const [index, stream] of child.stdio.slice(1).entries()) {
    stream?.on('data', (chunk: Buffer) => {
      texts[index] += chunk.toString();
    });
  }
  let endedAt = Number.NaN;
  child.on('exit', () => {
    endedAt = performance.timeOrigin + performance.now();
  });
  const exitCode = await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  const [output, errors, usage = ''] = texts;
  // A verdict may be red or invalid and is a result all the same.
  if (!existsSync(join(folder, RESULT_PATH))) {
    throw new Error(`The gate ended with ${exitCode}:\n${output}\n${errors}`);
  }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
  return {
    startedAt,
    endedAt,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    peakMb: maxRSS / 1024,
  };
}
