import { type LaneCounts, LaneLog } from './lane-log.ts';
import type { LaneOptions, LaneParts } from './lane-parts.ts';
import type { LaneOutcome, LaneTask } from './outcome.ts';
import { ProviderState } from './provider-state.ts';
import { Pump } from './pump.ts';
import { Slots } from './slots.ts';

/**
 * The way to one provider: makes calls as fast as it allows and loses none. What is learnt of the
 * provider, a refusal for good as well, stays from run to run.
 */
export class Lane {
  readonly #parts: LaneParts;

  constructor(options: LaneOptions) {
    const state = new ProviderState(options.settings, options.clock.monotonicMs());
    this.#parts = { ...options, state, log: new LaneLog(options.observe), slots: new Slots() };
  }

  get counts(): LaneCounts {
    return this.#parts.log.counts;
  }

  /**
   * Takes tasks as slots come free and settles each that it took exactly once; resolves when all are.
   * After a refusal for good the rest of the source is settled as not attempted. When the spend limit
   * is reached or the signal is given, the rest stays in the source. Rejects with what `source`,
   * `settle` or the client throws that is no ProviderError, and aborts what is under way. Runs at the
   * same time take turns at the same slots.
   */
  async run<Task extends LaneTask>(
    source: Iterator<Task>,
    settle: (task: Task, outcome: LaneOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    await new Pump(this.#parts, source, settle).run(signal);
  }
}
