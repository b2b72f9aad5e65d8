import { describe, expect, it } from 'vitest';
import type { TrialRecord } from '../../../../src/domain/trial.ts';
import type { Plan } from '../../../../src/engine/run/plan.ts';
import { certainTrials, planDigest, shardOf } from '../../../../src/engine/run/shard.ts';
import { planOf } from '../../../support/plans.ts';

/** Only cases with `a` differ between these prompts. */
const PROMPTS = { baseline: '{% if a %}1{% endif %}', head: '{% if a %}2{% endif %}' };

/** A plan of an evalset of that name, with so many cases of each kind. */
function plan(name: string, differing: number, identical: number, trials = 3): Plan {
  const cases = [
    ...Array.from({ length: differing }, (_, index) => `{ id: d${index}, input: { a: true } }`),
    ...Array.from({ length: identical }, (_, index) => `{ id: i${index}, input: { a: false } }`),
  ];
  const made = planOf(PROMPTS, cases, trials);
  return { ...made, evalset: { ...made.evalset, name } };
}

const shards = (plans: readonly Plan[], count: number): Plan[][] =>
  Array.from({ length: count }, (_, index) => shardOf(plans, { index: index + 1, count }));

const ids = ({ evalset, cases }: Plan) =>
  cases.map(({ definition }) => `${evalset.name} ${definition.id}`);

const countOf = (plans: readonly Plan[], identical: boolean) =>
  plans.flatMap(({ cases }) => cases).filter((item) => item.identical === identical).length;

describe('shardOf', () => {
  it('every case: in exactly one shard', () => {
    const plans = [plan('one', 21, 5), plan('two', 3, 0), plan('three', 0, 4)];
    const dealt = shards(plans, 8).flatMap((shard) => shard.flatMap(ids));
    expect(dealt.sort()).toEqual(plans.flatMap(ids).sort());
  });

  it.each([
    { count: 8, differing: [3, 3], identical: [1, 2] },
    { count: 5, differing: [4, 5], identical: [1, 2] },
    { count: 100, differing: [0, 1], identical: [0, 1] },
  ])('$count shards: differ by one case of each kind at most, over all evalsets', (expected) => {
    const plans = [plan('one', 11, 3), plan('two', 6, 2), plan('three', 7, 4)];
    const all = shards(plans, expected.count);
    const sizes = (identical: boolean) => [
      Math.min(...all.map((shard) => countOf(shard, identical))),
      Math.max(...all.map((shard) => countOf(shard, identical))),
    ];
    expect(sizes(false)).toEqual(expected.differing);
    expect(sizes(true)).toEqual(expected.identical);
  });

  it('case: goes as a whole, with the requests of both sides and in the order of its evalset', () => {
    const whole = plan('one', 12, 0);
    for (const [shard] of shards([whole], 4)) {
      expect(shard?.cases).toEqual(whole.cases.filter((item) => shard?.cases.includes(item)));
      for (const { requests } of shard?.cases ?? []) {
        expect(requests.baseline.key).not.toBe(requests.head.key);
      }
    }
  });

  it('deal: the same for everybody, by the names and not by the place of a case', () => {
    const whole = plan('one', 12, 0);
    const turned = { ...whole, cases: [...whole.cases].reverse() };
    const dealt = (plans: Plan[]) => shards(plans, 4).map((shard) => shard.flatMap(ids).sort());
    expect(dealt([turned])).toEqual(dealt([whole]));
    const byPlace = ['one d0', 'one d4', 'one d8'];
    expect(dealt([whole])[0]).not.toEqual(byPlace);
  });

  it('calls: those of its part, which together are those of the whole', () => {
    const plans = [plan('one', 5, 3), plan('two', 0, 4)];
    const all = shards(plans, 4);
    // Six for each case that differs and one for each other; nothing where none of the evalset differs.
    expect(all.map(([one]) => one?.mostCalls)).toEqual([12 + 1, 6 + 1, 6 + 1, 6]);
    expect(all.map(([, two]) => two?.mostCalls)).toEqual([0, 0, 0, 0]);
    expect(plans.map(({ mostCalls }) => mostCalls)).toEqual([33, 0]);
  });

  it('part without a case that differs: asks its shared cases all the same', () => {
    const [, second] = shards([plan('one', 1, 3)], 2);
    expect(second?.map(({ mostCalls }) => mostCalls)).toEqual([1]);
  });

  it('one shard of one: all cases', () => {
    const whole = plan('one', 3, 2);
    expect(shardOf([whole], { index: 1, count: 1 })).toEqual([whole]);
  });
});

describe('certainTrials', () => {
  const withRule = (changes: object, min = 1): Plan => {
    const made = plan('one', 2, 1);
    const { statistics, trials } = made.evalset;
    const rule = { statistics: { ...statistics, ...changes }, trials: { ...trials, min } };
    return { ...made, evalset: { ...made.evalset, ...rule } };
  };
  const needed = (of: Plan, trials: readonly TrialRecord[] = []) => [...certainTrials(of, trials)];

  it.each([
    { what: 'a rule that may stop early: the first', rule: {}, min: 1, trials: 1 },
    { what: 'a rule that may stop early: the least', rule: {}, min: 2, trials: 2 },
    { what: 'fixed mode: all', rule: { mode: 'fixed' }, min: 1, trials: 3 },
    { what: 'a population: all', rule: { estimand: 'population' }, min: 1, trials: 3 },
  ])('$what trials, of the cases that differ only', ({ rule, min, trials }) => {
    expect(needed(withRule(rule, min))).toEqual([
      ['d0', trials],
      ['d1', trials],
    ]);
  });

  it('case that was tried: asks for nothing more', () => {
    const tried = [{ caseId: 'd0' }] as TrialRecord[];
    expect(needed(withRule({}), tried)).toEqual([['d1', 1]]);
  });
});

describe('planDigest', () => {
  it('same plan: same digest; another request, name or number of trials: another one', () => {
    const digest = planDigest([plan('one', 2, 1)]);
    expect(planDigest([plan('one', 2, 1)])).toBe(digest);
    expect(planDigest([plan('two', 2, 1)])).not.toBe(digest);
    expect(planDigest([plan('one', 3, 1)])).not.toBe(digest);
    expect(planDigest([plan('one', 2, 1, 4)])).not.toBe(digest);
    const asks = (head: string) => planDigest([planOf({ baseline: 'A', head })]);
    expect(asks('B')).not.toBe(asks('C'));
  });
});
