import { readAgentReport } from '../../core/target/agent-transcript.ts';
import type { AgentErrand } from '../../domain/agent.ts';
import { ProviderError } from '../../domain/errors.ts';
import type { ModelCall, ModelReply } from '../../domain/model-call.ts';
import type { AgentRunner } from '../../ports/agent-runner.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ModelClient } from '../../ports/model-client.ts';

/** An agent of another's making, asked as a model is; its answer is a sound transcript. */
export class AgentClient implements ModelClient {
  readonly #runner: AgentRunner;
  readonly #clock: Clock;

  constructor(runner: AgentRunner, clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
  }

  async complete({ errand, request }: ModelCall, signal: AbortSignal): Promise<ModelReply> {
    if (errand === undefined) throw new TypeError('An agent is asked what only a model can answer');
    const startedMs = this.#clock.monotonicMs();
    const content = await this.#runner.run(errand, signal);
    const latencyMs = Math.round(this.#clock.monotonicMs() - startedMs);
    const read = readAgentReport(content);
    if (!read.ok) throw noTranscript(errand.side, read.problem);
    const { usage } = read.report;
    return {
      content,
      toolCalls: [],
      finishReason: 'stop',
      model: request.model,
      ...(usage === undefined ? {} : { usage }),
      latencyMs,
      source: 'provider',
    };
  }

  close(): Promise<void> {
    return this.#runner.close();
  }
}

/** The agent of a side wrote something that is no transcript. */
export function noTranscript(side: AgentErrand['side'], problem: string): ProviderError {
  const whose = { baseline: "base's", head: "head's" }[side];
  const message = `${whose} agent wrote no sound transcript: ${problem}`;
  return new ProviderError('provider-answer', message, { kind: 'no-answer', retriable: false });
}
