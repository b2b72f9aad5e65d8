import { describe, expect, it } from 'vitest';
import { BatchRuns } from '../../../support/batch-run.ts';
import { callOf } from '../../../support/lane-run.ts';
import { batchFailure, batchReply } from '../../../support/simulated-batches.ts';

const right = () => batchReply('right');
const answered = { end: 'answered', reply: { content: 'right' } };
const REFUSED = batchFailure('refused', { retriable: false, status: 400 });

describe('BatchCaller', () => {
  it('all calls: in one batch, each answered once', async () => {
    const runs = new BatchRuns({ script: right });
    const outcomes = await runs.run();
    expect(runs.sizes).toEqual([3]);
    expect([...outcomes]).toMatchObject([
      ['case 0', { ...answered, attempts: 1 }],
      ['case 1', { ...answered, attempts: 1 }],
      ['case 2', { ...answered, attempts: 1 }],
    ]);
  });

  it('more calls than a batch may hold: in several, and no call in two', async () => {
    const runs = new BatchRuns({ script: right, calls: 5, mostCalls: 2 });
    expect((await runs.run()).size).toBe(5);
    expect(runs.sizes).toEqual([2, 2, 1]);
  });

  it('more bytes than a batch may hold: in several, each filled to the last byte', async () => {
    // A call has 400 bytes.
    const runs = new BatchRuns({ script: right, calls: 5, mostBytes: 800 });
    expect((await runs.run()).size).toBe(5);
    expect(runs.sizes).toEqual([2, 2, 1]);
    const tighter = new BatchRuns({ script: right, calls: 5, mostBytes: 799 });
    expect((await tighter.run()).size).toBe(5);
    expect(tighter.sizes).toEqual([1, 1, 1, 1, 1]);
  });

  it('same request on base of one case and head of another: handed in and charged once, both settled', async () => {
    const asked = [
      { ...callOf(0), label: 'case a, baseline' },
      { ...callOf(1), label: 'case a, head' },
      { ...callOf(0), label: 'case b, head' },
    ];
    const runs = new BatchRuns({
      asked,
      script: (_call, batch) => (batch === 1 ? undefined : right()),
    });
    expect([...(await runs.run())]).toMatchObject([
      ['case a, baseline', { ...answered, attempts: 2 }],
      ['case b, head', { ...answered, attempts: 2 }],
      ['case a, head', { ...answered, attempts: 2 }],
    ]);
    expect(runs.sizes).toEqual([2, 2]);
    expect(runs.ledger.totals).toMatchObject({ calls: 2, costUsd: 120 });
  });

  it('same request of two cases of one side: two draws, each handed in', async () => {
    const asked = [callOf(0), { ...callOf(0), twin: 1, label: 'case twin' }];
    const runs = new BatchRuns({ asked, script: right });
    expect([...(await runs.run()).keys()]).toEqual(['case 0', 'case twin']);
    expect(runs.sizes).toEqual([2]);
    expect(runs.ledger.totals.calls).toBe(2);
  });

  it('same request on both sides of a run that ends early: both are settled all the same', async () => {
    const asked = [callOf(0), { ...callOf(0), label: 'case b, head' }];
    const runs = new BatchRuns({ asked, script: right });
    runs.api.fail('submit', REFUSED);
    const ends = [...(await runs.run())].map(([label, { end }]) => `${label}: ${end}`);
    expect(ends).toEqual(['case 0: not-attempted', 'case b, head: not-attempted']);
  });

  it('calls that failed or were left out: those alone go into the next batch', async () => {
    const runs = new BatchRuns({
      script: ({ label }, batch) => {
        if (batch > 1 || label === 'case 0') return right();
        return label === 'case 1' ? batchFailure('server-error', { status: 500 }) : undefined;
      },
    });
    const outcomes = await runs.run();
    expect(runs.sizes).toEqual([3, 2]);
    expect(outcomes.get('case 0')).toMatchObject({ ...answered, attempts: 1 });
    expect(outcomes.get('case 1')).toMatchObject({ ...answered, attempts: 2 });
    expect(outcomes.get('case 2')).toMatchObject({ ...answered, attempts: 2 });
  });

  it('call that always fails: ends in its own error after its share of batches, and not before', async () => {
    const runs = new BatchRuns({
      maxRetries: 2,
      script: ({ label }) =>
        label === 'case 1' ? batchFailure('server-error', { status: 500 }) : right(),
    });
    const outcomes = await runs.run();
    expect(runs.sizes).toEqual([3, 1, 1]);
    expect(outcomes.get('case 1')).toMatchObject({
      end: 'failed',
      attempts: 3,
      error: { details: { kind: 'server-error' } },
    });
  });

  it('call that is refused: ends at once and is in no other batch', async () => {
    const runs = new BatchRuns({ script: ({ label }) => (label === 'case 1' ? REFUSED : right()) });
    const outcomes = await runs.run();
    expect(runs.sizes).toEqual([3]);
    expect(outcomes.get('case 1')).toMatchObject({ end: 'failed', attempts: 1, error: REFUSED });
  });

  it('cancelled run: ends at once, leaves its batch running, and the next run reads its answers', async () => {
    const runs = new BatchRuns({ script: right });
    const cancel = new AbortController();
    runs.clock.after(60_000, () => cancel.abort());
    const cancelled = await runs.run(cancel.signal);
    expect(runs.clock.monotonicMs()).toBe(60_000);
    expect(runs.clock.pending).toBe(0);
    expect(cancelled.get('case 0')).toMatchObject({
      end: 'failed',
      error: { details: { kind: 'cancelled' }, message: expect.stringContaining('goes on') },
    });
    expect((await runs.run()).get('case 0')).toMatchObject(answered);
    expect(runs.sizes).toEqual([3]);
  });

  it('run that is cancelled before it begins: hands nothing in', async () => {
    const runs = new BatchRuns({ script: right, calls: 1 });
    runs.api.fail('submit', batchFailure('cancelled', { retriable: false }));
    const outcomes = await runs.run(AbortSignal.abort());
    expect(outcomes.get('case 0')).toMatchObject({ end: 'not-attempted', reason: 'cancelled' });
    expect(runs.sizes).toEqual([]);
  });

  it('batch of an earlier run that is gone: its calls are handed in again', async () => {
    const runs = new BatchRuns({ script: right });
    const cancel = new AbortController();
    runs.clock.after(60_000, () => cancel.abort());
    await runs.run(cancel.signal);
    for (const name of runs.memory.keys()) runs.memory.set(name, 'batch_99');
    expect((await runs.run()).get('case 2')).toMatchObject({ ...answered, attempts: 2 });
    expect(runs.sizes).toEqual([3, 3]);
    expect(runs.messages).toContainEqual(
      expect.stringContaining('batch_99 of an earlier run is gone'),
    );
  });

  it('batch that was read before: asked anew where a run asks again, not answered from then', async () => {
    const runs = new BatchRuns({ script: right });
    await runs.run();
    await runs.run();
    expect(runs.sizes).toEqual([3, 3]);
  });
});
