import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../../src/engine/calls/ledger.ts';

const charge = (inputTokens: number, outputTokens: number, costUsd = 0) => ({
  inputTokens,
  outputTokens,
  costUsd,
});
const CALL = charge(100, 50, 0.01);
const FREE = { ...CALL, costUsd: undefined };

describe('Ledger', () => {
  it('counts calls under way into the cap, so that it holds with many in flight', () => {
    const ledger = new Ledger({ calls: 2 });
    expect(ledger.mayStart(CALL)).toBe(true);
    ledger.start(CALL);
    expect(ledger.mayStart(CALL)).toBe(true);
    ledger.start(CALL);
    expect(ledger.mayStart(CALL)).toBe(false);
    expect(ledger.isSpent).toBe(false);
  });

  it('has room again for a call that a rate limit turned away', () => {
    const ledger = new Ledger({ calls: 1 });
    ledger.start(CALL);
    ledger.turnAway(CALL);
    expect(ledger.mayStart(CALL)).toBe(true);
    expect(ledger.totals).toMatchObject({ calls: 0, inputTokens: 0 });
  });

  it('is spent when a call does not fit though none is under way', () => {
    const ledger = new Ledger({ calls: 1 });
    ledger.start(CALL);
    expect(ledger.mayStart(CALL)).toBe(false);
    expect(ledger.isSpent).toBe(false);
    ledger.settle(CALL, CALL);
    expect(ledger.isSpent).toBe(false);
    expect(ledger.mayStart(CALL)).toBe(false);
    expect(ledger.isSpent).toBe(true);
  });

  it('stays spent, for small calls too', () => {
    const ledger = new Ledger({ calls: 10, tokens: 100 });
    expect(ledger.mayStart(CALL)).toBe(false);
    expect(ledger.isSpent).toBe(true);
    expect(ledger.mayStart(charge(1, 1))).toBe(false);
  });

  it('caps tokens by what was used, and by the estimate of what is under way', () => {
    const ledger = new Ledger({ calls: 10, tokens: 300 });
    ledger.start(CALL);
    ledger.settle(CALL, charge(100, 20));
    ledger.start(CALL);
    // 120 used, 150 reserved, 30 left.
    expect(ledger.mayStart(charge(20, 10))).toBe(true);
    expect(ledger.mayStart(charge(20, 11))).toBe(false);
  });

  it('caps money likewise', () => {
    const ledger = new Ledger({ calls: 10, costUsd: 0.025 });
    ledger.start(CALL);
    ledger.start(CALL);
    expect(ledger.mayStart(CALL)).toBe(false);
    ledger.settle(CALL, charge(100, 50, 0.004));
    expect(ledger.mayStart(CALL)).toBe(true);
  });

  it('has no room for a model without a price under a cost limit, unless tokens are limited too', () => {
    const limited = new Ledger({ calls: 10, costUsd: 5 });
    expect(limited.mayStart(FREE)).toBe(false);
    expect(limited.isSpent).toBe(true);
    const guarded = new Ledger({ calls: 9, costUsd: 1, tokens: 150 });
    expect(guarded.mayStart(FREE)).toBe(true);
    guarded.start(FREE);
    expect(guarded.mayStart(FREE)).toBe(false);
    const unlimited = new Ledger({ calls: 10 });
    expect(unlimited.mayStart(FREE)).toBe(true);
    unlimited.start(FREE);
    unlimited.settle(FREE, FREE);
    expect(unlimited.totals).toMatchObject({ costUsd: 0, unpriced: 1 });
  });

  it('adds up what was used, and the estimate where the use is not known', () => {
    const ledger = new Ledger({ calls: 10 });
    ledger.start(CALL);
    ledger.settle(CALL, charge(90, 10, 0.25));
    ledger.start(CALL);
    ledger.settle(CALL, undefined);
    expect(ledger.totals).toEqual({
      calls: 2,
      inputTokens: 190,
      outputTokens: 60,
      costUsd: 0.26,
      estimated: 1,
      unpriced: 0,
    });
  });

  it('calls back once when a call has ended', () => {
    const ledger = new Ledger({ calls: 10 });
    let calls = 0;
    const retry = () => {
      calls += 1;
    };
    ledger.start(CALL);
    ledger.start(CALL);
    ledger.whenFreed(retry);
    ledger.whenFreed(retry);
    ledger.settle(CALL, CALL);
    ledger.settle(CALL, CALL);
    expect(calls).toBe(1);
  });
});
