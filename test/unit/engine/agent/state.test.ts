import { describe, expect, it } from 'vitest';
import { withFields } from '../../../../src/engine/agent/state.ts';
import { callOf, worldOf } from '../../../support/agent-world.ts';

describe('the simulated state', () => {
  it('is changed by calls and read by results, with types kept', () => {
    const tools = worldOf({
      state: { balance: 10, log: { last: null } },
      simulate: {
        refund: [
          { result: 'ok', set: { balance: '{{ arguments.amount }}', 'log.last': 'refund' } },
        ],
        lookup_invoice: [{ result: { balance: '{{ state.balance }}', all: '{{ state }}' } }],
      },
    });
    callOf(tools, 'refund', { amount: 7.5 });
    expect(tools.state).toEqual({ balance: 7.5, log: { last: 'refund' } });
    expect(JSON.parse(callOf(tools, 'lookup_invoice', { id: 'A' }).result)).toEqual({
      balance: 7.5,
      all: { balance: 7.5, log: { last: 'refund' } },
    });
  });

  it('takes arguments as values: a template in them stays text', () => {
    const tools = worldOf({
      state: { secret: 's3cret' },
      simulate: {
        send_email: [{ result: 'to {{ arguments.to }}', set: { to: '{{arguments.to}}' } }],
      },
    });
    expect(callOf(tools, 'send_email', { to: '{{ state.secret }}' }).result).toBe(
      'to {{ state.secret }}',
    );
    expect(tools.state).toEqual({ secret: 's3cret', to: '{{ state.secret }}' });
  });

  it('is left as it was by a call whose answer cannot be filled in', () => {
    const tools = worldOf({
      state: { n: 1 },
      simulate: { refund: [{ result: '{{ arguments.reason }}', set: { n: 2 } }] },
    });
    const entry = callOf(tools, 'refund', { amount: 1 });
    expect(entry.outcome).toBe('unexpected');
    expect(entry.result).toContain('arguments.reason');
    expect(tools.state).toEqual({ n: 1 });
  });

  it('is changed by an action that timed out all the same, where the case says so', () => {
    const tools = worldOf({ simulate: { refund: [{ fault: 'timeout', set: { paid: true } }] } });
    expect(callOf(tools, 'refund')).toMatchObject({ outcome: 'fault', fault: 'timeout' });
    expect(tools.state).toEqual({ paid: true });
  });

  it('does not grow without end', () => {
    const tools = worldOf({
      state: { log: 'x' },
      simulate: { refund: [{ result: 'ok', set: { log: '{{ state.log }}{{ state.log }}' } }] },
    });
    const outcomes = Array.from({ length: 30 }, () => callOf(tools, 'refund').outcome);
    expect(outcomes.at(0)).toBe('answered');
    expect(outcomes.at(-1)).toBe('unexpected');
    expect(JSON.stringify(tools.state).length).toBeLessThan(262_145);
  });
});

describe('withFields', () => {
  it('makes the objects on the way, and leaves the state before as it was', () => {
    const before = { a: { b: 1 }, c: 2 };
    expect(withFields(before, { 'a.d.e': 3, 'c.f': 4 }, {})).toEqual({
      ok: true,
      value: { a: { b: 1, d: { e: 3 } }, c: { f: 4 } },
    });
    expect(before).toEqual({ a: { b: 1 }, c: 2 });
  });

  it('reaches no prototype', () => {
    const changed = withFields({}, { '__proto__.polluted': 1, 'constructor.prototype.p': 1 }, {});
    expect(changed.ok).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['p']).toBeUndefined();
  });
});
