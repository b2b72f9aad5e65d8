import { systemClock } from '../../src/edges/process/clock.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** The machine's clock with real timers, for tests against real servers. */
export const realClock: Clock = {
  monotonicMs: systemClock.monotonicMs,
  timestamp: systemClock.timestamp,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
