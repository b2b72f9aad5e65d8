import type { ModelCall } from '../../src/domain/model-call.ts';
import type { SpendLimit } from '../../src/domain/settings.ts';
import { Lane } from '../../src/engine/calls/lane.ts';
import type { LaneCounts, LaneEvent } from '../../src/engine/calls/lane-log.ts';
import type { LaneOptions } from '../../src/engine/calls/lane-parts.ts';
import { Ledger } from '../../src/engine/calls/ledger.ts';
import type { LaneOutcome, LaneTask } from '../../src/engine/calls/outcome.ts';
import type { ModelClient } from '../../src/ports/model-client.ts';
import { SimulatedClock } from './simulated-clock.ts';
import { type ProviderOptions, SimulatedProvider } from './simulated-provider.ts';

/** One call of a case by number; tests that need another model or text say so. */
export function callOf(index: number, request: Partial<ModelCall['request']> = {}): ModelCall {
  const messages = [{ role: 'user' as const, content: `case ${index}`.padEnd(400, '.') }];
  return {
    request: { model: 'mock-1', messages, parameters: {}, ...request },
    key: `key-${index}`,
    provider: 'default',
    parts: { model: '', messages: '', parameters: '', responseFormat: '', tools: '' },
    trialIndex: 0,
    twin: 0,
    label: `case ${index}`,
    isStreamed: false,
  };
}

/** So many tasks, numbered on from `first`. */
export function* tasks(count: number, first = 0): Generator<LaneTask> {
  for (let index = first; index < first + count; index += 1) yield { call: callOf(index) };
}

/** Numbers in 0..1 that look random and are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface LaneSetup {
  readonly concurrency: number;
  readonly provider?: ProviderOptions;
  readonly settings?: Partial<LaneOptions['settings']>;
  readonly spendLimit?: SpendLimit;
  readonly costUsd?: LaneOptions['costUsd'];
  readonly seed?: number;
}

/** A lane to a simulated provider. */
export class LaneRun {
  readonly clock: SimulatedClock;
  readonly provider: SimulatedProvider;
  readonly ledger: Ledger;
  readonly lane: Lane;
  readonly events: LaneEvent[] = [];
  /** Outcomes by label; a second one for a label is an error. */
  readonly outcomes = new Map<string, LaneOutcome>();

  /** `client` stands in for the simulated provider. */
  constructor(setup: LaneSetup, shared: Partial<LaneRun> = {}, client?: ModelClient) {
    this.clock = shared.clock ?? new SimulatedClock();
    this.provider =
      shared.provider ??
      new SimulatedProvider(this.clock, setup.provider ?? { latencyMs: () => 200 });
    this.ledger = shared.ledger ?? new Ledger(setup.spendLimit ?? { calls: 1_000_000 });
    this.lane = new Lane({
      client: client ?? this.provider,
      settings: {
        concurrency: setup.concurrency,
        maxRetries: 4,
        timeoutMs: 60_000,
        trialTimeoutMs: 180_000,
        ...setup.settings,
      },
      clock: this.clock,
      random: seededRandom(setup.seed ?? 1),
      ledger: this.ledger,
      costUsd: setup.costUsd ?? (() => 0),
      observe: (event) => this.events.push(event),
    });
  }

  get counts(): LaneCounts {
    return this.lane.counts;
  }

  readonly settle = ({ call }: LaneTask, outcome: LaneOutcome): void => {
    if (this.outcomes.has(call.label)) throw new Error(`${call.label} is settled twice`);
    this.outcomes.set(call.label, outcome);
  };

  /** Begins a run; time passes only when the clock is told. */
  begin(source: Iterator<LaneTask>, signal = new AbortController().signal): Promise<void> {
    return this.lane.run(source, this.settle, signal);
  }

  /** Runs to the end and answers how long it took, in simulated milliseconds. */
  async toEnd(source: Iterator<LaneTask>, signal?: AbortSignal): Promise<number> {
    const started = this.clock.monotonicMs();
    await this.clock.until(this.begin(source, signal));
    return this.clock.monotonicMs() - started;
  }

  /** How often it told of this. */
  told(kind: LaneEvent['kind']): number {
    return this.events.filter((event) => event.kind === kind).length;
  }

  count(end: LaneOutcome['end']): number {
    return [...this.outcomes.values()].filter((outcome) => outcome.end === end).length;
  }
}
