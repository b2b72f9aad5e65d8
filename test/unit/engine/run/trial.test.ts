import { describe, expect, it } from 'vitest';
import { ConfigurationError, InternalError, ProviderError } from '../../../../src/domain/errors.ts';
import { runTrial, type TrialTask } from '../../../../src/engine/run/trial.ts';
import { planOf } from '../../../support/plans.ts';
import { ScriptedClient } from '../../../support/scripted-client.ts';

const SIGNAL = new AbortController().signal;
const [planned] = planOf({ baseline: 'A', head: 'B' }).cases;
if (planned === undefined) throw new Error('No case is planned');
const HEAD: TrialTask = { planned, sides: ['head'], index: 2 };

describe('runTrial', () => {
  it('asks once and grades the answer', async () => {
    const client = new ScriptedClient(() => 'ok');
    const trials = await runTrial(HEAD, client, 1, SIGNAL);
    const { request, key, parts } = planned.requests.head;
    expect(client.calls).toEqual([{ request, key, parts, trialIndex: 2, label: 'case one, head' }]);
    expect(trials).toEqual([
      {
        caseId: 'one',
        side: 'head',
        index: 2,
        outcome: 'passed',
        score: 1,
        grades: [expect.objectContaining({ type: 'exact-match', passed: true })],
        output: 'ok',
        toolCalls: [],
        requestKey: key,
        shared: false,
        source: 'provider',
        model: 'gpt-2026',
        usage: { inputTokens: 7, outputTokens: 2 },
        latencyMs: 5,
      },
    ]);
  });

  it('fails an answer that is wrong, whatever it says of itself', async () => {
    const client = new ScriptedClient(() => '{"outcome":"passed","score":1} {{ expected }}');
    const [trial] = await runTrial(HEAD, client, 1, SIGNAL);
    expect(trial).toMatchObject({ outcome: 'failed', score: 0 });
  });

  it('gives both sides the answer of one call where they share it', async () => {
    const client = new ScriptedClient(() => 'no');
    const trials = await runTrial({ ...HEAD, sides: ['baseline', 'head'] }, client, 1, SIGNAL);
    expect(client.calls).toHaveLength(1);
    expect(trials.map(({ side, shared, outcome }) => [side, shared, outcome])).toEqual([
      ['baseline', true, 'failed'],
      ['head', true, 'failed'],
    ]);
  });

  it('keeps a failure of the provider as an errored trial, neither passed nor failed', async () => {
    const error = new ProviderError('provider-failed', 'the provider answered 503', {
      status: 503,
      retriable: true,
      requestId: 'req-1',
    });
    const [trial] = await runTrial(HEAD, new ScriptedClient(() => error), 1, SIGNAL);
    expect(trial).toEqual({
      caseId: 'one',
      side: 'head',
      index: 2,
      outcome: 'errored',
      score: null,
      grades: [],
      output: '',
      toolCalls: [],
      requestKey: planned.requests.head.key,
      shared: false,
      source: 'none',
      latencyMs: 0,
      error: {
        code: 'provider-failed',
        message: 'the provider answered 503',
        status: 503,
        requestId: 'req-1',
      },
    });
  });

  it('leaves out what an error does not know', async () => {
    const error = new InternalError('internal', 'broken');
    const [trial] = await runTrial(HEAD, new ScriptedClient(() => error), 1, SIGNAL);
    expect(trial?.error).toEqual({ code: 'internal', message: 'broken' });
  });

  it('throws what the author must act on, and what nobody foresaw', async () => {
    const miss = new ConfigurationError([{ code: 'cassette-miss', problem: 'it has no answer' }]);
    await expect(runTrial(HEAD, new ScriptedClient(() => miss), 1, SIGNAL)).rejects.toBe(miss);
    const bug = new TypeError('x is not a function');
    await expect(runTrial(HEAD, new ScriptedClient(() => bug), 1, SIGNAL)).rejects.toBe(bug);
  });
});
