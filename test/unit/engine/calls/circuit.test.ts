import { describe, expect, it } from 'vitest';
import { Circuit } from '../../../../src/engine/calls/circuit.ts';

/** A circuit that has just opened, at time 0. */
function opened(): Circuit {
  const circuit = new Circuit();
  for (let call = 1; call <= 8; call += 1) circuit.fail(call, 4, 0);
  return circuit;
}

describe('Circuit', () => {
  it('opens after as many failures on end as may be in flight, at least eight', () => {
    const narrow = new Circuit();
    for (let call = 1; call <= 7; call += 1) expect(narrow.fail(call, 4, 0)).toBe(0);
    expect(narrow.fail(8, 4, 0)).toBe(2_000);
    const wide = new Circuit();
    for (let call = 1; call <= 31; call += 1) expect(wide.fail(call, 32, 0)).toBe(0);
    expect(wide.fail(32, 32, 0)).toBe(2_000);
  });

  it('stays closed when a success comes between', () => {
    const circuit = new Circuit();
    for (let call = 1; call <= 7; call += 1) circuit.fail(call, 4, 0);
    circuit.succeed();
    for (let call = 8; call <= 14; call += 1) expect(circuit.fail(call, 4, 0)).toBe(0);
    expect(circuit.waitMs(0)).toBe(0);
  });

  it('lets one call probe after the pause, and nobody else until it has ended', () => {
    const circuit = opened();
    expect(circuit.waitMs(500)).toBe(1_500);
    expect(circuit.waitMs(2_000)).toBe(0);
    circuit.send(9);
    expect(circuit.waitMs(2_000)).toBe(Number.POSITIVE_INFINITY);
    circuit.succeed();
    expect(circuit.waitMs(2_000)).toBe(0);
  });

  it('doubles the pause with each probe that fails, up to half a minute', () => {
    const circuit = opened();
    const pauses = [9, 10, 11, 12, 13].map((probe) => {
      circuit.send(probe);
      return circuit.fail(probe, 4, 0);
    });
    expect(pauses).toEqual([4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('passes over failures of calls that were in flight when it opened', () => {
    const circuit = opened();
    expect(circuit.fail(3, 4, 100)).toBe(0);
    expect(circuit.waitMs(100)).toBe(1_900);
  });

  it('lets another call probe when a limit turned the probe away, or it was cancelled', () => {
    const circuit = opened();
    circuit.send(9);
    circuit.turnAway(9, 2_000);
    expect(circuit.waitMs(2_000)).toBe(0);
    circuit.send(10);
    circuit.release(9);
    expect(circuit.waitMs(2_000)).toBe(Number.POSITIVE_INFINITY);
    circuit.release(10);
    expect(circuit.waitMs(2_000)).toBe(0);
  });

  it('knows since when no call has succeeded', () => {
    const circuit = new Circuit();
    expect(circuit.failingMs(50)).toBe(0);
    circuit.turnAway(1, 100);
    circuit.fail(2, 4, 300);
    expect(circuit.failingMs(1_100)).toBe(1_000);
    circuit.succeed();
    expect(circuit.failingMs(1_100)).toBe(0);
  });
});
