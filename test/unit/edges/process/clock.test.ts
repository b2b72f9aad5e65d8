import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/edges/process/clock.ts';

describe('systemClock', () => {
  it('runs something later, and never before its time', async () => {
    const started = systemClock.monotonicMs();
    await new Promise<void>((resolve) => systemClock.after(10.4, resolve));
    expect(systemClock.monotonicMs() - started).toBeGreaterThanOrEqual(10.4);
  });

  it('does not run what was cancelled', async () => {
    let isRun = false;
    const cancel = systemClock.after(1, () => {
      isRun = true;
    });
    cancel();
    await new Promise<void>((resolve) => systemClock.after(5, resolve));
    expect(isRun).toBe(false);
  });
});
