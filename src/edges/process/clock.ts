import { performance } from 'node:perf_hooks';
import type { Clock } from '../../ports/clock.ts';

/** The machine's own clocks. */
export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  timestamp: () => new Date().toISOString(),
  after: (ms, run) => {
    // Timers count whole milliseconds from the one that they are set in, which has begun: one more than
    // rounded up, so that none rings before its time.
    const timer = setTimeout(run, Math.ceil(ms) + 1);
    return () => clearTimeout(timer);
  },
};
