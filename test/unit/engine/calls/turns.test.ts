import { describe, expect, it } from 'vitest';
import { Turns } from '../../../../src/engine/calls/turns.ts';
import { tasks } from '../../../support/lane-run.ts';

const CHARGE = { inputTokens: 1, outputTokens: 1, costUsd: 0 };
const turnsOf = (count: number, mostWaiting: number) =>
  new Turns(tasks(count), mostWaiting, () => CHARGE);

/** Takes the next turn out. */
function taken(turns: ReturnType<typeof turnsOf>, now: number) {
  const turn = turns.next(now);
  if (turn !== undefined) turns.remove(turn);
  return turn;
}

describe('Turns', () => {
  it('shows the same turn until it is removed', () => {
    const turns = turnsOf(2, 10);
    expect(turns.next(0)).toBe(turns.next(0));
    expect(taken(turns, 0)?.task.call.label).toBe('case 0');
    expect(taken(turns, 0)?.task.call.label).toBe('case 1');
    expect(taken(turns, 0)).toBeUndefined();
  });

  it('puts a retry that is due before a new task that was shown already', () => {
    const turns = turnsOf(3, 10);
    const first = taken(turns, 0);
    if (first !== undefined) turns.add(first, 100);
    expect(turns.next(99)?.task.call.label).toBe('case 1');
    expect(taken(turns, 100)?.task.call.label).toBe('case 0');
    expect(taken(turns, 100)?.task.call.label).toBe('case 1');
  });

  it('takes no new task while too many wait for a retry', () => {
    const turns = turnsOf(3, 2);
    const [one, other] = [taken(turns, 0), taken(turns, 0)];
    if (one !== undefined) turns.add(one, 100);
    if (other !== undefined) turns.add(other, 200);
    expect(turns.next(0)).toBeUndefined();
    expect(turns.isEmpty).toBe(false);
    expect(taken(turns, 100)).toBe(one);
    expect(taken(turns, 100)?.task.call.label).toBe('case 2');
  });

  it('drops what was taken, due or not, and is empty once it is closed', () => {
    const turns = turnsOf(3, 10);
    const first = taken(turns, 0);
    if (first !== undefined) turns.add(first, 100);
    turns.next(0);
    turns.close();
    expect(turns.drop()).toBe(first);
    expect(turns.isEmpty).toBe(false);
    expect(turns.drop()?.task.call.label).toBe('case 1');
    expect(turns.drop()).toBeUndefined();
    expect(turns.isEmpty).toBe(true);
  });
});
