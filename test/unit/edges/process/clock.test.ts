import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/edges/process/clock.ts';

describe('systemClock', () => {
  it('runs something later, and never before its time', async () => {
    const elapsed = async () => {
      const started = systemClock.monotonicMs();
      await new Promise<void>((resolve) => systemClock.after(2.9, resolve));
      return systemClock.monotonicMs() - started;
    };
    for (let time = 0; time < 50; time += 1) expect(await elapsed()).toBeGreaterThanOrEqual(2.9);
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
