import { describe, expect, it } from 'vitest';
import { Waiting } from '../../../../src/engine/calls/waiting.ts';

describe('Waiting', () => {
  it('hands out by time, and in order of arrival at the same time', () => {
    const waiting = new Waiting<string>();
    waiting.add('late', 30);
    waiting.add('first', 10);
    waiting.add('middle', 20);
    waiting.add('second', 10);
    expect(waiting.nextDueAt).toBe(10);
    expect([waiting.take(), waiting.take(), waiting.take(), waiting.take()]).toEqual([
      'first',
      'second',
      'middle',
      'late',
    ]);
    expect(waiting.take()).toBeUndefined();
  });

  it('shows an item when it is due, not before, and keeps it', () => {
    const waiting = new Waiting<string>();
    waiting.add('item', 10);
    expect(waiting.due(9)).toBeUndefined();
    expect(waiting.due(10)).toBe('item');
    expect(waiting.size).toBe(1);
  });
});
