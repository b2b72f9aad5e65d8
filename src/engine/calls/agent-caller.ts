import pLimit from 'p-limit';
import { ProviderError } from '../../domain/errors.ts';
import type { ModelClient } from '../../ports/model-client.ts';
import type { Caller, CallTask } from './caller.ts';
import type { LaneOutcome } from './outcome.ts';

/** The way to programs: each trial is one run of the program, and a failed one stays so. */
export class AgentCaller implements Caller {
  readonly #client: ModelClient;
  readonly #concurrency: number;
  readonly #limit: ReturnType<typeof pLimit>;

  /** At most `concurrency` programs run at the same time. */
  constructor(client: ModelClient, concurrency: number) {
    this.#client = client;
    this.#concurrency = concurrency;
    this.#limit = pLimit(concurrency);
  }

  async run<Task extends CallTask>(
    source: Iterator<Task>,
    settle: (task: Task, outcome: LaneOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const work = async () => {
      for (;;) {
        if (signal.aborted) return;
        const next = source.next();
        if (next.done === true) return;
        const task = next.value;
        settle(task, await this.#limit(() => this.#outcomeOf(task, signal)));
      }
    };
    const workers = Array.from({ length: this.#concurrency }, work);
    for (const ended of await Promise.allSettled(workers)) {
      if (ended.status === 'rejected') throw ended.reason;
    }
  }

  async #outcomeOf({ call }: CallTask, signal: AbortSignal): Promise<LaneOutcome> {
    try {
      const reply = await this.#client.complete(call, signal);
      return { end: 'answered', reply, attempts: 1 };
    } catch (cause) {
      if (cause instanceof ProviderError) return { end: 'failed', error: cause, attempts: 1 };
      throw cause;
    }
  }
}
