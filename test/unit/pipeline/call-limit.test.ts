import { describe, expect, it } from 'vitest';
import { CallLimit } from '../../../src/pipeline/call-limit.ts';

describe('CallLimit', () => {
  it('admits a stage whole or not at all', () => {
    const limit = new CallLimit(10);
    expect([limit.admit(11), limit.admit(6), limit.admit(5), limit.admit(4)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(limit.left).toBe(0);
  });

  it('keeps a reserve from all others, whose holder takes more of what is left', () => {
    const limit = new CallLimit(10);
    const [one, other] = [limit.reserve(4), limit.reserve(3)];
    expect(limit.left).toBe(3);
    expect(one.admit(8)).toBe(false);
    expect(one.admit(7)).toBe(true);
    expect(one.admit(1)).toBe(false);
    expect(other.admit(3)).toBe(true);
  });

  it('leaves what a holder did not need to the others, once', () => {
    const limit = new CallLimit(10);
    const reserve = limit.reserve(6);
    expect(reserve.admit(2)).toBe(true);
    reserve.release();
    reserve.release();
    expect(limit.left).toBe(8);
  });

  it('reserves no more than there is', () => {
    const limit = new CallLimit(5);
    limit.reserve(9).release();
    expect(limit.left).toBe(5);
  });
});
