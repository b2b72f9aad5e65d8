import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../src/core/governance/rule.ts';
import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import { resultChunks } from '../../src/core/result/file.ts';
import { decide } from '../../src/core/verdict/decide.ts';
import { trialsNeeded } from '../../src/core/verdict/trials-needed.ts';
import type { Result } from '../../src/domain/result.ts';
import type { TrialRecord } from '../../src/domain/trial.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { explain } from '../../src/pipeline/explain.ts';
import { recordOf, wholeTrial } from '../support/records.ts';
import { judged, RULE, row, rows, tableResult, WIDE } from '../support/trial-table.ts';
import { tables } from '../support/trial-tables.ts';

const RUNS = { seed: 1, numRuns: 200 };

const anyTable = tables({ withErrors: true, withBudgets: true });

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  const all = { minLength: items.length, maxLength: items.length };
  return fc.shuffledSubarray([...items], all);
}

/** The same result with the trial at this place, of those that are graded, errored. */
function withErrored(result: Result, place: number): Result {
  const graded = result.trials.filter(
    ({ outcome }) => outcome === 'passed' || outcome === 'failed',
  );
  const chosen = graded[place % graded.length];
  const error = { code: 'provider-failed', message: 'the provider answered 500' } as const;
  const trials = result.trials.map(
    (trial): TrialRecord =>
      trial === chosen ? { ...trial, outcome: 'errored', score: null, error } : trial,
  );
  return { ...result, trials };
}

describe('decide, for any result', () => {
  it('sides swapped, in fixed mode: the difference turns its sign and everything mirrors', () => {
    const fixed = tables({ modes: ['fixed'], withErrors: true });
    const check = fc.property(fixed, (table) => {
      const swapped = table.cases.map((item) => ({
        ...item,
        baseline: item.head,
        head: item.baseline,
      }));
      const { comparison: there } = judged(table);
      const { comparison: back } = judged({ ...table, cases: swapped });
      expect(back.difference ?? 0).toBeCloseTo(-(there.difference ?? 0), 12);
      expect(back.baseline.rate ?? 2).toBeCloseTo(there.head.rate ?? 2, 12);
      expect(back.head.rate ?? 2).toBeCloseTo(there.baseline.rate ?? 2, 12);
      expect([back.broke, back.fixed]).toEqual([there.fixed, there.broke]);
      expect(back.anyChangeP).toBe(there.anyChangeP);
      const reach = ({ low, high, difference }: Verdict['comparison']) =>
        low === null || high === null || difference === null
          ? []
          : [difference - low, high - difference];
      for (const [index, width] of reach(there).entries()) {
        expect(reach(back)[index]).toBeCloseTo(width, 10);
      }
    });
    fc.assert(check, RUNS);
  });

  it('the reported interval holds the estimate', () => {
    const check = fc.property(anyTable, (table) => {
      const { low, high, difference } = judged(table).comparison;
      if (difference === null) return;
      expect(low ?? -1).toBeLessThanOrEqual(difference);
      expect(high ?? 1).toBeGreaterThanOrEqual(difference);
    });
    fc.assert(check, RUNS);
  });

  it.each([
    { withBudgets: false, name: 'the pass rate alone' },
    { withBudgets: true, name: 'tags, single cases and a floor' },
  ])('a trial that errors never makes a verdict green: $name', ({ withBudgets }) => {
    const check = fc.property(tables({ withBudgets }), fc.nat(), (table, place) => {
      const result = tableResult(table);
      const before = decide(result, RULE);
      fc.pre(before.kind !== 'passed');
      const after = decide(withErrored(result, place), RULE);
      expect(after.kind, `${before.sentence} ${after.sentence}`).not.toBe('passed');
    });
    fc.assert(check, RUNS);
  });

  it('the order of the cases and of the trials in the result does not matter', () => {
    const reordered = anyTable.map(tableResult).chain((result) =>
      fc.record({
        result: fc.constant(result),
        trials: shuffled(result.trials),
        cases: shuffled(result.evalset.cases),
      }),
    );
    const check = fc.property(reordered, ({ result, trials, cases }) => {
      const other = { ...result, trials, evalset: { ...result.evalset, cases } };
      expect(JSON.stringify(decide(other, RULE))).toBe(JSON.stringify(decide(result, RULE)));
      const order = (left: [string, number], right: [string, number]) =>
        left[0] < right[0] ? -1 : 1;
      expect([...trialsNeeded(other)].sort(order)).toEqual([...trialsNeeded(result)].sort(order));
    });
    fc.assert(check, RUNS);
  });

  it('shards, put together in any order, give the verdict of the whole', () => {
    const sharded = fc
      .tuple(anyTable.map(tableResult), fc.integer({ min: 2, max: 4 }))
      .chain(([result, count]) => {
        const shards = Array.from({ length: count }, (_, shard) =>
          result.trials.filter((_trial, index) => index % count === shard),
        );
        return fc.record({ result: fc.constant(result), shards: shuffled(shards) });
      });
    const check = fc.property(sharded, ({ result, shards }) => {
      const merged = { ...result, trials: shards.flat() };
      expect(JSON.stringify(decide(merged, RULE))).toBe(JSON.stringify(decide(result, RULE)));
    });
    fc.assert(check, RUNS);
  });

  it('the same seed and trials give the same verdict, byte for byte', () => {
    const check = fc.property(anyTable, (table) => {
      expect(JSON.stringify(judged(table))).toBe(JSON.stringify(judged(table)));
    });
    fc.assert(check, RUNS);
  });

  it('without reported bounds: the same verdict in kind, budgets and trials', () => {
    const check = fc.property(anyTable, (table) => {
      const [whole, quick] = [judged(table), judged(table, { reportBounds: false })];
      const kindOf = ({ kind, budgets, comparison }: Verdict) => ({
        kind,
        states: budgets.map(({ budget, state }) => [budget, state]),
        difference: comparison.difference,
        looks: comparison.looks.map(({ stage, pairsRun }) => [stage, pairsRun]),
      });
      expect(kindOf(quick)).toEqual(kindOf(whole));
    });
    fc.assert(check, RUNS);
  });

  it('head that passes every trial is never red', () => {
    const check = fc.property(anyTable, (table) => {
      const cases = table.cases.map((item) => ({ ...item, head: 'p'.repeat(item.head.length) }));
      expect(judged({ ...table, cases }).kind).not.toBe('regressed');
    });
    fc.assert(check, RUNS);
  });
});

