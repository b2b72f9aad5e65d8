import { describe, expect, it } from 'vitest';
import { LaneRun, seededRandom, tasks } from '../../../support/lane-run.ts';
import { failure, type ProviderOptions } from '../../../support/simulated-provider.ts';

/** 600 a minute with a burst of 60: 600 calls cannot be answered in less than 54 s and the last's time. */
const RPM_600 = { perMinute: 600, burst: 60 };
/** A whole minute's worth at once, as OpenAI allows. */
const WHOLE_MINUTE = { perMinute: 600, burst: 600 };
const BY_HEADERS = {
  headers: ['arrival', 'response'],
  retryAfter: ['ms', 's', undefined],
} as const;

/** Latencies around a median, from its third to three times as much. */
function noisy(medianMs: number, seed: number): () => number {
  const random = seededRandom(seed);
  return () => medianMs * 3 ** (2 * random() - 1);
}

async function measured(calls: number, concurrency: number, provider: ProviderOptions) {
  const run = new LaneRun({ concurrency, provider });
  const elapsedMs = await run.toEnd(tasks(calls));
  const turnedAwayShare = run.provider.turnedAway / run.provider.sent;
  return { elapsedMs, turnedAwayShare, answered: run.count('answered') };
}

describe.each(BY_HEADERS.headers)(
  'Lane under 600 requests a minute, headers as of %s',
  (headers) => {
    for (const retryAfter of BY_HEADERS.retryAfter) {
      it.each([32, 128])(
        `takes 1 % more than the ideal at most, Retry-After in ${retryAfter}, concurrency %i`,
        async (concurrency) => {
          const provider = {
            latencyMs: () => 200,
            requests: RPM_600,
            headers,
            ...(retryAfter && { retryAfter }),
          };
          const { elapsedMs, turnedAwayShare, answered } = await measured(
            600,
            concurrency,
            provider,
          );
          expect(elapsedMs).toBeLessThanOrEqual(54_200 * 1.01);
          expect(turnedAwayShare).toBeLessThanOrEqual(0.05);
          expect(answered).toBe(600);
        },
      );
    }

    it.each([32, 128])('does so with noisy latencies too, concurrency %i', async (concurrency) => {
      const provider = {
        latencyMs: noisy(400, 5),
        requests: RPM_600,
        headers,
        retryAfter: 's' as const,
      };
      const { elapsedMs, turnedAwayShare, answered } = await measured(600, concurrency, provider);
      expect(elapsedMs).toBeLessThanOrEqual(54_400 * 1.05);
      expect(turnedAwayShare).toBeLessThanOrEqual(0.05);
      expect(answered).toBe(600);
    });

    it('uses a whole minute at once and keeps the rate after, with answers that take 10 s', async () => {
      const provider = {
        latencyMs: () => 10_000,
        requests: WHOLE_MINUTE,
        headers,
        retryAfter: 'ms' as const,
      };
      const { elapsedMs, turnedAwayShare } = await measured(1_200, 128, provider);
      // 1,200 calls in 128 slots take 10 rounds of 10 s; the rate alone would allow 70 s.
      expect(elapsedMs).toBeLessThanOrEqual(100_000 * 1.1);
      expect(turnedAwayShare).toBe(0);
      const small = await measured(600, 128, { ...provider, requests: RPM_600 });
      expect(small.elapsedMs).toBeLessThanOrEqual(64_000 * 1.1);
      expect(small.turnedAwayShare).toBeLessThanOrEqual(0.05);
    });

    it('loses nothing and no time when two lanes share the account', async () => {
      const provider = {
        latencyMs: noisy(200, 9),
        requests: WHOLE_MINUTE,
        headers,
        retryAfter: 'ms' as const,
      };
      const one = new LaneRun({ concurrency: 32, provider });
      const other = new LaneRun({ concurrency: 32, seed: 2 }, one);
      const ends = [one, other].map((run) => run.begin(tasks(600)));
      await one.clock.until(Promise.all(ends));
      expect(one.clock.monotonicMs()).toBeLessThanOrEqual(60_200 * 1.05);
      expect(one.provider.turnedAway / one.provider.sent).toBeLessThanOrEqual(0.05);
      expect([one.count('answered'), other.count('answered')]).toEqual([600, 600]);
    });
  },
);

