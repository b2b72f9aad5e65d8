import { ProviderError } from '../../src/domain/errors.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import type { Caller, CallTask } from '../../src/engine/calls/caller.ts';
import type { LaneOutcome } from '../../src/engine/calls/outcome.ts';

/** What becomes of a call: what the model writes, the error it ends in, or that it was never made. */
export type ScriptedEnd = string | ProviderError | Extract<LaneOutcome, { end: 'not-attempted' }>;

/** Answers calls one after the other as a test says, and keeps what it was asked. */
export class ScriptedCaller implements Caller {
  readonly calls: ModelCall[] = [];
  readonly #end: (call: ModelCall) => ScriptedEnd;

  constructor(end: (call: ModelCall) => ScriptedEnd) {
    this.#end = end;
  }

  async run<Task extends CallTask>(
    source: Iterator<Task>,
    settle: (task: Task, outcome: LaneOutcome) => void,
  ): Promise<void> {
    for (let next = source.next(); next.done !== true; next = source.next()) {
      const { call } = next.value;
      const end = this.#end(call);
      if (typeof end === 'object' && 'end' in end) {
        settle(next.value, end);
        continue;
      }
      this.calls.push(call);
      settle(next.value, outcomeOf(end, call));
    }
  }
}

function outcomeOf(end: string | ProviderError, call: ModelCall): LaneOutcome {
  if (end instanceof ProviderError) return { end: 'failed', error: end, attempts: 1 };
  const reply = {
    content: end,
    toolCalls: [],
    finishReason: 'stop',
    model: `${call.request.model}-2026`,
    usage: { inputTokens: 7, outputTokens: 2 },
    latencyMs: 5,
    source: 'provider',
  } as const;
  return { end: 'answered', reply, attempts: 1 };
}
