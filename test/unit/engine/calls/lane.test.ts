import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../../src/domain/errors.ts';
import type { LaneTask } from '../../../../src/engine/calls/outcome.ts';
import { callOf, LaneRun, tasks } from '../../../support/lane-run.ts';
import { failure } from '../../../support/simulated-provider.ts';

describe('Lane', () => {
  it('answers every task, in order and with the wire full', async () => {
    const run = new LaneRun({ concurrency: 4 });
    const elapsedMs = await run.toEnd(tasks(10));
    expect(elapsedMs).toBe(600);
    expect(run.count('answered')).toBe(10);
    expect(run.provider.mostInFlight).toBe(4);
    expect(run.outcomes.get('case 3')).toMatchObject({
      end: 'answered',
      attempts: 1,
      reply: { content: 'answer to case 3' },
    });
  });

  it('takes a task from the source only when a slot is free', async () => {
    const run = new LaneRun({ concurrency: 4 });
    let taken = 0;
    const source = (function* () {
      for (const task of tasks(100)) {
        taken += 1;
        yield task;
      }
    })();
    const end = run.begin(source);
    expect(taken).toBe(4);
    await run.clock.pass(200);
    expect(taken).toBe(8);
    await run.clock.until(end);
    expect(taken).toBe(100);
  });

  it('resolves at once when there is nothing to do, and leaves no timer', async () => {
    const run = new LaneRun({ concurrency: 4 });
    expect(await run.toEnd(tasks(0))).toBe(0);
    expect(run.clock.pending).toBe(0);
  });

  it('keeps what it has learnt from one run to the next', async () => {
    const requests = { perMinute: 600, burst: 10 };
    const provider = { latencyMs: () => 200, requests, headers: 'arrival' as const };
    const run = new LaneRun({ concurrency: 5, provider });
    await run.toEnd(tasks(20));
    expect(run.provider.turnedAway).toBe(0);
    await run.toEnd(
      (function* () {
        for (let index = 20; index < 40; index += 1) yield { call: callOf(index) };
      })(),
    );
    expect(run.provider.turnedAway).toBe(0);
    expect(run.count('answered')).toBe(40);
  });

  it('lets runs at the same time share the slots in turn, and keeps all of them full', async () => {
    const run = new LaneRun({ concurrency: 4 });
    const numbered = function* (from: number, to: number) {
      for (let index = from; index < to; index += 1) yield { call: callOf(index) };
    };
    const ends: string[] = [];
    const long = run.begin(numbered(0, 20)).then(() => ends.push('long'));
    const short = run.begin(numbered(100, 104)).then(() => ends.push('short'));
    await run.clock.until(Promise.all([long, short]));
    // 24 calls over 4 slots are 6 waves of 200 ms, however they are shared.
    expect(run.clock.monotonicMs()).toBe(1_200);
    expect(run.provider.mostInFlight).toBe(4);
    expect(run.count('answered')).toBe(24);
    // The short run need not wait for the end of the long one.
    expect(ends).toEqual(['short', 'long']);
  });

  it('goes on with one run when another ends in what it threw, and gives its slots back', async () => {
    const run = new LaneRun({ concurrency: 2 });
    const broken = (function* () {
      yield { call: callOf(100) };
      yield { call: callOf(101) };
      throw new RangeError('the source is broken');
    })();
    const fails = run.begin(broken).catch((cause: unknown) => cause);
    await run.clock.until(run.begin(tasks(4)));
    expect(await fails).toBeInstanceOf(RangeError);
    expect([0, 1, 2, 3].map((index) => run.outcomes.get(`case ${index}`)?.end)).toEqual([
      'answered',
      'answered',
      'answered',
      'answered',
    ]);
  });

  it('sends a due retry before a new task, and no slot waits for it', async () => {
    const fault = (call: number) => (call === 1 ? ('e500' as const) : undefined);
    const run = new LaneRun({ concurrency: 1, provider: { latencyMs: () => 1_000, fault } });
    await run.toEnd(tasks(4));
    // The first fails at once; the next fills its slot; then the first is due and goes before others.
    expect([...run.provider.answered.keys()]).toEqual(['case 1', 'case 0', 'case 2', 'case 3']);
    expect(run.outcomes.get('case 0')).toMatchObject({ end: 'answered', attempts: 2 });
    expect(run.events.map(({ kind }) => kind)).toEqual(['retry']);
  });

  it('ends a task in its last error when its attempts are used up', async () => {
    const run = new LaneRun({
      concurrency: 1,
      provider: { latencyMs: () => 200, fault: () => 'e500' },
      settings: { maxRetries: 2 },
    });
    await run.toEnd(tasks(1));
    expect(run.provider.sent).toBe(3);
    expect(run.outcomes.get('case 0')).toMatchObject({
      end: 'failed',
      attempts: 3,
      error: { message: 'the provider answered 500' },
    });
  });

  it('tries nothing again that is refused for its own sake, and goes on with the rest', async () => {
    const fault = (call: number) => (call === 1 ? ('e400' as const) : undefined);
    const run = new LaneRun({ concurrency: 1, provider: { latencyMs: () => 200, fault } });
    await run.toEnd(tasks(3));
    expect(run.outcomes.get('case 0')).toMatchObject({ end: 'failed', attempts: 1 });
    expect(run.count('answered')).toBe(2);
  });

  it('aborts an attempt when the time of its trial is over', async () => {
    const run = new LaneRun({
      concurrency: 1,
      provider: { latencyMs: () => 200, fault: () => 'hang', timeoutMs: 5_000 },
      settings: { timeoutMs: 5_000, trialTimeoutMs: 12_000 },
    });
    expect(await run.toEnd(tasks(1))).toBe(12_000);
    expect(run.outcomes.get('case 0')).toMatchObject({
      end: 'failed',
      attempts: 3,
      error: {
        message: 'the attempts of the trial took longer than 12 s together',
        details: { kind: 'timeout' },
      },
    });
  });

  it('counts no time against a trial that a limit holds it', async () => {
    let isFirst = true;
    const run = new LaneRun(
      { concurrency: 1, settings: { trialTimeoutMs: 1_000, timeoutMs: 1_000 } },
      {},
      {
        complete: async () => {
          if (!isFirst) return run.provider.complete(callOf(0), new AbortController().signal);
          isFirst = false;
          const details = { kind: 'server-error', retriable: true, retryAfterMs: 60_000 } as const;
          throw new ProviderError('provider-failed', 'overloaded', details);
        },
        close: async () => {},
      },
    );
    expect(await run.toEnd(tasks(1))).toBe(60_200);
    expect(run.count('answered')).toBe(1);
  });

  it('rejects with what is no error of a provider, aborts the rest and leaves nothing behind', async () => {
    const broken = new TypeError('a bug');
    const setup = { concurrency: 3 };
    const run: LaneRun = new LaneRun(
      setup,
      {},
      {
        complete: (call, signal) => {
          if (call.label === 'case 2') return Promise.reject(broken);
          return run.provider.complete(call, signal);
        },
        close: async () => {},
      },
    );
    await expect(run.toEnd(tasks(10))).rejects.toBe(broken);
    expect(run.provider.inFlight).toBe(0);
    expect(run.clock.pending).toBe(0);
    expect(run.outcomes.size).toBe(0);
    expect(run.ledger.totals).toMatchObject({ calls: 3, estimated: 3 });
  });

  it('rejects with what the source or the settling throws', async () => {
    const torn = (function* (): Generator<LaneTask> {
      yield { call: callOf(0) };
      throw new RangeError('no more');
    })();
    await expect(new LaneRun({ concurrency: 4 }).toEnd(torn)).rejects.toThrow('no more');
    const run = new LaneRun({ concurrency: 4 });
    const end = run.lane.run(
      tasks(10),
      () => {
        throw new RangeError('disk full');
      },
      new AbortController().signal,
    );
    await expect(run.clock.until(end)).rejects.toThrow('disk full');
    expect(run.provider.inFlight).toBe(0);
  });
});

