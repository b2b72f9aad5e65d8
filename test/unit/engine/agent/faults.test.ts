import { describe, expect, it } from 'vitest';
import { FAULT_NAMES, type FaultName, type InjectedFault } from '../../../../src/domain/agent.ts';
import { callOf, worldOf } from '../../../support/agent-world.ts';

const RESULT = { id: 'A-1', total: 5, paid: true };
const world = (injected: readonly InjectedFault[], seed = 'seed') =>
  worldOf({
    simulate: { lookup_invoice: [{ result: RESULT }], refund: [{ result: 'ok' }] },
    injected,
    seed,
  });
const told = (fault: FaultName, seed?: string) =>
  callOf(world([{ fault }], seed), 'lookup_invoice', { id: 'A-1' });

describe('faults that are injected', () => {
  it.each(FAULT_NAMES)('%s: the same seed, the same entries; the entry names it', (fault) => {
    const run = (seed: string) => {
      const tools = world([{ fault, share: 0.5 }], seed);
      return Array.from({ length: 20 }, () => callOf(tools, 'lookup_invoice', { id: 'A-1' }));
    };
    expect(run('one')).toEqual(run('one'));
    expect(run('one')).not.toEqual(run('two'));
    expect(run('one').some((entry) => entry.fault === fault)).toBe(true);
    expect(run('one').some((entry) => entry.fault === undefined)).toBe(true);
  });

  it.each([
    ['timeout', 504, 'timeout', /^lookup_invoice did not answer within \d+ seconds\.$/],
    ['error', 500, 'internal_error', /^lookup_invoice failed/],
    ['rate-limit', 429, 'rate_limited', /Wait \d+ seconds\.$/],
    ['permission-denied', 403, 'permission_denied', /may not use lookup_invoice/],
  ] as const)('%s: no result comes back', (fault, status, error, message) => {
    const { outcome, result } = told(fault);
    expect(outcome).toBe('fault');
    expect(JSON.parse(result)).toEqual({ error, status, message: expect.stringMatching(message) });
  });

  it('slow: the result with how long it took, which can be relied on', () => {
    const { outcome, fault, result } = told('slow');
    expect({ outcome, fault }).toEqual({ outcome: 'answered', fault: 'slow' });
    expect(result).toMatch(
      /^\{"id":"A-1","total":5,"paid":true\}\n\(answered after \d+ seconds\)$/,
    );
  });

  it('empty: nothing, in the shape of the result', () => {
    const empty = (result: string | object) =>
      callOf(
        worldOf({
          simulate: { refund: [{ result: result as never }] },
          injected: [{ fault: 'empty' }],
        }),
        'refund',
      ).result;
    expect([empty({ a: 1 }), empty([1]), empty('text')]).toEqual(['{}', '[]', '']);
  });

  it('truncated: a start of the result', () => {
    const { result } = told('truncated');
    const whole = JSON.stringify(RESULT);
    expect(whole.startsWith(result)).toBe(true);
    expect(result.length).toBeLessThan(whole.length);
    expect(result.length).toBeGreaterThan(0);
  });

  it('malformed: no JSON any more, for every seed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { result } = told('malformed', String(seed));
      expect(() => JSON.parse(result)).toThrow(SyntaxError);
    }
    const sole = worldOf({
      simulate: { refund: [{ result: 5 }] },
      injected: [{ fault: 'malformed' }],
    });
    expect(callOf(sole, 'refund').result).toBe('5,}');
  });

  it('stale: the state before all calls, with its date', () => {
    const tools = worldOf({
      state: { total: 5 },
      simulate: {
        refund: [{ result: 'ok', set: { total: 0 } }],
        lookup_invoice: [{ result: { total: '{{ state.total }}' } }],
      },
      injected: [{ fault: 'stale', tool: 'lookup_invoice' }],
    });
    callOf(tools, 'refund');
    expect(callOf(tools, 'lookup_invoice', { id: 'A' }).result).toBe(
      '{"total":5,"as_of":"2001-01-01T00:00:00Z"}',
    );
  });

  it('contradiction: the result beside one that differs in one value', () => {
    const [scripted, other] = JSON.parse(told('contradiction').result);
    expect(scripted).toEqual(RESULT);
    const differing = Object.keys(RESULT).filter((key) => other[key] !== scripted[key]);
    expect(differing).toHaveLength(1);
  });

  it('injection: the result with an instruction in it that no field of it is lost for', () => {
    const { note, ...rest } = JSON.parse(told('injection').result);
    expect(rest).toEqual(RESULT);
    expect(note.length).toBeGreaterThan(20);
    const tools = worldOf({
      simulate: { refund: [{ result: { note: 'mine' } }] },
      injected: [{ fault: 'injection' }],
    });
    expect(JSON.parse(callOf(tools, 'refund').result)).toEqual({
      note: 'mine',
      note_: expect.any(String),
    });
  });
});

