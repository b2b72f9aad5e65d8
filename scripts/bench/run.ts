import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { cpuMsOfOneMore, type Figures, figuresOf, HEADINGS, median } from './figures.ts';
import { measure, type Run } from './measure.ts';
import { startMockProcess } from './mock-process.ts';
import { QUICK, WORKLOADS } from './workloads.ts';

/*
 * The benchmark: the built gate, as a process, on git repositories and a mock server of our own.
 *
 *   npm run build && npm run bench                        a quick selection, under three minutes
 *   npm run bench -- --workloads all --repeats 3 --check  everything; fails when a target is missed
 *   npm run bench -- --workloads limit-32,hangs --repeats 1
 *   npm run bench -- --list
 *   npm run bench -- --dist <folder>                      another build, to compare two
 *
 * Workloads are taken in turn, A B C, A B C, so that a slow minute of the machine meets all of them;
 * the table shows medians. Ratios to the ideal, a bound that no schedule can beat, carry over to other
 * machines; seconds do not. Against other runners: harness-contestant.mjs.
 */

/** A trial of a large run may cost so many times what one of a small run does. */
const FLAT = 1.25;

const { values: options } = parseArgs({
  options: {
    workloads: { type: 'string', default: QUICK.join(',') },
    repeats: { type: 'string', default: '3' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../../dist') },
    check: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

if (options.list) console.log(WORKLOADS.map((workload) => workload.name).join('\n'));
else process.exitCode = await bench();

async function bench(): Promise<number> {
  const selected = selection(options.workloads);
  const runs = new Map<string, Run[]>();
  const bareMs: number[] = [];
  const mock = await startMockProcess();
  try {
    for (let repeat = 0; repeat < Number(options.repeats); repeat += 1) {
      bareMs.push(bareNodeMs());
      for (const workload of selected) {
        for (const run of await measure(workload, mock, resolve(options.dist))) {
          runs.set(run.name, [...(runs.get(run.name) ?? []), run]);
          console.error(`${run.name.padEnd(20)} ${(run.wallMs / 1000).toFixed(2)} s`);
        }
      }
    }
  } finally {
    mock.close();
  }
  const figures = [...runs.values()].map(figuresOf);
  printTable(figures);
  const misses = [...figures.flatMap((item) => item.misses), ...comparisons(runs, median(bareMs))];
  for (const miss of misses) console.log(`MISSED  ${miss}`);
  if (misses.length === 0) console.log('No target of these workloads is missed.');
  return options.check && misses.length > 0 ? 1 : 0;
}

function selection(names: string) {
  if (names === 'all') return WORKLOADS;
  return names.split(',').map((name) => {
    const workload = WORKLOADS.find((item) => item.name === name);
    if (workload === undefined) throw new Error(`There is no workload ${name}; see --list`);
    return workload;
  });
}

/** The whole life of a process that does nothing, in ms: what every start has in common. */
function bareNodeMs(): number {
  const startedMs = performance.now();
  execFileSync(process.execPath, ['-e', '0']);
  return performance.now() - startedMs;
}

/** Tells what only several workloads together show; answers what is missed of it. */
function comparisons(runs: ReadonlyMap<string, readonly Run[]>, bareMs: number): string[] {
  const misses: string[] = [];
  const start = runs.get('start');
  if (start !== undefined) {
    const firstCallMs = median(start.map((run) => run.firstCallMs));
    const times = (firstCallMs / bareMs).toFixed(1);
    console.log(`first call of the smallest run: ${times} times the life of a bare Node process`);
  }
  const oneMore = (few: string, many: string): number | undefined => {
    const [small, large] = [runs.get(few), runs.get(many)];
    if (small === undefined || large === undefined) return undefined;
    const cpuMs = cpuMsOfOneMore(small, large);
    console.log(`one more call between ${few} and ${many}: ${cpuMs.toFixed(2)} ms of CPU`);
    return cpuMs;
  };
  const most = WORKLOADS.find(({ name }) => name === 'cpu-5000')?.target.cpuMsPerCall ?? 0;
  const ofCall = oneMore('cpu-1000', 'cpu-5000');
  if (ofCall !== undefined && ofCall > most) {
    misses.push(
      `cpu-5000: a call costs ${ofCall.toFixed(2)} ms of CPU, at most ${most} is allowed`,
    );
  }
  const early = oneMore('trials-1000', 'trials-10000');
  const late = oneMore('trials-10000', 'trials-100000');
  if (early !== undefined && late !== undefined && late > FLAT * early) {
    misses.push(`trials-100000: a trial costs ${(late / early).toFixed(2)} times an early one`);
  }
  return misses;
}

function printTable(figures: readonly Figures[]): void {
  const rows = [HEADINGS, ...figures.map((item) => item.cells)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  console.log(line(HEADINGS));
  console.log(
    line(
      widths.map(
        (width, column) => '-'.repeat(column === 0 ? width : width - 1) + (column === 0 ? '' : ':'),
      ),
    ),
  );
  for (const { cells } of figures) console.log(line(cells));
}
