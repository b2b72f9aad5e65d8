import { describe, expect, it } from 'vitest';
import { AgentClient } from '../../../../src/engine/calls/agent-client.ts';
import { callOf } from '../../../support/lane-run.ts';
import { SimulatedClock } from '../../../support/simulated-clock.ts';
import { written } from '../../../support/test-agent.ts';

const NEVER = new AbortController().signal;
const ERRAND = { command: [], caseId: 'one', input: 'a', trial: 0, side: 'head' as const };

function asked(answer: string, call = { ...callOf(0), errand: ERRAND }) {
  const asked: unknown[] = [];
  const runner = {
    run: async (errand: unknown) => {
      asked.push(errand);
      return answer;
    },
    close: async () => undefined,
  };
  const client = new AgentClient(runner, new SimulatedClock());
  return { reply: client.complete(call, NEVER), asked };
}

describe('AgentClient', () => {
  it('sound transcript: the answer as it was written, with the usage that it tells', async () => {
    const usage = { inputTokens: 8, outputTokens: 2 };
    const text = JSON.stringify({ entries: [], usage });
    const { reply, asked: errands } = asked(text);
    expect(await reply).toMatchObject({
      content: text,
      usage,
      model: 'mock-1',
      source: 'provider',
    });
    expect(errands).toEqual([ERRAND]);
    expect(await asked(written('hello')).reply).not.toHaveProperty('usage');
  });

  it('anything else: a failure of the agent, which another attempt does not mend', async () => {
    await expect(asked('right').reply).rejects.toMatchObject({
      code: 'provider-answer',
      message: "head's agent wrote no sound transcript: the transcript is no JSON",
      details: { kind: 'no-answer', retriable: false },
    });
  });

  it('call that is no errand: our own fault', async () => {
    const { errand: _, ...call } = { ...callOf(0), errand: ERRAND };
    const client = new AgentClient(
      { run: async () => '', close: async () => undefined },
      new SimulatedClock(),
    );
    await expect(client.complete(call, NEVER)).rejects.toBeInstanceOf(TypeError);
  });
});