describe('Lane, cancelled', () => {
  it('settles at once what waits, aborts what is in flight, and leaves the rest in the source', async () => {
    const abort = new AbortController();
    const fault = (call: number) => (call === 1 ? ('e500' as const) : undefined);
    const provider = { latencyMs: () => 10_000, fault };
    const run = new LaneRun({ concurrency: 2, provider, seed: 3 });
    const source = tasks(100);
    const end = run.begin(source, abort.signal);
    await run.clock.pass(21);
    abort.abort();
    expect(run.outcomes.get('case 0')).toMatchObject({
      end: 'failed',
      attempts: 1,
      error: { message: 'the run was cancelled', details: { kind: 'cancelled' } },
    });
    await run.clock.until(end);
    expect(run.clock.monotonicMs()).toBe(21);
    expect(run.provider.inFlight).toBe(0);
    expect([...run.outcomes.keys()].sort()).toEqual(['case 0', 'case 1', 'case 2']);
    expect(source.next().value.call.label).toBe('case 3');
    expect(run.clock.pending).toBe(0);
  });

  it('takes nothing when it was cancelled before', async () => {
    const run = new LaneRun({ concurrency: 2 });
    await run.toEnd(tasks(5), AbortSignal.abort());
    expect([run.provider.sent, run.outcomes.size]).toEqual([0, 0]);
  });

  it('keeps an answer that comes in spite of it, and waits a second for no other', async () => {
    const abort = new AbortController();
    const run: LaneRun = new LaneRun(
      { concurrency: 2 },
      {},
      {
        complete: (call) =>
          call.label === 'case 0'
            ? run.provider.complete(call, new AbortController().signal)
            : new Promise(() => {}),
        close: async () => {},
      },
    );
    const end = run.begin(tasks(2), abort.signal);
    await run.clock.pass(100);
    abort.abort();
    await run.clock.until(end);
    expect(run.clock.monotonicMs()).toBe(1_100);
    expect(run.outcomes.get('case 0')).toMatchObject({ end: 'answered' });
    expect(run.outcomes.get('case 1')).toMatchObject({ end: 'failed', attempts: 1 });
    expect(run.ledger.totals).toMatchObject({ calls: 2, estimated: 1 });
  });

  it('names tasks that were never sent as not attempted', async () => {
    const abort = new AbortController();
    const settings = { requestsPerMinute: 60 };
    const run = new LaneRun({ concurrency: 4, settings });
    const end = run.begin(tasks(5), abort.signal);
    await run.clock.pass(500);
    abort.abort();
    await run.clock.until(end);
    expect(run.outcomes.get('case 1')).toMatchObject({ end: 'not-attempted', reason: 'cancelled' });
  });
});

