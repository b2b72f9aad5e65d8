import { describe, expect, it } from 'vitest';
import { LaneRun, tasks } from '../../../support/lane-run.ts';

describe('Lane under a spend limit', () => {
  it('makes exactly as many calls as it allows with many in flight, and leaves the rest in the source', async () => {
    const run = new LaneRun({ concurrency: 32, spendLimit: { calls: 50 } });
    const source = tasks(100);
    await run.toEnd(source);
    expect(run.provider.sent).toBe(50);
    expect(run.count('answered')).toBe(50);
    expect(run.outcomes.get('case 50')).toMatchObject({
      end: 'not-attempted',
      reason: 'spend-limit',
      error: { message: 'not attempted, as the spend limit is reached' },
    });
    expect(run.outcomes.size).toBe(51);
    expect(source.next().value.call.label).toBe('case 51');
    expect(run.ledger.isSpent).toBe(true);
  });

  it('is not reached by a run that needs just as much', async () => {
    const run = new LaneRun({ concurrency: 32, spendLimit: { calls: 50 } });
    await run.toEnd(tasks(50));
    expect(run.ledger.isSpent).toBe(false);
  });

  it('counts retries, and settles a task whose retry it keeps from being made by its failure', async () => {
    const provider = { latencyMs: () => 200, fault: () => 'e500' as const };
    const run = new LaneRun({
      concurrency: 1,
      provider,
      spendLimit: { calls: 3 },
      settings: { maxRetries: 9 },
    });
    await run.toEnd(tasks(1));
    expect(run.provider.sent).toBe(3);
    expect(run.outcomes.get('case 0')).toMatchObject({ end: 'failed', attempts: 3 });
    expect(run.ledger.totals).toMatchObject({ calls: 3, inputTokens: 0, costUsd: 0 });
  });

  it('does not count what a rate limit turned away', async () => {
    const requests = { perMinute: 600, burst: 10 };
    const provider = {
      latencyMs: () => 200,
      requests,
      headers: 'arrival' as const,
      retryAfter: 'ms' as const,
    };
    const run = new LaneRun({ concurrency: 32, provider, spendLimit: { calls: 40 } });
    await run.toEnd(tasks(40));
    expect(run.provider.turnedAway).toBeGreaterThan(0);
    expect(run.count('answered')).toBe(40);
    expect(run.ledger.isSpent).toBe(false);
  });

  it('holds for tokens and money by what calls are expected to use', async () => {
    const tokens = new LaneRun({ concurrency: 32, spendLimit: { calls: 1_000, tokens: 10_000 } });
    await tokens.toEnd(tasks(200));
    const { inputTokens, outputTokens } = tokens.ledger.totals;
    // 71 calls of 140 tokens are 9,940.
    expect(inputTokens + outputTokens).toBe(9_940);
    expect(tokens.ledger.isSpent).toBe(true);
    const money = new LaneRun({
      concurrency: 32,
      spendLimit: { calls: 1_000, costUsd: 1.01 },
      costUsd: (_model, usage) => usage.outputTokens / 1_000,
    });
    await money.toEnd(tasks(200));
    expect(money.ledger.totals.costUsd).toBeCloseTo(1, 10);
    expect(money.ledger.isSpent).toBe(true);
  });

  it('charges what it expected for answers that may have been made and never came', async () => {
    const provider = { latencyMs: () => 200, fault: () => 'hang' as const, timeoutMs: 5_000 };
    const run = new LaneRun({ concurrency: 1, provider, settings: { maxRetries: 0 } });
    await run.toEnd(tasks(1));
    expect(run.ledger.totals).toMatchObject({
      calls: 1,
      estimated: 1,
      inputTokens: 100,
      outputTokens: 256,
    });
  });

  it('is one for all lanes: one that waits for room goes on when another frees it', async () => {
    const one = new LaneRun({ concurrency: 4, spendLimit: { calls: 100, tokens: 1_100 } });
    const other = new LaneRun({ concurrency: 4 }, one);
    const ends = [one.begin(tasks(3)), other.begin(tasks(3))];
    // Each call reserves 356 tokens before the first answer, so the other lane finds no room.
    expect(one.provider.inFlight).toBe(3);
    await one.clock.until(Promise.all(ends));
    expect([one.count('answered'), other.count('answered')]).toEqual([3, 3]);
    expect(one.ledger.isSpent).toBe(false);
  });
});
