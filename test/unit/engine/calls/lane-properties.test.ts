import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaneRun, seededRandom, tasks } from '../../../support/lane-run.ts';
import type { Fault } from '../../../support/simulated-provider.ts';

const FAULTS: readonly (Fault | undefined)[] = ['e500', 'e503', 'e400', 'reset', 'hang', 'junk'];
const FINAL: readonly Fault[] = ['e401', 'e404', 'quota'];

const worlds = fc.record({
  calls: fc.integer({ min: 0, max: 120 }),
  concurrency: fc.integer({ min: 1, max: 80 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  latencyMs: fc.integer({ min: 1, max: 5_000 }),
  /** 1 fails every attempt. */
  faultRate: fc.constantFrom(0, 0.05, 0.3, 0.9, 1),
  finalRate: fc.constantFrom(0, 0, 0, 0.02),
  limit: fc.option(
    fc.record({
      perMinute: fc.integer({ min: 60, max: 6_000 }),
      burst: fc.integer({ min: 1, max: 100 }),
    }),
    { nil: undefined },
  ),
  headers: fc.constantFrom('arrival' as const, 'response' as const, undefined),
  retryAfter: fc.constantFrom('ms' as const, 's' as const, undefined),
  mostInFlight: fc.constantFrom(5, 20, 1_000),
  maxRetries: fc.integer({ min: 0, max: 5 }),
  spendCalls: fc.constantFrom(10, 60, 1_000_000),
  abortAtMs: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
});

type World = typeof worlds extends fc.Arbitrary<infer Value> ? Value : never;

/** `outage` comes before the faults that are drawn for each call. */
function runOf(world: World, outage?: (now: number) => Fault | undefined): LaneRun {
  const random = seededRandom(world.seed);
  const fault = (_call: number, now: number) => {
    const down = outage?.(now);
    if (down !== undefined) return down;
    const draw = random();
    if (draw < world.finalRate) return FINAL[Math.floor(random() * FINAL.length)];
    if (random() >= world.faultRate) return undefined;
    return FAULTS[Math.floor(random() * FAULTS.length)];
  };
  const { headers, retryAfter, limit, mostInFlight, concurrency, seed } = world;
  return new LaneRun({
    concurrency,
    seed,
    provider: {
      latencyMs: () => world.latencyMs * (0.5 + random()),
      fault,
      timeoutMs: 5_000,
      mostInFlight,
      ...(limit && { requests: limit }),
      ...(headers && { headers }),
      ...(retryAfter && { retryAfter }),
    },
    settings: { maxRetries: world.maxRetries, timeoutMs: 5_000, trialTimeoutMs: 20_000 },
    spendLimit: { calls: world.spendCalls },
  });
}

describe('Lane, for any mix of limits and faults', () => {
  it('settles each task that it took once, and keeps to concurrency and ledger', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const run = runOf(world);
        let taken = 0;
        const source = (function* () {
          for (const task of tasks(world.calls)) {
            taken += 1;
            yield task;
          }
        })();
        const abort = new AbortController();
        let sentAtAbort = Number.POSITIVE_INFINITY;
        if (world.abortAtMs !== undefined) {
          run.clock.after(world.abortAtMs, () => {
            abort.abort();
            sentAtAbort = run.provider.sent;
          });
        }
        await run.toEnd(source, abort.signal);

        // `settle` throws for a task that is settled twice.
        expect(run.outcomes.size).toBe(taken);
        if (sentAtAbort === Number.POSITIVE_INFINITY && !run.ledger.isSpent) {
          expect(taken).toBe(world.calls);
        }
        expect(run.provider.mostInFlight).toBeLessThanOrEqual(world.concurrency);
        expect(run.provider.inFlight).toBe(0);
        expect(run.provider.sent).toBeLessThanOrEqual(sentAtAbort);
        expect(run.provider.taken).toBeLessThanOrEqual(world.spendCalls);
        const { calls } = run.ledger.totals;
        expect(calls + run.counts.turnedAway).toBe(run.provider.sent);
        expect(calls).toBeLessThanOrEqual(world.spendCalls);
        for (const [label, { end }] of run.outcomes) {
          if (end === 'answered') expect(run.provider.answered.get(label)).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers all when every fault passes', async () => {
    const passing = worlds.map(
      (world): World => ({
        ...world,
        faultRate: 0,
        finalRate: 0,
        spendCalls: 1_000_000,
        latencyMs: Math.min(3_000, world.latencyMs),
        abortAtMs: undefined,
      }),
    );
    await fc.assert(
      fc.asyncProperty(passing, async (world) => {
        const run = runOf(world);
        await run.toEnd(tasks(world.calls));
        expect(run.count('answered')).toBe(world.calls);
        expect(run.clock.pending).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('ends every run of several at the same time, and settles all that they took', async () => {
    const outages = fc.record({
      world: worlds,
      runs: fc.array(
        fc.record({
          calls: fc.integer({ min: 0, max: 60 }),
          beginsAtMs: fc.integer({ min: 0, max: 10_000 }),
          abortAtMs: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
        }),
        { minLength: 2, maxLength: 3 },
      ),
      downFromMs: fc.integer({ min: 0, max: 2_000 }),
      downForMs: fc.constantFrom(0, 3_000, 40_000, 400_000),
    });
    await fc.assert(
      fc.asyncProperty(outages, async ({ world, runs, downFromMs, downForMs }) => {
        const isDown = (now: number) => now >= downFromMs && now < downFromMs + downForMs;
        const run = runOf(world, (now) => (isDown(now) ? 'e500' : undefined));
        let taken = 0;
        const begin = async (
          { calls, beginsAtMs, abortAtMs }: (typeof runs)[number],
          nth: number,
        ) => {
          const abort = new AbortController();
          if (abortAtMs !== undefined) run.clock.after(abortAtMs, () => abort.abort());
          await run.clock.pause(beginsAtMs);
          const source = (function* () {
            for (const task of tasks(calls, 1_000 * nth)) {
              taken += 1;
              yield task;
            }
          })();
          await run.begin(source, abort.signal);
        };
        // `until` throws when nothing is left that could wake a run which has not ended.
        await run.clock.until(Promise.all(runs.map(begin)));

        expect(run.outcomes.size).toBe(taken);
        expect(run.provider.inFlight).toBe(0);
        expect(run.provider.mostInFlight).toBeLessThanOrEqual(world.concurrency);
        expect(run.ledger.totals.calls + run.counts.turnedAway).toBe(run.provider.sent);
        for (const [label, { end }] of run.outcomes) {
          if (end === 'answered') expect(run.provider.answered.get(label)).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
