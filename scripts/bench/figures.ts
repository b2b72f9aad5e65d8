import type { Run } from './measure.ts';

/** The medians of a workload's runs, and what they miss of its target. */
export interface Figures {
  readonly name: string;
  /** One cell of the table for each heading. */
  readonly cells: readonly string[];
  readonly misses: readonly string[];
}

export const HEADINGS = [
  'workload',
  'wall s',
  'ideal s',
  '× ideal',
  'first call s',
  'tail s',
  'CPU ms a call',
  'peak MB',
  'calls',
  '429',
  'paid twice',
  'at once',
  'lost',
  'right',
];

/** The figures of all runs of one workload; sound only where every run is, so the worst counts there. */
export function figuresOf(runs: readonly Run[]): Figures {
  const of = (value: (run: Run) => number) => median(runs.map(value));
  const [first] = runs;
  if (first === undefined) throw new RangeError('figures need a run');
  const { name, target, trials } = first;
  const timesIdeal = of((run) => run.wallMs / (run.idealMs || Number.NaN));
  const cpuMsPerCall = of((run) => run.cpuMs / trials);
  const peakMb = of((run) => run.peakMb);
  const calls = of((run) => run.calls);
  const limited = of((run) => run.limited);
  const lost = Math.max(...runs.map((run) => run.lost));
  const isRight = runs.every((run) => run.isRight);
  const cells = [
    name,
    seconds(of((run) => run.wallMs)),
    seconds(first.idealMs ?? Number.NaN),
    shown(timesIdeal, 3),
    seconds(of((run) => run.firstCallMs)),
    seconds(of((run) => run.tailMs)),
    shown(cpuMsPerCall, 2),
    shown(peakMb, 0),
    shown(calls, 0),
    shown(limited, 0),
    shown(
      of((run) => run.paidTwice),
      0,
    ),
    shown(
      of((run) => run.mostInFlight),
      0,
    ),
    shown(lost, 0),
    isRight ? 'yes' : 'NO',
  ];
  const over = (what: string, found: number, most: number | undefined) =>
    most === undefined || found <= most
      ? []
      : [`${name}: ${what} is ${shown(found, 3)}, at most ${most} is allowed`];
  const misses = [
    ...over('wall time over the ideal', timesIdeal, target.timesIdeal),
    ...over('peak memory in MB', peakMb, target.peakMb),
    ...over('calls', calls, target.calls),
    ...over('share of 429s', limited / calls, target.limitedShare),
    ...over('lost trials', lost, 0),
    ...(isRight ? [] : [`${name}: a pass rate is not the true one`]),
  ];
  return { name, cells, misses };
}

/**
 * What one more call costs in CPU, in ms, from two workloads of different size: start-up, which both
 * have, falls out.
 */
export function cpuMsOfOneMore(few: readonly Run[], many: readonly Run[]): number {
  const trials = (runs: readonly Run[]) => runs[0]?.trials ?? Number.NaN;
  const cpuMs = (runs: readonly Run[]) => median(runs.map((run) => run.cpuMs));
  return (cpuMs(many) - cpuMs(few)) / (trials(many) - trials(few));
}

/** The median; not a number where nothing could be measured. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

function seconds(ms: number): string {
  return shown(ms / 1000, 2);
}

function shown(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '-';
}