describe('Lane, with a refusal for good', () => {
  it.each([
    ['e401', 'not attempted, as the provider answered 401 before'],
    ['quota', 'not attempted, as the provider answered 429 before'],
  ] as const)(
    'after %s makes no more calls and settles the rest as not attempted',
    async (fault, message) => {
      const run = new LaneRun({
        concurrency: 2,
        provider: { latencyMs: () => 200, fault: () => fault },
      });
      await run.toEnd(tasks(50));
      expect(run.provider.sent).toBe(2);
      expect(run.outcomes.size).toBe(50);
      expect(run.outcomes.get('case 0')).toMatchObject({ end: 'failed', attempts: 1 });
      expect(run.outcomes.get('case 49')).toMatchObject({
        end: 'not-attempted',
        reason: 'refused',
        error: { message },
      });
      expect(run.events.at(-1)).toMatchObject({ kind: 'stopped', stop: { reason: 'refused' } });
      await run.toEnd([{ call: callOf(50) }].values());
      expect(run.outcomes.get('case 50')).toMatchObject({ end: 'not-attempted' });
      expect(run.provider.sent).toBe(2);
    },
  );

  it.each([403, 404])('after a %i calls the other models on', async (status) => {
    const run: LaneRun = new LaneRun(
      { concurrency: 1 },
      {},
      {
        complete: (call, signal) =>
          call.request.model === 'gone'
            ? Promise.reject(failure('refused', false, status))
            : run.provider.complete(call, signal),
        close: async () => {},
      },
    );
    const models = ['gone', 'mock-1', 'gone', 'mock-1'];
    await run.toEnd(models.map((model, index) => ({ call: callOf(index, { model }) })).values());
    expect([...run.outcomes].map(([label, { end }]) => `${label} ${end}`)).toEqual([
      'case 0 failed',
      'case 1 answered',
      'case 2 not-attempted',
      'case 3 answered',
    ]);
    await run.toEnd([{ call: callOf(4) }].values());
    expect(run.outcomes.get('case 4')).toMatchObject({ end: 'answered' });
  });
});