describe('explain, for any result', () => {
  it('works the verdict out again from the result file: the same', () => {
    const check = fc.property(anyTable, (table) => {
      const result = tableResult(table);
      const decision = rule([decide(result, RULE)], 'advise');
      const settings = { ...DEFAULT_SETTINGS, ...RULE };
      const record = recordOf({ results: [result], decision, settings });
      const text = [...resultChunks(record, wholeTrial)].join('');
      expect(explain('result.json', text, undefined)).toContain(
        'Worked out again from the trials in the file: the same.',
      );
    });
    fc.assert(check, RUNS);
  });
});

/*
 * What the properties above found, each as one example.
 */
describe('decide, where a property once failed', () => {
  it('a bound of an earlier look gives way to what was found since', () => {
    // Nothing differs in the first look; in the second a third of the cases do, and green is shown.
    const cases = [...rows(8, 'late', 'pfppp', 'ppppp'), ...rows(16, 'steady', 'ppppp', 'ppppp')];
    const { kind, comparison } = judged({ cases, budget: WIDE });
    expect(kind).toBe('passed');
    expect(comparison.difference).toBeCloseTo(1 / 6, 12);
    expect(comparison.high).toBe(comparison.difference);
  });

  it('an errored trial that would have been a fix: its noise could keep green away', () => {
    const lucky = rows(4, 'fixed', 'f', 'p', { cluster: 'chat' });
    const cases = [...lucky, ...rows(12, 'steady', 'p', 'p')];
    const graded = judged({ cases, budget: WIDE });
    const errored = judged({
      cases: [
        ...lucky.slice(1),
        row('fixed-001', 'e', 'p', { cluster: 'chat' }),
        ...cases.slice(4),
      ],
      budget: WIDE,
    });
    expect([graded.kind, errored.kind]).toEqual(['inconclusive', 'invalid']);
  });
});
