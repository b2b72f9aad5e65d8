import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../../src/domain/errors.ts';
import { LaneRun, seededRandom, tasks } from '../../../support/lane-run.ts';
import { SimulatedClock } from '../../../support/simulated-clock.ts';
import type { Fault } from '../../../support/simulated-provider.ts';

/** 1,000 calls of 200 ms in 32 slots. */
const IDEAL_MS = 6_400;

/** Faults at these rates, drawn for each attempt. */
function faultsAt(rates: Partial<Record<Fault, number>>, seed: number) {
  const random = seededRandom(seed);
  return (): Fault | undefined => {
    let left = random();
    for (const [fault, rate] of Object.entries(rates)) {
      left -= rate;
      if (left < 0) return fault as Fault;
    }
    return undefined;
  };
}

async function measured(rates: Partial<Record<Fault, number>>, seed: number) {
  const timeoutMs = 5_000;
  const provider = { latencyMs: () => 200, fault: faultsAt(rates, seed), timeoutMs };
  const run = new LaneRun({ concurrency: 32, provider, settings: { timeoutMs }, seed });
  const elapsedMs = await run.toEnd(tasks(1_000));
  return { ratio: elapsedMs / IDEAL_MS, run };
}

describe.each([1, 2, 3])('Lane to a provider with faults, seed %i', (seed) => {
  it('takes 15 % more than the ideal at most with 5 % 500s and 1 % resets, and loses nothing', async () => {
    const { ratio, run } = await measured({ e500: 0.05, reset: 0.01 }, seed);
    expect(ratio).toBeLessThanOrEqual(1.15);
    expect(run.count('answered')).toBe(1_000);
    expect([run.told('narrowed'), run.told('pause')]).toEqual([0, 0]);
  });

  it('takes 2.3 times the ideal at most with 1 % hangs on top and 5 s an attempt', async () => {
    const { ratio, run } = await measured({ e500: 0.05, reset: 0.01, hang: 0.01 }, seed);
    expect(ratio).toBeLessThanOrEqual(2.3);
    expect(run.count('answered')).toBe(1_000);
  });

  it('does not take a few 503s for overload', async () => {
    const { ratio, run } = await measured({ e503: 0.05 }, seed);
    expect(ratio).toBeLessThanOrEqual(1.15);
    expect(run.told('narrowed')).toBe(0);
  });

  it('tries bodies again that are no answers', async () => {
    const { ratio, run } = await measured({ junk: 0.06 }, seed);
    expect(ratio).toBeLessThanOrEqual(1.15);
    expect(run.count('answered')).toBe(1_000);
  });

  it('asks nothing twice that was answered', async () => {
    const { run } = await measured({ e500: 0.05, hang: 0.01, junk: 0.02 }, seed);
    expect(run.provider.answered.size).toBe(1_000);
    expect(Math.max(...run.provider.answered.values())).toBe(1);
  });
});

