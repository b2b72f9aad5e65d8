import { describe, expect, it } from 'vitest';
import { Window } from '../../../../src/engine/calls/window.ts';

const times = (count: number, step: () => void) => {
  for (let time = 0; time < count; time += 1) step();
};

describe('Window', () => {
  it('starts at 80, or at the cap where that is less', () => {
    expect(new Window(128).size).toBe(80);
    expect(new Window(8).size).toBe(8);
  });

  it('grows by one with each success until the first trouble, up to the cap', () => {
    const window = new Window(128);
    times(47, () => window.succeed(80));
    expect(window.size).toBe(127);
    times(9, () => window.succeed(127));
    expect(window.size).toBe(128);
  });

  it('does not grow while it is not used', () => {
    const window = new Window(128);
    times(50, () => window.succeed(39));
    expect(window.size).toBe(80);
  });

  it('halves on overload, and grows by about one for each window of successes from then on', () => {
    const window = new Window(64);
    expect(window.overload(1, 64)).toBe(true);
    expect(window.size).toBe(32);
    times(32, () => window.succeed(32));
    expect(window.size).toBe(32);
    times(1, () => window.succeed(32));
    expect(window.size).toBe(33);
  });

  it('halves once a round trip: not again for calls that were sent before', () => {
    const window = new Window(64);
    window.overload(1, 64);
    expect(window.overload(64, 70)).toBe(false);
    expect(window.size).toBe(32);
    expect(window.overload(65, 70)).toBe(true);
    expect(window.size).toBe(16);
  });

  it('never closes', () => {
    const window = new Window(2);
    window.overload(1, 1);
    window.overload(2, 2);
    window.overload(3, 3);
    expect(window.size).toBe(1);
  });

  it('takes a few timeouts or 503s for chance, and many for overload', () => {
    const window = new Window(64);
    times(9, () => expect(window.strain(1, 9)).toBe(false));
    expect(window.size).toBe(64);
    expect(window.strain(1, 10)).toBe(true);
    expect(window.size).toBe(32);
  });

  it('forgets timeouts and 503s as successes come', () => {
    const window = new Window(64);
    times(9, () => window.strain(1, 9));
    times(32, () => window.succeed(64));
    times(4, () => expect(window.strain(1, 9)).toBe(false));
    expect(window.size).toBe(64);
  });
});
