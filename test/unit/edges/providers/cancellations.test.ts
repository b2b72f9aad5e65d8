import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { Cancellations } from '../../../../src/edges/providers/cancellations.ts';

describe('those who wait for a signal', () => {
  it('are all told once, with one listener for all of them', () => {
    const { signal, abort } = controller();
    const cancellations = new Cancellations();
    const told = [vi.fn(), vi.fn(), vi.fn()];
    for (const cancel of told) cancellations.listen(signal, cancel);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    abort();
    for (const cancel of told) expect(cancel).toHaveBeenCalledOnce();
  });

  it('are not told once they have left', () => {
    const { signal, abort } = controller();
    const cancellations = new Cancellations();
    const [left, last] = [vi.fn(), vi.fn()];
    const leave = cancellations.listen(signal, left);
    cancellations.listen(signal, last);
    leave();
    abort();
    expect(left).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledOnce();
  });

  it('leave nothing behind on the signal, and may come back', () => {
    const { signal, abort } = controller();
    const cancellations = new Cancellations();
    const leave = cancellations.listen(signal, vi.fn());
    leave();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    const back = vi.fn();
    cancellations.listen(signal, back);
    // Whoever leaves twice takes nobody else along.
    leave();
    abort();
    expect(back).toHaveBeenCalledOnce();
  });

  it('may be sent away by one who is told before', () => {
    const { signal, abort } = controller();
    const cancellations = new Cancellations();
    const second = vi.fn();
    const first = vi.fn(() => leave());
    cancellations.listen(signal, first);
    const leave = cancellations.listen(signal, second);
    abort();
    expect(first).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
  });

  it('are nobody where there is no signal, or one that was given already', () => {
    const given = controller();
    given.abort();
    const cancellations = new Cancellations();
    const cancel = vi.fn();
    cancellations.listen(undefined, cancel)();
    cancellations.listen(given.signal, cancel)();
    expect(cancel).not.toHaveBeenCalled();
    expect(getEventListeners(given.signal, 'abort')).toHaveLength(0);
  });
});

function controller() {
  const own = new AbortController();
  return { signal: own.signal, abort: () => own.abort() };
}
