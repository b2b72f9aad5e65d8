import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/domain/json.ts';
import { became, callOf, worldOf } from '../../../support/agent-world.ts';

const ANY = {
  simulate: { lookup_invoice: [{ result: { total: 5 } }], refund: [{ result: 'ok' }] },
};

describe('SimulatedTools.call', () => {
  it('records the call as it was written, as it was read, and what came of it', () => {
    expect(callOf(worldOf(ANY), 'lookup_invoice', '{ "id": "A-1" }')).toEqual({
      type: 'call',
      id: 'call_1',
      name: 'lookup_invoice',
      arguments: '{ "id": "A-1" }',
      parsed: { id: 'A-1' },
      outcome: 'answered',
      result: '{"total":5}',
    });
  });

  it('knows no other tools than those of the target, whatever their names', () => {
    for (const name of ['delete_all', 'constructor', '__proto__', '']) {
      expect(callOf(worldOf(ANY), name, {})).toMatchObject({
        outcome: 'unknown-tool',
        result: expect.stringContaining('The tools are: lookup_invoice, refund, send_email.'),
      });
    }
  });

  it('never answers a call that the case says nothing of', () => {
    expect(became(callOf(worldOf(ANY), 'send_email', { to: 'a' }))).toEqual({
      outcome: 'unexpected',
      result: '{"error":"send_email has no answer to this call: the case has no answer to it."}',
    });
  });

  it.each([
    ['no JSON', '{id: 1}', 'must be JSON, and what was written is not JSON'],
    ['nothing', '', 'must be JSON, and what was written is empty'],
    ['a list', '["A-1"]', 'must be a JSON object'],
    ['a field too few', '{}', "it must have required property 'id'"],
    ['a field too many', '{"id":"A","x":1}', 'it must NOT have additional properties'],
    ['a wrong type', '{"id":1}', '/id must be string'],
    ['too deep', `{"id":${'['.repeat(200)}${']'.repeat(200)}}`, 'is nested over 100 levels'],
    ['too long', JSON.stringify({ id: 'x'.repeat(70_000) }), 'have over 65536 characters'],
  ])('arguments that are %s: told so', (_what, written, problem) => {
    const entry = callOf(worldOf(ANY), 'lookup_invoice', written);
    expect(entry.outcome).toBe('invalid-arguments');
    expect(entry.result).toContain(problem);
  });

  it.each([
    [{ type: 'wrong' }, 'the schema is not valid'],
    [{ $ref: '#/$defs/missing' }, 'the schema is not valid'],
    [{ allOf: [{ $ref: '#' }] }, 'it takes too long to check'],
  ])('takes no arguments by a schema that cannot be used: %j', (parameters, problem) => {
    const tools = [{ name: 'lookup_invoice', parameters: parameters as JsonObject }];
    const entry = callOf(worldOf({ ...ANY, tools }), 'lookup_invoice', { id: 'A' });
    expect(entry.outcome).toBe('invalid-arguments');
    expect(entry.result).toContain(problem);
  });

  it('tells the start of a result of 5 MB, and how much was cut off', () => {
    const result = 'x'.repeat(5_000_000);
    const entry = callOf(worldOf({ simulate: { refund: [{ result }] } }), 'refund');
    expect(entry.outcome).toBe('answered');
    expect(entry.result.length).toBeLessThan(66_000);
    expect(entry.result).toContain('(cut: the result has 5000000 characters');
  });

  it('stands 200 calls at once, each with its entry', () => {
    const tools = worldOf(ANY);
    const entries = Array.from({ length: 200 }, () => callOf(tools, 'refund', { amount: 1 }));
    expect(entries.filter(({ outcome }) => outcome === 'answered')).toHaveLength(200);
  });
});

describe('the order in which a call is held to its rules', () => {
  const policy = { allowed: ['lookup_invoice'], needApproval: ['refund'] };
  const injected = [{ fault: 'timeout' as const }];

  it('arguments before policy: what is no call is no breach', () => {
    const entry = callOf(worldOf({ ...ANY, policy }), 'refund', '{');
    expect(entry.outcome).toBe('invalid-arguments');
    expect(entry).not.toHaveProperty('breach');
  });

  it('policy before approval: nobody is asked for what is forbidden', () => {
    const entry = callOf(worldOf({ ...ANY, policy }), 'refund');
    expect(entry).toMatchObject({
      outcome: 'refused',
      breach: 'The policy billing does not allow refund.',
      result: '{"error":"The policy billing does not allow refund."}',
    });
    expect(entry).not.toHaveProperty('approval');
  });

  it('approval before fault: what is not approved meets none', () => {
    const asked = { needApproval: ['refund'] };
    const entry = callOf(worldOf({ ...ANY, policy: asked, injected }), 'refund');
    expect(entry).toMatchObject({
      outcome: 'not-approved',
      approval: { answer: 'reject', by: 'default' },
    });
    expect(entry).not.toHaveProperty('fault');
  });

  it('fault before answer: with a timeout the script says nothing', () => {
    const tools = worldOf({ simulate: { refund: [{ result: 'ok', times: 1 }] }, injected });
    expect(callOf(tools, 'refund')).toMatchObject({ outcome: 'fault', fault: 'timeout' });
  });
});
