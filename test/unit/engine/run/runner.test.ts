import { describe, expect, it } from 'vitest';
import { ConfigurationError, ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import type { TrialRecord } from '../../../../src/domain/trial.ts';
import type { Rule } from '../../../../src/engine/run/runner.ts';
import { told } from '../../../support/faults.ts';
import { MemoryStore } from '../../../support/memory-store.ts';
import { planOf } from '../../../support/plans.ts';
import {
  allTrialsOf,
  DIFFERENT,
  failed,
  nameOf,
  runPlan,
  trialName,
} from '../../../support/trial-run.ts';

describe('runTrials', () => {
  it('runs base and head of a case next to each other, round by round', async () => {
    const { trials, calls, settled } = await runPlan(planOf(DIFFERENT, undefined, 2), () => 'ok');
    expect(calls.map(nameOf)).toEqual([
      'case one, baseline 0',
      'case one, head 0',
      'case two, baseline 0',
      'case two, head 0',
      'case one, baseline 1',
      'case one, head 1',
      'case two, baseline 1',
      'case two, head 1',
    ]);
    expect(trials.map(trialName)).toEqual(calls.map(nameOf));
    expect(settled).toBe(8);
  });

  it('asks the case first that took longest before, its sides together, and unknown ones before all', async () => {
    const store = new MemoryStore();
    store.latencies.set('case quick, baseline', 20);
    store.latencies.set('case quick, head', 10);
    store.latencies.set('case slow, baseline', 5);
    store.latencies.set('case slow, head', 900);
    const cases = ['quick', 'slow', 'fresh'].map((id) => `{ id: ${id}, input: ${id} }`);
    const { calls } = await runPlan(planOf(DIFFERENT, cases, 2), () => 'ok', { store });
    expect(calls.map(nameOf)).toEqual(
      [0, 1].flatMap((round) => [
        `case fresh, baseline ${round}`,
        `case fresh, head ${round}`,
        `case slow, baseline ${round}`,
        `case slow, head ${round}`,
        `case quick, baseline ${round}`,
        `case quick, head ${round}`,
      ]),
    );
  });

  it('asks once for a case that cannot differ and gives both sides the answer', async () => {
    const prompts = { baseline: '{% if a %}1{% endif %}', head: '{% if a %}2{% endif %}' };
    const cases = ['{ id: one, input: { a: true } }', '{ id: two, input: { a: false } }'];
    const { trials, calls } = await runPlan(planOf(prompts, cases, 3), () => 'ok');
    expect(calls.filter((call) => call.label.includes('two')).map(nameOf)).toEqual([
      'case two, baseline 0',
    ]);
    expect(trials.filter((trial) => trial.caseId === 'two')).toMatchObject([
      { side: 'baseline', index: 0, shared: true },
      { side: 'head', index: 0, shared: true },
    ]);
    expect(trials).toHaveLength(8);
  });

  it('asks nothing where nothing differs', async () => {
    const { trials, calls } = await runPlan(planOf({ baseline: 'A', head: 'A' }), () => 'ok');
    expect([trials, calls]).toEqual([[], []]);
  });

  it('asks nothing that the store has, and keeps there what it asks', async () => {
    const store = new MemoryStore();
    const plan = planOf(DIFFERENT);
    await runPlan(plan, () => 'ok', { store });
    const again = await runPlan(plan, () => 'never asked', { store });
    expect(again.calls).toEqual([]);
    expect(again.trials.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['store', 'passed'],
      ['store', 'passed'],
      ['store', 'passed'],
      ['store', 'passed'],
    ]);
  });

  it('tries an errored trial once more at the end, and keeps what it ends in then', async () => {
    const seen = new Set<string>();
    const { trials, calls } = await runPlan(planOf(DIFFERENT), (call) => {
      if (call.label === 'case two, head') return failed(500);
      const isFirst = !seen.has(call.label);
      seen.add(call.label);
      return isFirst && call.label === 'case one, baseline' ? failed(503) : 'ok';
    });
    expect(calls.map(({ label }) => label).slice(4)).toEqual([
      'case one, baseline',
      'case two, head',
    ]);
    expect(trials.map((trial) => [trialName(trial), trial.outcome])).toEqual([
      ['case one, baseline 0', 'passed'],
      ['case one, head 0', 'passed'],
      ['case two, baseline 0', 'passed'],
      ['case two, head 0', 'errored'],
    ]);
  });

  it.each([
    { what: 'when they are too many for a verdict, and ends', lacks: true, asked: 6 },
    { what: 'at the end, when they are not', lacks: false, asked: 12 },
  ])('tries errored trials again $what', async ({ lacks, asked }) => {
    const plan = planOf(DIFFERENT, undefined, 2);
    const errors = (trials: readonly TrialRecord[]) =>
      trials.some(({ source }) => source === 'none');
    // Round by round: the second one is called for when the first has been tried.
    const needed: Rule['needed'] = (trials) => {
      const rounds = Math.max(...trials.map(({ index }) => index), -1) + 2;
      return new Map(rounds > 2 ? [] : plan.cases.map(({ definition }) => [definition.id, rounds]));
    };
    const rule = {
      ...allTrialsOf(plan),
      needed,
      lacksTooMany: (trials: readonly TrialRecord[]) => lacks && errors(trials),
    };
    const dead = (call: ModelCall) => (call.label.includes('head') ? failed(500) : 'ok');
    const { calls, trials } = await runPlan(plan, dead, { rule });
    // Two cases on two sides in each round, and two errored trials of each round tried again.
    expect(calls).toHaveLength(asked);
    expect(trials.filter(({ outcome }) => outcome === 'errored')).toHaveLength(lacks ? 2 : 4);
  });

  it('goes on where the errored trials are answered the second time', async () => {
    const plan = planOf(DIFFERENT, undefined, 1);
    const seen = new Set<string>();
    const lacksTooMany = (trials: readonly TrialRecord[]) =>
      trials.some(({ source }) => source === 'none');
    const needed: Rule['needed'] = (trials) =>
      new Map(trials.length === 8 ? [] : plan.cases.map(({ definition }) => [definition.id, 2]));
    const rule = { ...allTrialsOf(plan), needed, lacksTooMany };
    const { trials } = await runPlan(
      plan,
      (call) => {
        const isFirst = !seen.has(nameOf(call));
        seen.add(nameOf(call));
        return isFirst ? failed(500) : 'ok';
      },
      { rule },
    );
    expect(trials.map(({ outcome }) => outcome)).toEqual(Array(8).fill('passed'));
  });

  it('is cut short when the spend limit has no room for a stage, of which nothing is asked', async () => {
    const { trials, calls, cutShort } = await runPlan(planOf(DIFFERENT), () => 'ok', { most: 3 });
    expect([trials, calls, cutShort]).toEqual([[], [], true]);
    expect((await runPlan(planOf(DIFFERENT), () => 'ok', { most: 4 })).cutShort).toBe(false);
  });

  it('keeps what was not attempted as skipped, with the reason, and asks for no more', async () => {
    const error = new ProviderError(
      'provider-refused',
      'not attempted, as it answered 401 before',
      {
        kind: 'refused',
        status: 401,
        retriable: false,
      },
    );
    const { trials } = await runPlan(planOf(DIFFERENT), (call) =>
      call.label === 'case one, baseline'
        ? failed(401)
        : { end: 'not-attempted', error, reason: 'refused' },
    );
    expect(trials.map(({ outcome }) => outcome)).toEqual([
      'errored',
      'skipped',
      'skipped',
      'skipped',
    ]);
    expect(trials[3]?.error).toMatchObject({ status: 401, message: error.message });
  });

  it.each([
    {
      what: 'keeps what went wrong where there is no verdict anyway',
      lacks: true,
      left: 'errored',
    },
    {
      what: 'is skipped where there might be one, which it forbids',
      lacks: false,
      left: 'skipped',
    },
  ])(
    'a trial that is not tried again, as the provider refuses now, $what',
    async ({ lacks, left }) => {
      const why = 'not attempted, as it answered 404 before';
      const details = { kind: 'refused', status: 404, retriable: false } as const;
      const error = new ProviderError('provider-refused', why, details);
      const seen = new Set<string>();
      const plan = planOf(DIFFERENT);
      const lacksTooMany = (trials: readonly TrialRecord[]) => lacks && trials.length > 0;
      const end = (call: ModelCall) => {
        const isFirst = !seen.has(call.label);
        seen.add(call.label);
        if (!call.label.includes('head')) return 'ok';
        return isFirst
          ? failed(404)
          : ({ end: 'not-attempted', error, reason: 'refused' } as const);
      };
      const { trials, calls } = await runPlan(plan, end, {
        rule: { ...allTrialsOf(plan), lacksTooMany },
      });
      expect(calls).toHaveLength(4);
      expect(trials.map(({ outcome }) => outcome)).toEqual(['passed', left, 'passed', left]);
    },
  );

  it('looks for everything before it throws what the cassette misses, all together', async () => {
    const store = new MemoryStore();
    store.find = (call) => {
      if (!call.label.includes('head')) return undefined;
      throw new ConfigurationError([
        { code: 'cassette-miss', problem: `no answer for ${call.label}` },
      ]);
    };
    const error = await runPlan(planOf(DIFFERENT), () => 'ok', { store }).catch(
      (cause: unknown) => cause,
    );
    expect(error instanceof ConfigurationError && told(error.faults)).toEqual([
      '[cassette-miss] Cannot go on as no answer for case one, head',
      '[cassette-miss] Cannot go on as no answer for case two, head',
    ]);
  });

  it('throws what nobody foresaw instead of counting it as an outcome', async () => {
    const bug = new TypeError('x is not a function');
    const broken = runPlan(planOf(DIFFERENT), () => {
      throw bug;
    });
    await expect(broken).rejects.toBe(bug);
  });
});
