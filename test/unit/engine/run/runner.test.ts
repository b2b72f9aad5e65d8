import { describe, expect, it } from 'vitest';
import { ConfigurationError, ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import type { TrialRecord } from '../../../../src/domain/trial.ts';
import { CommonCalls } from '../../../../src/engine/run/common-calls.ts';
import type { Plan } from '../../../../src/engine/run/plan.ts';
import { type Rule, runTrials } from '../../../../src/engine/run/runner.ts';
import { told } from '../../../support/faults.ts';
import { MemoryStore, memoryTranscripts } from '../../../support/memory-store.ts';
import { planOf } from '../../../support/plans.ts';
import { ScriptedCaller, type ScriptedEnd } from '../../../support/scripted-caller.ts';

const EARLIER = '2026-05-01T08:00:00.000Z';
const STARTED = '2026-05-01T14:00:00.000Z';
const LATER = '2026-05-01T15:00:00.000Z';
const DIFFERENT = { baseline: 'A', head: 'B' };
const nameOf = (call: ModelCall) => `${call.label} ${call.trialIndex}`;
const trialName = ({ caseId, side, index }: TrialRecord) => `case ${caseId}, ${side} ${index}`;
const failed = (status: number) =>
  new ProviderError('provider-failed', `the provider answered ${status}`, {
    kind: 'server-error',
    status,
    retriable: true,
  });

/** A rule that calls for every trial of every case that may differ, in one stage. */
function allTrialsOf({ cases, evalset }: Plan): Rule {
  return {
    needed: (trials) => {
      const tried = new Set(trials.map(({ caseId }) => caseId));
      const left = cases.filter(({ definition }) => !tried.has(definition.id));
      return new Map(left.map(({ definition }) => [definition.id, evalset.trials.max]));
    },
    lacksTooMany: () => false,
    verdictOf: async () => 'passed',
  };
}

/** The same rule, which finds head worse whatever the trials are. */
const redRuleOf = (plan: Plan): Rule => ({
  ...allTrialsOf(plan),
  verdictOf: async () => 'regressed',
});

function run(plan: Plan, end: (call: ModelCall) => ScriptedEnd, fields: Partial<Settings> = {}) {
  const caller = new ScriptedCaller(end);
  const { store = new MemoryStore(), rule = allTrialsOf(plan), most = 1_000 } = fields;
  const { signal = new AbortController().signal, now = STARTED } = fields;
  let admitted = 0;
  let settled = 0;
  const outcome = runTrials(plan, {
    store,
    common: new CommonCalls([plan]),
    rule,
    callerFor: async () => caller,
    transcripts: memoryTranscripts,
    signal,
    admit: (calls) => {
      admitted += calls;
      return admitted <= most;
    },
    seed: 'greeting 1',
    clock: { timestamp: () => now },
    onStage: () => undefined,
    onTrial: () => {
      settled += 1;
    },
  });
  return outcome.then((ended) => ({ ...ended, calls: caller.calls, settled }));
}

interface Settings {
  readonly store: MemoryStore;
  readonly rule: Rule;
  readonly most: number;
  readonly signal: AbortSignal;
  /** When the run starts. */
  readonly now: string;
}

describe('runTrials', () => {
  it('runs base and head of a case next to each other, round by round', async () => {
    const { trials, calls, settled } = await run(planOf(DIFFERENT, undefined, 2), () => 'ok');
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
    const { calls } = await run(planOf(DIFFERENT, cases, 2), () => 'ok', { store });
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
    const { trials, calls } = await run(planOf(prompts, cases, 3), () => 'ok');
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
    const { trials, calls } = await run(planOf({ baseline: 'A', head: 'A' }), () => 'ok');
    expect([trials, calls]).toEqual([[], []]);
  });

  it('asks nothing that the store has, and keeps there what it asks', async () => {
    const store = new MemoryStore();
    const plan = planOf(DIFFERENT);
    await run(plan, () => 'ok', { store, now: EARLIER });
    const again = await run(plan, () => 'never asked', { store });
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
    const { trials, calls } = await run(planOf(DIFFERENT), (call) => {
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
    const { calls, trials } = await run(plan, dead, { rule });
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
    const { trials } = await run(
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

  it('asks base anew before a red verdict rests on its stored trials', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    await run(plan, () => 'ok', { store, now: EARLIER });
    const [one] = plan.cases;
    if (one === undefined) throw new Error('No case is planned');
    store.replies.delete(`${one.requests.head.key} 0 0`);
    const rule = redRuleOf(plan);
    const red = await run(plan, () => 'ok', { store, rule });
    // Case two has both sides of the earlier run, which the same minutes made.
    expect(red.calls.map(nameOf)).toEqual(['case one, head 0', 'case one, baseline 0']);
    expect(red.trials.map((trial) => [trialName(trial), trial.source])).toEqual([
      ['case one, baseline 0', 'provider'],
      ['case two, baseline 0', 'store'],
      ['case two, head 0', 'store'],
      ['case one, head 0', 'provider'],
    ]);
  });

  it.each([
    {
      what: 'head asked more than ten minutes after base: both, as neither is of this time',
      times: { baseline: '2026-05-01T12:00:00.000Z', head: '2026-05-01T12:10:00.001Z' },
      asked: ['case one, baseline 0', 'case one, head 0'],
    },
    {
      what: 'head asked ten minutes after base: none, as both met the same provider',
      times: { baseline: '2026-05-01T12:00:00.000Z', head: '2026-05-01T12:10:00.000Z' },
      asked: [],
    },
    {
      what: 'head asked hours before base: both',
      times: { baseline: '2026-05-01T12:00:00.000Z', head: '2026-05-01T09:00:00.000Z' },
      asked: ['case one, baseline 0', 'case one, head 0'],
    },
    {
      what: 'head asked by a shard just before this run: base alone',
      times: { baseline: '2026-05-01T12:00:00.000Z', head: '2026-05-01T13:55:00.000Z' },
      asked: ['case one, baseline 0'],
    },
    {
      what: 'head left by an outage, and base asked in this run: head',
      times: { baseline: undefined, head: '2026-05-01T12:00:00.000Z' },
      asked: ['case one, baseline 0', 'case one, head 0'],
    },
    {
      what: 'an answer that another evalset of this run has stored: none',
      times: { baseline: undefined, head: '2026-05-01T14:00:00.000Z' },
      asked: ['case one, baseline 0'],
    },
  ])('red on stored answers, $what is asked again', async ({ times, asked }) => {
    const plan = planOf(DIFFERENT, ['{ id: one, input: a }']);
    const store = new MemoryStore();
    await run(plan, () => 'ok', { store, now: EARLIER });
    const requests = plan.cases[0]?.requests;
    for (const side of ['baseline', 'head'] as const) {
      const name = `${requests?.[side].key} 0 0`;
      const reply = store.replies.get(name);
      const storedAt = times[side];
      if (reply === undefined || storedAt === undefined) store.replies.delete(name);
      else store.replies.set(name, { ...reply, storedAt });
    }
    const red = await run(plan, () => 'ok', { store, rule: redRuleOf(plan) });
    expect(red.calls.map(nameOf).sort()).toEqual(asked);
    expect(red.unconfirmed).toBe(false);
    // What was asked again is remembered with the answers, so that a rerun asks nothing.
    const rerun = await run(plan, () => 'ok', { store, rule: redRuleOf(plan), now: LATER });
    expect(rerun.calls).toEqual([]);
  });

  it('leaves a red finding unconfirmed, with all its trials, where it can ask no more', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    await run(plan, () => 'ok', { store, now: EARLIER });
    for (const { requests } of plan.cases) store.replies.delete(`${requests.head.key} 0 0`);
    const rule = redRuleOf(plan);
    const cut = await run(plan, () => 'ok', { store, rule, most: 2 });
    expect(cut).toMatchObject({ cutShort: true, unconfirmed: true });
    expect(cut.trials.map(trialName).sort()).toEqual([
      'case one, baseline 0',
      'case one, head 0',
      'case two, baseline 0',
      'case two, head 0',
    ]);
  });

  it('does so too where the run ends before it could ask at all, and not where nothing is old', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    const whole = await run(plan, () => 'ok', { store, rule: redRuleOf(plan) });
    expect(whole.unconfirmed).toBe(false);
    for (const { requests } of plan.cases) store.replies.delete(`${requests.head.key} 0 0`);
    const abort = new AbortController();
    const rule = redRuleOf(plan);
    const end = () => {
      abort.abort();
      return 'ok';
    };
    const ended = await run(plan, end, { store, rule, signal: abort.signal });
    expect(ended).toMatchObject({ unconfirmed: true, cutShort: false });
  });

  it('is cut short when the spend limit has no room for a stage, of which nothing is asked', async () => {
    const { trials, calls, cutShort } = await run(planOf(DIFFERENT), () => 'ok', { most: 3 });
    expect([trials, calls, cutShort]).toEqual([[], [], true]);
    expect((await run(planOf(DIFFERENT), () => 'ok', { most: 4 })).cutShort).toBe(false);
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
    const { trials } = await run(planOf(DIFFERENT), (call) =>
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

  it('keeps what went wrong with a trial that is not tried again, as the provider refuses now', async () => {
    const error = new ProviderError(
      'provider-refused',
      'not attempted, as it answered 404 before',
      {
        kind: 'refused',
        status: 404,
        retriable: false,
      },
    );
    const seen = new Set<string>();
    const { trials, calls } = await run(planOf(DIFFERENT), (call) => {
      const isFirst = !seen.has(call.label);
      seen.add(call.label);
      if (!call.label.includes('head')) return 'ok';
      return isFirst ? failed(404) : { end: 'not-attempted', error, reason: 'refused' };
    });
    expect(calls).toHaveLength(4);
    expect(trials.map(({ outcome }) => outcome)).toEqual([
      'passed',
      'errored',
      'passed',
      'errored',
    ]);
  });

  it('looks for everything before it throws what the cassette misses, all together', async () => {
    const store = new MemoryStore();
    store.find = (call) => {
      if (!call.label.includes('head')) return undefined;
      throw new ConfigurationError([
        { code: 'cassette-miss', problem: `no answer for ${call.label}` },
      ]);
    };
    const error = await run(planOf(DIFFERENT), () => 'ok', { store }).catch(
      (cause: unknown) => cause,
    );
    expect(error instanceof ConfigurationError && told(error.faults)).toEqual([
      '[cassette-miss] Cannot go on as no answer for case one, head',
      '[cassette-miss] Cannot go on as no answer for case two, head',
    ]);
  });

  it('throws what nobody foresaw instead of counting it as an outcome', async () => {
    const bug = new TypeError('x is not a function');
    const broken = run(planOf(DIFFERENT), () => {
      throw bug;
    });
    await expect(broken).rejects.toBe(bug);
  });
});