describe('Lane under tokens a minute', () => {
  it.each(BY_HEADERS.headers)('keeps to them by headers as of %s', async (headers) => {
    const tokens = { perMinute: 60_000, burst: 6_000 };
    const provider = { latencyMs: () => 200, tokens, headers, retryAfter: 'ms' as const };
    const { elapsedMs, turnedAwayShare, answered } = await measured(600, 32, provider);
    // 140 tokens a call: 84,000, of which 6,000 are there at once.
    expect(elapsedMs).toBeLessThanOrEqual(78_200 * 1.01);
    expect(turnedAwayShare).toBeLessThanOrEqual(0.01);
    expect(answered).toBe(600);
  });
});

describe('Lane under limits of settings', () => {
  it('sends no more than they allow, to a provider that says nothing', async () => {
    const run = new LaneRun({ concurrency: 32, settings: { requestsPerMinute: 600 } });
    // 10 at once, one each 100 ms from then on.
    expect(await run.toEnd(tasks(100))).toBe(9_200);
  });

  it('counts tokens by what answers used', async () => {
    const run = new LaneRun({ concurrency: 32, settings: { tokensPerMinute: 60_000 } });
    const elapsedMs = await run.toEnd(tasks(100));
    expect(elapsedMs).toBeGreaterThanOrEqual(100 * 140 - 1_000);
    expect(elapsedMs).toBeLessThanOrEqual(100 * 140 * 1.1);
  });
});

describe('Lane, turned away', () => {
  it('holds every task for the wait that one was told', async () => {
    const sentAt: number[] = [];
    const run: LaneRun = new LaneRun(
      { concurrency: 2 },
      {},
      {
        complete: async (call, signal) => {
          sentAt.push(run.clock.monotonicMs());
          if (sentAt.length > 1) return run.provider.complete(call, signal);
          const { details, message } = failure('rate-limit', true, 429);
          const error = failure('rate-limit', true, 429);
          throw Object.assign(error, { message, details: { ...details, retryAfterMs: 5_000 } });
        },
        close: async () => {},
      },
    );
    await run.toEnd(tasks(4));
    // The second was on its way; its answer at 200 ms frees a slot, and still nobody sends.
    expect(sentAt).toEqual([0, 0, 5_000, 5_000, 5_200]);
    expect(run.count('answered')).toBe(4);
  });

  it('counts no attempt, however often', async () => {
    const requests = { perMinute: 60, burst: 1 };
    const provider = { latencyMs: () => 200, requests, retryAfter: 's' as const };
    const run = new LaneRun({ concurrency: 8, provider, settings: { maxRetries: 0 } });
    await run.toEnd(tasks(30));
    expect(run.count('answered')).toBe(30);
    expect(run.counts.turnedAway).toBeGreaterThan(30);
    expect(run.ledger.totals.calls).toBe(30);
    expect(30 + run.counts.turnedAway).toBe(run.provider.sent);
  });

  it('narrows the window when no rate explains it', async () => {
    const provider = { latencyMs: () => 200, mostInFlight: 20, headers: 'arrival' as const };
    const run = new LaneRun({ concurrency: 64, provider });
    await run.toEnd(tasks(1_000));
    expect(run.count('answered')).toBe(1_000);
    expect(run.told('narrowed')).toBeGreaterThanOrEqual(2);
    expect(run.provider.turnedAway / run.provider.sent).toBeLessThanOrEqual(0.1);
  });

  it('gives up a provider that asks for more patience than a run has, not one that asks for less', async () => {
    const asking = (seconds: number) => {
      let isFirst = true;
      const run: LaneRun = new LaneRun(
        { concurrency: 1 },
        {},
        {
          complete: async (call, signal) => {
            if (!isFirst) return run.provider.complete(call, signal);
            isFirst = false;
            const error = failure('rate-limit', true, 429);
            throw Object.assign(error, {
              details: { ...error.details, retryAfterMs: seconds * 1_000 },
            });
          },
          close: async () => {},
        },
      );
      return run;
    };
    const long = asking(3_600);
    await long.toEnd(tasks(3));
    expect(long.clock.monotonicMs()).toBe(0);
    expect(long.outcomes.get('case 2')).toMatchObject({
      end: 'not-attempted',
      reason: 'failing',
      error: {
        message:
          'not attempted, as everybody is asked to wait for 3600 s: the provider answered 429',
      },
    });
    const short = asking(300);
    await short.toEnd(tasks(3));
    expect(short.count('answered')).toBe(3);
  });
});
