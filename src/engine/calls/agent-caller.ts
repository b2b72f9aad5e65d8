import pLimit from 'p-limit';
import { readAgentReport } from '../../core/target/agent-transcript.ts';
import type { AgentErrand } from '../../domain/agent.ts';
import { ProviderError } from '../../domain/errors.ts';
import type { ModelReply } from '../../domain/model-call.ts';
import type { AgentRunner } from '../../ports/agent-runner.ts';
import type { Checkout } from '../../ports/checkout.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Caller, CallTask } from './caller.ts';
import type { LaneOutcome } from './outcome.ts';

/** Who runs the program, on which files of each side. */
export interface AgentCallerOptions {
  readonly runner: AgentRunner;
  readonly checkouts: Readonly<Record<AgentErrand['side'], Checkout>>;
  readonly clock: Clock;
  /** Programs that run at the same time. */
  readonly concurrency: number;
}

/** The way to agents of others' making: each trial is one run of the program, and a failed one stays so. */
export class AgentCaller implements Caller {
  readonly #options: AgentCallerOptions;
  readonly #limit: ReturnType<typeof pLimit>;

  constructor(options: AgentCallerOptions) {
    this.#options = options;
    this.#limit = pLimit(options.concurrency);
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
    const workers = Array.from({ length: this.#options.concurrency }, work);
    for (const ended of await Promise.allSettled(workers)) {
      if (ended.status === 'rejected') throw ended.reason;
    }
  }

  async #outcomeOf(task: CallTask, signal: AbortSignal): Promise<LaneOutcome> {
    const { errand, request } = task.call;
    if (errand === undefined)
      throw new TypeError('A command is asked what only a model can answer');
    const { runner, checkouts, clock } = this.#options;
    const startedMs = clock.monotonicMs();
    try {
      const content = await runner.run(errand, checkouts[errand.side].folder, signal);
      const latencyMs = Math.round(clock.monotonicMs() - startedMs);
      return { end: 'answered', reply: replyOf(content, request.model, latencyMs), attempts: 1 };
    } catch (cause) {
      if (cause instanceof ProviderError) return { end: 'failed', error: cause, attempts: 1 };
      throw cause;
    }
  }
}

function replyOf(content: string, model: string, latencyMs: number): ModelReply {
  const read = readAgentReport(content);
  if (!read.ok) throw noTranscript(read.problem);
  const { usage } = read.report;
  return {
    content,
    toolCalls: [],
    finishReason: 'stop',
    model,
    ...(usage === undefined ? {} : { usage }),
    latencyMs,
    source: 'provider',
  };
}

/** An agent wrote something that is no transcript. */
export function noTranscript(problem: string): ProviderError {
  const message = `the agent wrote no sound transcript: ${problem}`;
  return new ProviderError('provider-answer', message, { kind: 'no-answer', retriable: false });
}