describe('Lane to a provider that is down', () => {
  /** Answers 500 to everybody from 1 s on, until a time. */
  const downUntil = (endMs: number) => ({
    latencyMs: () => 200,
    fault: (_call: number, now: number): Fault | undefined =>
      now >= 1_000 && now < endMs ? 'e500' : undefined,
  });

  it('waits for it with single probes, and loses nothing when it comes back', async () => {
    const run = new LaneRun({ concurrency: 32, provider: downUntil(60_000) });
    const elapsedMs = await run.toEnd(tasks(1_000));
    expect(run.count('answered')).toBe(1_000);
    // Beyond the 1,000: 32 failures that open the circuit, 31 in flight meanwhile, and 4 probes.
    expect(run.provider.sent).toBe(1_067);
    expect(elapsedMs).toBeLessThan(75_000);
    const pauses = run.events.flatMap((event) => (event.kind === 'pause' ? [event.waitMs] : []));
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000]);
  });

  it('gives it up after five minutes without an answer, and says since when', async () => {
    const run = new LaneRun({ concurrency: 32, provider: downUntil(Number.POSITIVE_INFINITY) });
    const elapsedMs = await run.toEnd(tasks(1_000));
    expect(elapsedMs).toBeGreaterThan(300_000);
    expect(elapsedMs).toBeLessThan(340_000);
    expect(run.provider.sent).toBeLessThan(300);
    expect(run.outcomes.size).toBe(1_000);
    const last = run.outcomes.get('case 999');
    expect(last).toMatchObject({ end: 'not-attempted', reason: 'failing' });
    expect(last).toHaveProperty(
      'error.message',
      expect.stringMatching(
        /^not attempted, as no call has been answered for 3\d\d s, at last because the provider answered 500$/,
      ),
    );
    expect(run.events.at(-1)?.kind).toBe('stopped');
  });

  it('gives up one that turns everybody away for as long', async () => {
    const requests = { perMinute: 0.001, burst: 0 };
    const provider = { latencyMs: () => 200, requests };
    const run = new LaneRun({ concurrency: 4, provider });
    const elapsedMs = await run.toEnd(tasks(20));
    expect(elapsedMs).toBeLessThan(320_000);
    expect(run.count('not-attempted')).toBe(20);
  });

  it('gives up one that says for as long that the rate is used up, while others are in flight', async () => {
    const clock = new SimulatedClock();
    const limits = { requests: { perMinute: 60_000, remaining: 0 } };
    const details = { kind: 'rate-limit', retriable: true, status: 429, limits } as const;
    let sent = 0;
    const complete = () =>
      new Promise<never>((_resolve, reject) => {
        sent += 1;
        const error = new ProviderError('provider-failed', 'the provider answered 429', details);
        clock.after(1_000 + (sent % 700), () => reject(error));
      });
    const client = { complete, close: async () => undefined };
    const run = new LaneRun({ concurrency: 32 }, { clock }, client);
    const elapsedMs = await run.toEnd(tasks(1_000));
    expect(elapsedMs).toBeGreaterThan(300_000);
    expect(elapsedMs).toBeLessThan(380_000);
    expect(run.count('not-attempted')).toBe(1_000);
  });

  // In the second before it goes down, 32 calls at a time are answered in 200 ms.
  it.each([
    { what: 'answers all calls of two runs when it comes back', endMs: 10_000, answered: 600 },
    { what: 'ends both runs when it stays down', endMs: Number.POSITIVE_INFINITY, answered: 160 },
  ])('$what, though only one of them probes', async ({ endMs, answered }) => {
    const run = new LaneRun({ concurrency: 32, provider: downUntil(endMs) });
    const ends = [run.begin(tasks(300)), run.begin(tasks(300, 300))];
    await run.clock.until(Promise.all(ends));
    expect(run.outcomes.size).toBe(600);
    expect(run.count('answered')).toBe(answered);
    expect(run.clock.pending).toBe(0);
  });

  it('does not give up one that has long answers on their way', async () => {
    const timeoutMs = 1_000_000;
    // A call each minute: one fails at the start, one six minutes later, and no answer comes between.
    const fault = (call: number): Fault | undefined =>
      call === 1 || call === 7 ? 'e500' : undefined;
    const run = new LaneRun({
      concurrency: 8,
      provider: { latencyMs: () => 400_000, fault, timeoutMs },
      settings: { timeoutMs, trialTimeoutMs: timeoutMs, requestsPerMinute: 1 },
    });
    await run.toEnd(tasks(10));
    expect(run.count('answered')).toBe(10);
  });

  it('probes again in a later run when a probe was cancelled', async () => {
    const run = new LaneRun({ concurrency: 8, provider: downUntil(2_500) });
    const abort = new AbortController();
    const end = run.begin(tasks(1_000), abort.signal);
    // The circuit opens at 1.22 s at the earliest, when the first failures are in.
    await run.clock.pass(1_300);
    const sent = run.provider.sent;
    while (run.provider.sent === sent) await run.clock.pass(1);
    abort.abort();
    await run.clock.until(end);
    run.outcomes.clear();
    await run.toEnd(tasks(20));
    expect(run.count('answered')).toBe(20);
  });

  it('halves its window when timeouts and 503s come in clusters', async () => {
    const provider = {
      latencyMs: () => 200,
      fault: (call: number): Fault | undefined =>
        call <= 300 && call % 2 === 0 ? 'e503' : undefined,
    };
    const run = new LaneRun({ concurrency: 64, provider, settings: { maxRetries: 8 } });
    await run.toEnd(tasks(500));
    expect(run.told('narrowed')).toBeGreaterThanOrEqual(1);
    expect(run.count('answered')).toBe(500);
  });
});
