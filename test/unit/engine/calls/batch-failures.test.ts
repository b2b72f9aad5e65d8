import { describe, expect, it } from 'vitest';
import { BatchRuns } from '../../../support/batch-run.ts';
import { batchFailure, batchReply } from '../../../support/simulated-batches.ts';

const right = () => batchReply('right');
const REFUSED = batchFailure('refused', { retriable: false });
const down = (times: number) =>
  Array.from({ length: times }, () => batchFailure('server-error', { status: 503 }));

describe('BatchCaller, operations that fail', () => {
  it.each(['submit', 'progress', 'answers'] as const)(
    '%s that fails five times: waited out with growing pauses, and no call is lost or handed in twice',
    async (operation) => {
      const runs = new BatchRuns({ script: right });
      runs.api.fail(operation, ...down(5));
      const outcomes = await runs.run();
      expect([...outcomes.values()].map(({ end }) => end)).toEqual(Array(3).fill('answered'));
      expect(runs.sizes).toEqual([3]);
      const pauses = runs.messages.filter((message) => message.startsWith('batches pause for'));
      expect(pauses).toHaveLength(5);
      expect(pauses[0]).toMatch(/^batches pause for 0\.\d s: the provider failed: server-error$/);
      const times = runs.api.asked.flatMap(([name, at]) => (name === operation ? [at] : []));
      // The fifth pause is up to 4 s, the first up to 0.25 s.
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(250);
      expect((times[5] ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(7_750);
    },
  );

  it('provider that asks to wait: is not asked before', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.fail('submit', batchFailure('rate-limit', { status: 429, retryAfterMs: 90_000 }));
    await runs.run();
    expect(runs.api.asked.slice(0, 3)).toEqual([
      ['submit', 0],
      ['find', 90_000],
      ['submit', 90_000],
    ]);
  });

  it('provider that stays down: given up after five minutes, with its error and its batch kept', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.fail('progress', ...down(1_000));
    const outcomes = await runs.run();
    expect(outcomes.get('case 0')).toMatchObject({
      end: 'failed',
      attempts: 1,
      error: { details: { status: 503 } },
    });
    const asked = runs.api.asked.flatMap(([name, at]) => (name === 'progress' ? [at] : []));
    const failing = (asked.at(-1) ?? 0) - (asked[0] ?? 0);
    expect(failing).toBeGreaterThan(280_000);
    expect(failing).toBeLessThanOrEqual(300_000);
    runs.api.fail('progress');
    expect((await runs.run()).get('case 0')).toMatchObject({ end: 'answered' });
    expect(runs.sizes).toEqual([3]);
  });

  it('request that hangs for longer than the patience with failures: asked again, and nothing is lost', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.hang('progress', 900_000);
    const outcomes = await runs.run();
    expect([...outcomes.values()].map(({ end }) => end)).toEqual(Array(3).fill('answered'));
    expect(runs.sizes).toEqual([3]);
  });

  it('provider that takes no batch: all calls end at once with its reason, none of them attempted', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.fail('submit', batchFailure('refused', { retriable: false, status: 401 }));
    const outcomes = await runs.run();
    expect(outcomes.size).toBe(3);
    expect(outcomes.get('case 2')).toMatchObject({ end: 'not-attempted', reason: 'refused' });
    expect(runs.clock.monotonicMs()).toBe(0);
  });

  it('cancelled in a pause: ends at once', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.fail('progress', batchFailure('rate-limit', { retryAfterMs: 200_000 }));
    const cancel = new AbortController();
    runs.clock.after(1_000, () => cancel.abort());
    await runs.run(cancel.signal);
    expect(runs.clock.monotonicMs()).toBe(1_000);
    expect(runs.clock.pending).toBe(0);
  });
});

