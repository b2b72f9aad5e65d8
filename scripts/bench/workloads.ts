import type { MockPlan } from './mock-plan.ts';

/** What a figure must not exceed for `--check` to pass; the sources are issue 4 and PERFORMANCE.md. */
export interface Target {
  /** Wall time over the ideal. */
  readonly timesIdeal?: number;
  readonly peakMb?: number;
  readonly cpuMsPerCall?: number;
  readonly calls?: number;
  /** 429s over all calls, 0..1. */
  readonly limitedShare?: number;
}

/** One evalset on one mock server, run by the gate from start to exit. */
export interface Workload {
  readonly name: string;
  readonly cases: number;
  /** Trials of each case and side; 1 unless said otherwise. */
  readonly trials?: number;
  readonly concurrency: number;
  readonly attemptTimeoutMs?: number;
  readonly mock: MockPlan;
  /** The gate runs once more in the same folder, with nothing changed. */
  readonly isRerun?: boolean;
  /** How long answers are kept, as settings write it; a rerun asks again for what is older. */
  readonly maxAge?: string;
  readonly target: Target;
  readonly rerunTarget?: Target;
}

const INSTANT = { seed: 1, latency: { kind: 'none' } } as const;
const STEADY = { seed: 1, latency: { kind: 'fixed', ms: 200 } } as const;
const HEAVY_TAIL = { kind: 'lognormal', medianMs: 800, p95Ms: 3000 } as const;
const LIMITED = { ...STEADY, limit: { perMinute: 600, burst: 60 } } as const;

export const WORKLOADS: readonly Workload[] = [
  // How long until the first call, and what a run costs at least.
  { name: 'start', cases: 1, concurrency: 4, mock: INSTANT, target: {} },
  // How full the wire is kept.
  steady('fixed-1000', 1000, { timesIdeal: 1.25 }),
  steady('fixed-5000', 5000, { timesIdeal: 1.1, peakMb: 200 }),
  {
    name: 'tail-1000',
    cases: 1000,
    concurrency: 128,
    mock: { seed: 1, latency: HEAVY_TAIL },
    target: {},
    // Asks everything again, and knows how long each answer took.
    isRerun: true,
    maxAge: '1s',
    rerunTarget: { timesIdeal: 1.25 },
  },
  // What a call costs.
  { name: 'cpu-1000', cases: 1000, concurrency: 32, mock: INSTANT, target: {} },
  { name: 'cpu-5000', cases: 5000, concurrency: 32, mock: INSTANT, target: { cpuMsPerCall: 0.7 } },
  // Six hundred requests a minute.
  limited('limit-32', 32),
  limited('limit-128', 128),
  // Servers that fail.
  failing('faults', { 'error-500': 0.05, reset: 0.01 }, 1.2),
  failing(
    'bodies',
    { 'cut-json': 0.02, 'cut-transfer': 0.02, 'no-json': 0.01, 'no-choice': 0.01 },
    1.25,
  ),
  {
    ...failing('hangs', { 'error-500': 0.05, reset: 0.01, hang: 0.01 }, 2.5),
    attemptTimeoutMs: 5000,
  },
  // What a trial costs as they grow in number.
  grown('trials-1000', 100),
  grown('trials-10000', 1000),
  grown('trials-100000', 10_000),
];

/** Under three minutes with three repeats. */
export const QUICK = ['start', 'fixed-1000', 'cpu-1000', 'cpu-5000', 'faults', 'bodies'];

function steady(name: string, cases: number, target: Target): Workload {
  return {
    name,
    cases,
    concurrency: 128,
    mock: STEADY,
    isRerun: true,
    target,
    rerunTarget: { calls: 0 },
  };
}

function limited(name: string, concurrency: number): Workload {
  const target = { timesIdeal: 1.1, limitedShare: 0.05 };
  return { name, cases: 300, concurrency, mock: LIMITED, target };
}

function failing(
  name: string,
  mishaps: NonNullable<MockPlan['mishaps']>,
  timesIdeal: number,
): Workload {
  return {
    name,
    cases: 500,
    concurrency: 32,
    mock: { ...STEADY, mishaps },
    target: { timesIdeal },
  };
}

function grown(name: string, cases: number): Workload {
  return { name, cases, trials: 5, concurrency: 64, mock: INSTANT, target: { peakMb: 300 } };
}
