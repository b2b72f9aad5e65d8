import { performance } from 'node:perf_hooks';
import type { Clock } from '../../ports/clock.ts';

/** The machine's own clocks. */
export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  timestamp: () => new Date().toISOString(),
  after: (ms, run) => {
    // Timers count whole milliseconds: rounded up, so that none rings before its time.
    const timer = setTimeout(run, Math.ceil(ms));
    return () => clearTimeout(timer);
  },
};