describe('BatchCaller, batch whose number is lost', () => {
  it('answer to handing in that fails: the batch is found by its tag, and no call is in two', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.loseNumber('fails');
    const outcomes = await runs.run();
    expect(runs.sizes).toEqual([3]);
    expect(outcomes.get('case 0')).toMatchObject({ end: 'answered', attempts: 1 });
    expect(runs.ledger.totals.calls).toBe(3);
  });

  it('killed before the answer: the next run finds the batch', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.loseNumber('never comes');
    await expect(runs.run()).rejects.toThrow('nothing happens');
    expect((await runs.run()).get('case 0')).toMatchObject({ end: 'answered' });
    expect(runs.sizes).toEqual([3]);
  });

  it('batch of the same calls that was read: not taken for the one whose answer is lost', async () => {
    const runs = new BatchRuns({
      script: (_call, batch) => batchReply(`batch ${batch}`),
      calls: 1,
    });
    await runs.run();
    runs.api.fail('submit', batchFailure('timeout'));
    expect((await runs.run()).get('case 0')).toMatchObject({ reply: { content: 'batch 2' } });
    expect(new Set(runs.api.batches.map(({ tag }) => tag)).size).toBe(2);
  });

  it('list that the provider refuses: said, and handed in again', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.fail('find', batchFailure('refused', { retriable: false, status: 404 }));
    runs.api.loseNumber('fails');
    expect((await runs.run()).get('case 0')).toMatchObject({ end: 'answered' });
    expect(runs.sizes).toEqual([3, 3]);
    expect(runs.messages).toContain(
      'batches cannot be listed to find one that was handed in: the provider failed: refused',
    );
  });

  it('list that fails for a moment: waited for, and nothing is handed in before', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.fail('find', ...down(3));
    runs.api.loseNumber('fails');
    await runs.run();
    expect(runs.sizes).toEqual([3]);
  });
});

describe('BatchCaller, batches that fail as a whole', () => {
  const submitted = ({ api }: BatchRuns) =>
    api.asked.flatMap(([name, at]) => (name === 'submit' ? [at] : []));

  it('others follow after a minute and then two, and what failed costs nothing', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.reject(batchFailure('rate-limit'), batchFailure('batch-expired'));
    const outcomes = await runs.run();
    expect(outcomes.get('case 0')).toMatchObject({ end: 'answered', attempts: 3 });
    expect(submitted(runs)).toEqual([0, 60_000, 180_000]);
    expect(runs.messages).toContain('batches pause for 60.0 s: the provider failed: rate-limit');
    expect(runs.ledger.totals).toMatchObject({ calls: 3, costUsd: 180 });
  });

  it('all that may be tried fail: each call ends in what the provider said of the last one', async () => {
    const runs = new BatchRuns({ script: right, maxRetries: 1 });
    runs.api.reject(batchFailure('rate-limit'), batchFailure('batch-expired'));
    expect([...(await runs.run()).values()]).toMatchObject(
      Array(3).fill({ end: 'failed', attempts: 2, error: { details: { kind: 'batch-expired' } } }),
    );
    expect(runs.clock.monotonicMs()).toBe(60_000);
  });

  it('one that is refused for good: its calls end at once with the reason', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.reject(REFUSED);
    const outcomes = await runs.run();
    expect(outcomes.get('case 2')).toMatchObject({ end: 'failed', attempts: 1, error: REFUSED });
    expect(outcomes.size).toBe(3);
    expect(runs.sizes).toEqual([3]);
    expect(runs.clock.monotonicMs()).toBe(0);
  });

  it('one beside others: they are read first, and it alone is handed in again', async () => {
    const runs = new BatchRuns({ script: right, calls: 4, mostCalls: 2 });
    runs.api.reject(batchFailure('rate-limit'));
    const outcomes = await runs.run();
    expect(runs.sizes).toEqual([2, 2, 2]);
    expect(outcomes.get('case 0')).toMatchObject({ end: 'answered', attempts: 2 });
    expect(outcomes.get('case 3')).toMatchObject({ end: 'answered', attempts: 1 });
    expect(submitted(runs).at(-1)).toBeGreaterThan(3_600_000);
  });

  it('cancelled in the pause after one: ends at once', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.reject(batchFailure('rate-limit'));
    const cancel = new AbortController();
    runs.clock.after(1_000, () => cancel.abort());
    await runs.run(cancel.signal);
    expect(runs.clock.monotonicMs()).toBe(1_000);
    expect(runs.clock.pending).toBe(0);
  });

  it('error of a batch: not told of a call that a later one left out', async () => {
    const runs = new BatchRuns({ script: () => undefined, calls: 1, maxRetries: 1 });
    runs.api.reject(batchFailure('rate-limit'));
    expect((await runs.run()).get('case 0')).toMatchObject({
      end: 'failed',
      error: { message: 'the batch ended without its answer' },
    });
  });
});

