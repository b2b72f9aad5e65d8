import { describe, expect, it } from 'vitest';
import { ConfigurationError, ProviderError } from '../../../../src/domain/errors.ts';
import type { ModelCall } from '../../../../src/domain/model-call.ts';
import type { TrialRecord } from '../../../../src/domain/trial.ts';
import type { Plan } from '../../../../src/engine/run/plan.ts';
import { type Rule, runTrials } from '../../../../src/engine/run/runner.ts';
import { told } from '../../../support/faults.ts';
import { MemoryStore, memoryTranscripts } from '../../../support/memory-store.ts';
import { planOf } from '../../../support/plans.ts';
import { ScriptedCaller, type ScriptedEnd } from '../../../support/scripted-caller.ts';

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
    isRed: () => false,
  };
}

function run(plan: Plan, end: (call: ModelCall) => ScriptedEnd, fields: Partial<Settings> = {}) {
  const caller = new ScriptedCaller(end);
  const { store = new MemoryStore(), rule = allTrialsOf(plan), most = 1_000 } = fields;
  let admitted = 0;
  let settled = 0;
  const outcome = runTrials(plan, {
    store,
    rule,
    callerFor: async () => caller,
    transcripts: memoryTranscripts,
    signal: new AbortController().signal,
    admit: (calls) => {
      admitted += calls;
      return admitted <= most;
    },
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
    await run(plan, () => 'ok', { store });
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

  it('asks base anew before a red verdict rests on its stored trials', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    await run(plan, () => 'ok', { store });
    const [one] = plan.cases;
    if (one === undefined) throw new Error('No case is planned');
    store.replies.delete(`${one.requests.head.key} 0 0`);
    const rule = { ...allTrialsOf(plan), isRed: () => true };
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

  it('asks base anew where a shard or an ended run asked head long after it, and not soon after', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    await run(plan, () => 'ok', { store });
    const times = { one: '2026-05-01T12:10:00.001Z', two: '2026-05-01T12:10:00.000Z' };
    for (const { definition, requests } of plan.cases) {
      const storeAt = (key: string, storedAt: string | undefined) => {
        const reply = store.replies.get(`${key} 0 0`);
        if (reply && storedAt) store.replies.set(`${key} 0 0`, { ...reply, storedAt });
      };
      storeAt(requests.baseline.key, '2026-05-01T12:00:00.000Z');
      storeAt(requests.head.key, definition.id === 'one' ? times.one : times.two);
    }
    const rule = { ...allTrialsOf(plan), isRed: () => true };
    const red = await run(plan, () => 'ok', { store, rule });
    expect(red.calls.map(nameOf)).toEqual(['case one, baseline 0']);
  });

  it('drops stored trials of base that it can ask no more, so that no verdict rests on them', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    await run(plan, () => 'ok', { store });
    for (const { requests } of plan.cases) store.replies.delete(`${requests.head.key} 0 0`);
    const rule = { ...allTrialsOf(plan), isRed: () => true };
    const cut = await run(plan, () => 'ok', { store, rule, most: 2 });
    expect(cut.cutShort).toBe(true);
    expect(cut.trials.map(trialName)).toEqual(['case one, head 0', 'case two, head 0']);
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
