import type { ModelCall } from '../../src/domain/model-call.ts';
import type { SpendLimit } from '../../src/domain/settings.ts';
import { BatchCaller } from '../../src/engine/calls/batch.ts';
import type { BatchMemory } from '../../src/engine/calls/batch-memory.ts';
import type { CallTask } from '../../src/engine/calls/caller.ts';
import { Ledger } from '../../src/engine/calls/ledger.ts';
import type { LaneOutcome } from '../../src/engine/calls/outcome.ts';
import { callOf, seededRandom } from './lane-run.ts';
import { type BatchScript, SimulatedBatches } from './simulated-batches.ts';
import { SimulatedClock } from './simulated-clock.ts';

export interface BatchSetup {
  readonly script: BatchScript;
  readonly calls?: number;
  /** In place of a number of calls that all differ. */
  readonly asked?: readonly ModelCall[];
  readonly maxRetries?: number;
  readonly mostCalls?: number;
  readonly mostBytes?: number;
  readonly spendLimit?: SpendLimit;
}

/** Runs of a caller by batches, all on one Batch API and with one memory. */
export class BatchRuns {
  readonly clock = new SimulatedClock();
  readonly api: SimulatedBatches;
  readonly memory = new Map<string, string>();
  readonly ledger: Ledger;
  readonly messages: string[] = [];
  readonly #setup: BatchSetup;
  #runs = 0;

  constructor(setup: BatchSetup) {
    this.#setup = setup;
    this.api = new SimulatedBatches(this.clock, setup.script, setup);
    this.ledger = new Ledger(setup.spendLimit ?? { calls: 1_000 });
  }

  /** A run of its own, as by a process; answers the outcomes by label, each settled once. */
  run(signal = new AbortController().signal): Promise<Map<string, LaneOutcome>> {
    return this.clock.until(this.#run(this.#caller(), signal));
  }

  /** Two runs of the same calls at the same time, as by two evalsets in one process. */
  async twoAtOnce(): Promise<Map<string, LaneOutcome>[]> {
    const caller = this.#caller();
    const { signal } = new AbortController();
    const both = Promise.all([this.#run(caller, signal), this.#run(caller, signal)]);
    return this.clock.until(both);
  }

  /** How many calls each batch was handed in with. */
  get sizes(): number[] {
    return this.api.batches.map(({ calls }) => calls.size);
  }

  async #run(caller: BatchCaller, signal: AbortSignal): Promise<Map<string, LaneOutcome>> {
    const { calls = 3, asked = distinctCalls(calls) } = this.#setup;
    const outcomes = new Map<string, LaneOutcome>();
    const settle = ({ identity: { label } }: CallTask, outcome: LaneOutcome) => {
      if (outcomes.has(label)) throw new Error(`${label} is settled twice`);
      outcomes.set(label, outcome);
    };
    await caller.run(tasks(asked), settle, signal);
    return outcomes;
  }

  #caller(): BatchCaller {
    this.#runs += 1;
    const memory: BatchMemory = {
      recall: (name) => this.memory.get(name),
      remember: (name, value) => this.memory.set(name, value),
    };
    return new BatchCaller({
      client: this.api,
      memory,
      clock: this.clock,
      random: seededRandom(this.#runs),
      maxRetries: this.#setup.maxRetries ?? 2,
      ledger: this.ledger,
      costUsd: (_model, { inputTokens, outputTokens }) => (inputTokens + outputTokens) / 2,
      onProgress: (message) => this.messages.push(message),
    });
  }
}

function distinctCalls(count: number): ModelCall[] {
  return Array.from({ length: count }, (_, index) => callOf(index));
}

function* tasks(calls: readonly ModelCall[]): Generator<CallTask> {
  for (const call of calls) yield { call, identity: call };
}