describe('BatchCaller, a file that holds fewer answers than the provider counts', () => {
  it.each([0, 2])('with %i of 3: read again, and nothing is handed in twice', async (lines) => {
    const runs = new BatchRuns({ script: right });
    runs.api.shorten(4, lines);
    const outcomes = await runs.run();
    expect([...outcomes.values()].map(({ end }) => end)).toEqual(Array(3).fill('answered'));
    expect(runs.sizes).toEqual([3]);
    expect(runs.messages.find((message) => message.startsWith('batches pause'))).toContain(
      'the file of the batch holds fewer answers than the provider counts',
    );
    expect(runs.ledger.totals).toMatchObject({ calls: 3, estimated: 0 });
  });

  it('that never grows: what is missing goes into another batch, and is charged as well', async () => {
    const runs = new BatchRuns({ script: right });
    runs.api.shorten(10_000, 2);
    const outcomes = await runs.run();
    expect(runs.sizes.slice(0, 2)).toEqual([3, 1]);
    expect([...outcomes.values()].map(({ end }) => end)).toEqual(Array(3).fill('answered'));
    expect(runs.ledger.totals).toMatchObject({ calls: 4, estimated: 1 });
  });
});

describe('BatchCaller, spend', () => {
  it('ledger: charged half the price of each answer, and nothing for what the batch did not come to', async () => {
    const runs = new BatchRuns({
      script: ({ label }, batch) => (batch === 1 && label === 'case 1' ? undefined : right()),
    });
    await runs.run();
    expect(runs.ledger.totals).toMatchObject({
      calls: 3,
      inputTokens: 300,
      outputTokens: 60,
      costUsd: 180,
      estimated: 0,
    });
  });

  it('answers of a batch that an earlier run handed in: charged to the run that reads them', async () => {
    const runs = new BatchRuns({ script: right });
    const cancel = new AbortController();
    runs.clock.after(60_000, () => cancel.abort());
    await runs.run(cancel.signal);
    expect(runs.ledger.totals).toMatchObject({ calls: 0, costUsd: 0 });
    await runs.run();
    expect(runs.ledger.totals).toMatchObject({ calls: 3, costUsd: 180 });
  });

  it('same call in two runs at the same time: nothing stays set apart after both', async () => {
    const runs = new BatchRuns({ script: right, calls: 1, spendLimit: { calls: 3 } });
    const outcomes = await runs.twoAtOnce();
    expect(outcomes.map((run) => run.get('case 0')?.end)).toEqual(['answered', 'answered']);
    expect((await runs.run()).get('case 0')).toMatchObject({ end: 'answered' });
    expect((await runs.run()).get('case 0')).toMatchObject({ reason: 'spend-limit' });
  });

  it('limit: what has no room waits for answers that use less, then fits; what never fits is left', async () => {
    // A call is expected to use 100 and 256 tokens until the first answer shows that it uses 120.
    const runs = new BatchRuns({ script: right, spendLimit: { calls: 1_000, tokens: 480 } });
    const outcomes = await runs.run();
    expect(runs.sizes).toEqual([1, 2]);
    expect(outcomes.size).toBe(3);
    const tight = new BatchRuns({ script: right, spendLimit: { calls: 2 } });
    const cut = await tight.run();
    expect([...cut.values()]).toMatchObject([
      { end: 'answered' },
      { end: 'answered' },
      { end: 'not-attempted', reason: 'spend-limit' },
    ]);
    expect(tight.ledger.totals.calls).toBe(2);
  });
});
