import { describe, expect, it } from 'vitest';
import type { LaneOutcome } from '../../../../src/engine/calls/outcome.ts';
import { CommonCalls } from '../../../../src/engine/run/common-calls.ts';
import type { Plan } from '../../../../src/engine/run/plan.ts';
import { planOf } from '../../../support/plans.ts';

const PROMPTS = { baseline: 'A', head: 'B' };
const REPLY = {
  content: 'ok',
  toolCalls: [],
  finishReason: 'stop',
  model: 'gpt',
  latencyMs: 5,
  source: 'provider',
} as const;
const ANSWERED: LaneOutcome = { end: 'answered', reply: REPLY, attempts: 1 };

function callOf(plan: Plan, side: 'baseline' | 'head' = 'baseline', index = 0, place = 0) {
  const planned = plan.cases[place];
  if (planned === undefined) throw new Error('The case is not planned');
  return plan.identityOf(planned, side, index);
}

describe('CommonCalls', () => {
  it('gives a call to whoever comes first, and its end to the others', async () => {
    const [one, other] = [planOf(PROMPTS), planOf(PROMPTS)];
    const calls = new CommonCalls([one, other]);
    expect(calls.take(callOf(one))).toBeUndefined();
    const ended = calls.take(callOf(other));
    calls.end(callOf(one), ANSWERED);
    expect(await ended).toBe(ANSWERED);
    // Afterwards the store has it, or it is to be asked.
    expect(calls.take(callOf(other))).toBeUndefined();
  });

  it('tells those who wait that a call was not made', async () => {
    const [one, other] = [planOf(PROMPTS), planOf(PROMPTS)];
    const calls = new CommonCalls([one, other]);
    calls.take(callOf(one));
    const ended = calls.take(callOf(other));
    calls.end(callOf(one), undefined);
    expect(await ended).toBeUndefined();
  });

  it('near misses: another trial, another side and a request of one plan alone are calls of their own', () => {
    const [one, other] = [planOf(PROMPTS), planOf({ baseline: 'A', head: 'C' })];
    const calls = new CommonCalls([one, other]);
    calls.take(callOf(one));
    expect(calls.take(callOf(other, 'baseline', 1))).toBeUndefined();
    expect(calls.take(callOf(one, 'head'))).toBeUndefined();
    expect(calls.take(callOf(one, 'head'))).toBeUndefined();
    expect(calls.has(callOf(one, 'head'))).toBe(false);
  });

  it("knows one case's base and another's head for the same request", () => {
    const plan = planOf(PROMPTS);
    const [one, two] = plan.cases;
    if (one === undefined || two === undefined) throw new Error('The cases are not planned');
    const requests = { ...two.requests, head: one.requests.baseline };
    const crossed = { ...plan, cases: [one, { ...two, requests }] };
    expect(new CommonCalls([crossed]).has(callOf(crossed))).toBe(true);
    expect(new CommonCalls([plan]).has(callOf(plan))).toBe(false);
  });

  it('near miss: a case whose sides are the same makes its call once', () => {
    const plan = planOf({ baseline: 'A', head: 'A' });
    expect(new CommonCalls([plan]).has(callOf(plan))).toBe(false);
  });

  it('knows what was given anew in this run, of calls that others make as well', () => {
    const [one, other] = [planOf(PROMPTS), planOf({ baseline: 'A', head: 'C' })];
    const calls = new CommonCalls([one, other]);
    expect(calls.isRenewed(callOf(other))).toBe(false);
    calls.renew(callOf(one));
    calls.renew(callOf(one, 'head'));
    expect(calls.isRenewed(callOf(other))).toBe(true);
    expect(calls.isRenewed(callOf(one, 'head'))).toBe(false);
  });
});
