import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../support/memory-store.ts';
import { planOf } from '../../../support/plans.ts';
import { DIFFERENT, nameOf, redRuleOf, runPlan, trialName } from '../../../support/trial-run.ts';

const EARLIER = '2026-05-01T08:00:00.000Z';
const LATER = '2026-05-01T15:00:00.000Z';

describe('runTrials, on stored answers of another time', () => {
  it('asks base anew before a red verdict rests on its stored trials', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    await runPlan(plan, () => 'ok', { store, now: EARLIER });
    const [one] = plan.cases;
    if (one === undefined) throw new Error('No case is planned');
    store.replies.delete(`${one.requests.head.key} 0 0`);
    const rule = redRuleOf(plan);
    const red = await runPlan(plan, () => 'ok', { store, rule });
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
    await runPlan(plan, () => 'ok', { store, now: EARLIER });
    const requests = plan.cases[0]?.requests;
    for (const side of ['baseline', 'head'] as const) {
      const name = `${requests?.[side].key} 0 0`;
      const reply = store.replies.get(name);
      const storedAt = times[side];
      if (reply === undefined || storedAt === undefined) store.replies.delete(name);
      else store.replies.set(name, { ...reply, storedAt });
    }
    const red = await runPlan(plan, () => 'ok', { store, rule: redRuleOf(plan) });
    expect(red.calls.map(nameOf).sort()).toEqual(asked);
    expect(red.unconfirmed).toBe(false);
    // What was asked again is remembered with the answers, so that a rerun asks nothing.
    const rerun = await runPlan(plan, () => 'ok', { store, rule: redRuleOf(plan), now: LATER });
    expect(rerun.calls).toEqual([]);
  });

  it('leaves a red finding unconfirmed, with all its trials, where it can ask no more', async () => {
    const plan = planOf(DIFFERENT);
    const store = new MemoryStore();
    await runPlan(plan, () => 'ok', { store, now: EARLIER });
    for (const { requests } of plan.cases) store.replies.delete(`${requests.head.key} 0 0`);
    const rule = redRuleOf(plan);
    const cut = await runPlan(plan, () => 'ok', { store, rule, most: 2 });
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
    const whole = await runPlan(plan, () => 'ok', { store, rule: redRuleOf(plan) });
    expect(whole.unconfirmed).toBe(false);
    for (const { requests } of plan.cases) store.replies.delete(`${requests.head.key} 0 0`);
    const abort = new AbortController();
    const rule = redRuleOf(plan);
    const end = () => {
      abort.abort();
      return 'ok';
    };
    const ended = await runPlan(plan, end, { store, rule, signal: abort.signal });
    expect(ended).toMatchObject({ unconfirmed: true, cutShort: false });
  });
});
