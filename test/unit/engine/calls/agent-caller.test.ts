import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import { AgentCaller } from '../../../../src/engine/calls/agent-caller.ts';
import type { CallTask } from '../../../../src/engine/calls/caller.ts';
import type { LaneOutcome } from '../../../../src/engine/calls/outcome.ts';
import { callOf } from '../../../support/lane-run.ts';
import { replyOf } from '../../../support/stored-calls.ts';

const NEVER = new AbortController().signal;

function* tasks(count: number): Generator<CallTask> {
  for (let index = 0; index < count; index += 1) {
    yield { call: callOf(index), identity: callOf(index) };
  }
}

async function run(
  complete: (call: ModelCall) => Promise<ReturnType<typeof replyOf>>,
  { concurrency = 1, count = 3, signal = NEVER } = {},
) {
  const settled: [string, LaneOutcome['end']][] = [];
  const source = tasks(count);
  const caller = new AgentCaller({ complete, close: async () => undefined }, concurrency);
  const running = caller.run(
    source,
    ({ call }, { end }) => settled.push([call.label, end]),
    signal,
  );
  return { running, settled, source };
}

describe('AgentCaller', () => {
  it('trial that fails: settled as failed, tried once, and the others go on', async () => {
    let tries = 0;
    const { running, settled } = await run(async ({ label }) => {
      tries += 1;
      if (label !== 'case 1') return replyOf('right');
      throw new ProviderError('provider-failed', 'down', { kind: 'server-error', retriable: true });
    });
    await running;
    expect(settled).toEqual([
      ['case 0', 'answered'],
      ['case 1', 'failed'],
      ['case 2', 'answered'],
    ]);
    expect(tries).toBe(3);
  });

  it('many trials: as many at the same time as allowed, and never more', async () => {
    let [now, most] = [0, 0];
    const complete = async () => {
      now += 1;
      most = Math.max(most, now);
      await turn();
      now -= 1;
      return replyOf('right');
    };
    const { running, settled } = await run(complete, { concurrency: 2, count: 7 });
    await running;
    expect(most).toBe(2);
    expect(settled).toHaveLength(7);
  });

  it('run that is cancelled: what is under way is settled, the rest stays in the source', async () => {
    const cancel = new AbortController();
    const complete = async () => {
      cancel.abort();
      return replyOf('right');
    };
    const { running, settled, source } = await run(complete, { signal: cancel.signal });
    await running;
    expect(settled).toHaveLength(1);
    expect([...source]).toHaveLength(2);
  });

  it('fault of our own: thrown, and no outcome of a trial', async () => {
    const { running, settled } = await run(() => Promise.reject(new TypeError('ours')));
    await expect(running).rejects.toThrow('ours');
    expect(settled).toEqual([]);
  });
});
