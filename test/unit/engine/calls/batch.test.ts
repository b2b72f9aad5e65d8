import { describe, expect, it } from 'vitest';
import { BatchRuns } from '../../../support/batch-run.ts';
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