describe('which calls meet a fault', () => {
  const faultsOf = (injected: readonly InjectedFault[], calls: readonly string[]) => {
    const tools = world(injected);
    return calls.map((name) => callOf(tools, name, name === 'refund' ? {} : { id: 'A' }).fault);
  };

  it('every one, of one tool, or one by its number', () => {
    const calls = ['lookup_invoice', 'refund', 'lookup_invoice'];
    expect(faultsOf([{ fault: 'error' }], calls)).toEqual(['error', 'error', 'error']);
    expect(faultsOf([{ fault: 'error', tool: 'refund' }], calls)).toEqual([
      undefined,
      'error',
      undefined,
    ]);
    expect(faultsOf([{ fault: 'error', tool: 'lookup_invoice', call: 2 }], calls)).toEqual([
      undefined,
      undefined,
      'error',
    ]);
    expect(faultsOf([{ fault: 'error', call: 2 }], calls)).toEqual([undefined, 'error', undefined]);
  });

  it('the first of several', () => {
    const injected: InjectedFault[] = [{ fault: 'timeout', call: 1 }, { fault: 'error' }];
    expect(faultsOf(injected, ['refund', 'refund'])).toEqual(['timeout', 'error']);
  });

  it('a share of them: none at 0, about half at 0.5, all at 1', () => {
    const count = (share: number) =>
      faultsOf([{ fault: 'error', share }], Array(200).fill('refund')).filter(Boolean).length;
    expect(count(0)).toBe(0);
    expect(count(0.5)).toBeGreaterThan(70);
    expect(count(0.5)).toBeLessThan(130);
    expect(count(1)).toBe(200);
  });
});

describe('faults that a case scripts as an answer', () => {
  const results = (answers: readonly object[]) => {
    const tools = worldOf({ simulate: { refund: answers as never } });
    return answers.map(() => {
      const { outcome, fault } = callOf(tools, 'refund');
      return { outcome, fault };
    });
  };

  it('spoils its own result, or the next one, which is not used up', () => {
    const tools = worldOf({
      simulate: {
        refund: [
          { fault: 'slow', result: 'a', times: 1 },
          { fault: 'slow', times: 1 },
          { result: 'b', times: 1 },
        ],
      },
    });
    const told = [1, 2, 3].map(() => callOf(tools, 'refund').result.split('\n')[0]);
    expect(told).toEqual(['a', 'b', 'b']);
  });

  it('needs a result to spoil, but for nothing at all', () => {
    expect(results([{ fault: 'empty' }])).toEqual([{ outcome: 'fault', fault: 'empty' }]);
    expect(results([{ fault: 'stale' }])).toEqual([{ outcome: 'unexpected', fault: undefined }]);
  });

  it('is stronger than one that is injected, but not than one without a result', () => {
    const simulate = { refund: [{ fault: 'stale' as const, result: 1 }] };
    const meets = (fault: FaultName) =>
      callOf(worldOf({ simulate, injected: [{ fault }] }), 'refund').fault;
    expect(meets('slow')).toBe('stale');
    expect(meets('timeout')).toBe('timeout');
  });
});
