import { describe, expect, it } from 'vitest';
import { ConfigurationError, ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import { type NextStage, runTrials } from '../../../../src/engine/run/runner.ts';
import { told } from '../../../support/faults.ts';
import { planOf } from '../../../support/plans.ts';
import { ScriptedClient } from '../../../support/scripted-client.ts';

const DIFFERENT = { baseline: 'A', head: 'B' };
const run = (plan: Parameters<typeof runTrials>[0], client: ScriptedClient, concurrency = 1) => {
  const progress: number[] = [];
  const signal = new AbortController().signal;
  const onTrial = (done: number) => progress.push(done);
  const nextStage = allTrialsOf(plan);
  const options = { client, concurrency, signal, onTrial, nextStage, callsLeft: 1_000 };
  return runTrials(plan, options).then(({ trials }) => ({ trials, progress }));
};
/** A rule that calls for every trial of every case that may differ, in one stage. */
const allTrialsOf =
  ({ cases, evalset }: Parameters<typeof runTrials>[0]): NextStage =>
  (trials) => {
    const isTried = (id: string) => trials.some(({ caseId }) => caseId === id);
    const left = cases.filter(({ definition }) => !isTried(definition.id));
    return new Map(left.map(({ definition }) => [definition.id, evalset.trials.max]));
  };
const nameOf = (call: ModelCall) => `${call.label} ${call.trialIndex}`;
const refused = (status: number) =>
  new ProviderError('provider-refused', `the provider answered ${status}`, {
    status,
    retriable: false,
  });

describe('runTrials', () => {
  it('runs base and head of a case next to each other, round by round', async () => {
    const client = new ScriptedClient(() => 'ok');
    const { trials, progress } = await run(planOf(DIFFERENT, undefined, 2), client);
    expect(client.calls.map(nameOf)).toEqual([
      'case one, baseline 0',
      'case one, head 0',
      'case two, baseline 0',
      'case two, head 0',
      'case one, baseline 1',
      'case one, head 1',
      'case two, baseline 1',
      'case two, head 1',
    ]);
    expect(trials.map(({ caseId, side, index }) => `case ${caseId}, ${side} ${index}`)).toEqual(
      client.calls.map(nameOf),
    );
    expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('asks once for a case that cannot differ and gives both sides the answer', async () => {
    const prompts = { baseline: '{% if a %}1{% endif %}', head: '{% if a %}2{% endif %}' };
    const cases = ['{ id: one, input: { a: true } }', '{ id: two, input: { a: false } }'];
    const client = new ScriptedClient(() => 'ok');
    const { trials } = await run(planOf(prompts, cases, 3), client);
    expect(client.calls.filter((call) => call.label.includes('two')).map(nameOf)).toEqual([
      'case two, baseline 0',
    ]);
    expect(trials.filter((trial) => trial.caseId === 'two')).toMatchObject([
      { side: 'baseline', index: 0, shared: true },
      { side: 'head', index: 0, shared: true },
    ]);
    expect(trials).toHaveLength(8);
  });

  it('asks nothing where nothing differs', async () => {
    const client = new ScriptedClient(() => 'ok');
    const { trials } = await run(planOf({ baseline: 'A', head: 'A' }), client);
    expect([trials, client.calls]).toEqual([[], []]);
  });

  it('never has more calls open than allowed', async () => {
    let open = 0;
    let most = 0;
    const client = new ScriptedClient(async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
      return 'ok';
    });
    await run(planOf(DIFFERENT, undefined, 5), client, 3);
    expect(most).toBe(3);
  });

  it.each([401, 403, 404])('asks no more after a %i, and keeps every trial', async (status) => {
    const client = new ScriptedClient(() => refused(status));
    const { trials, progress } = await run(planOf(DIFFERENT, undefined, 2), client);
    expect(client.calls).toHaveLength(1);
    expect(trials.map((trial) => trial.outcome)).toEqual([
      'errored',
      ...Array.from({ length: 7 }, () => 'skipped'),
    ]);
    expect(trials[7]).toMatchObject({
      caseId: 'two',
      side: 'head',
      index: 1,
      error: {
        code: 'provider-refused',
        status,
        message: `not attempted, as the provider answered ${status} before`,
      },
    });
    expect(progress).toEqual([1]);
  });

  it.each([400, 408, 429, 500])(
    'goes on after a %i, which another call may not get',
    async (status) => {
      const client = new ScriptedClient((call) =>
        call.label.includes('one') ? refused(status) : 'ok',
      );
      const { trials } = await run(planOf(DIFFERENT), client);
      expect(trials.map((trial) => trial.outcome)).toEqual([
        'errored',
        'errored',
        'passed',
        'passed',
      ]);
    },
  );

  it('asks for everything before it throws what the cassette misses, all together', async () => {
    const client = new ScriptedClient((call) =>
      call.label.includes('head')
        ? new ConfigurationError([
            { code: 'cassette-miss', problem: `no answer for ${call.label}` },
          ])
        : 'ok',
    );
    const error = await run(planOf(DIFFERENT), client).catch((cause: unknown) => cause);
    expect(client.calls).toHaveLength(4);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error instanceof ConfigurationError && told(error.faults)).toEqual([
      '[cassette-miss] Cannot go on as no answer for case one, head',
      '[cassette-miss] Cannot go on as no answer for case two, head',
    ]);
  });

  it('throws what nobody foresaw instead of counting it as an outcome', async () => {
    const bug = new TypeError('x is not a function');
    await expect(run(planOf(DIFFERENT), new ScriptedClient(() => bug))).rejects.toBe(bug);
  });
});
