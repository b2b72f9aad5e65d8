import { describe, expect, it } from 'vitest';
import { needsFirstToken } from '../../../../../src/core/verdict/budgets/cost-and-latency.ts';
import type { Budget } from '../../../../../src/domain/budget.ts';
import type { Prices } from '../../../../../src/domain/settings.ts';
import type { Side, Trial } from '../../../../../src/domain/trial.ts';
import { type CaseRow, judged, rows, tableResult } from '../../../../support/trial-table.ts';

/** Tokens that one trial takes in and writes. */
type Tokens = readonly [input: number, output: number];

const PRICES: Prices = { small: { input: 1, output: 10 } };

/** A budget beside one of the pass rate that is too wide to speak. */
function riseOf(
  cases: readonly CaseRow[],
  rise: Pick<Budget, 'costRise' | 'p95LatencyRise' | 'p95FirstTokenRise'>,
  prices: Prices = {},
) {
  const budget = { passRateDrop: 0.5, mustCatch: 0.9, ...rise };
  const [, line] = judged({ cases, budget }, { prices }).budgets;
  if (line === undefined) throw new Error('There is no line');
  return line;
}

function using(count: number, name: string, baseline: Tokens, head: Tokens, model?: string) {
  return rows(count, name, 'p', 'p', {}, (side: Side): Partial<Trial> => {
    const [inputTokens, outputTokens] = side === 'head' ? head : baseline;
    return { usage: { inputTokens, outputTokens }, ...(model === undefined ? {} : { model }) };
  });
}

function taking(count: number, name: string, baselineMs: number, headMs: number) {
  return rows(count, name, 'p', 'p', {}, (side: Side) => ({
    latencyMs: side === 'head' ? headMs : baselineMs,
  }));
}

const QUARTER = { costRise: 0.25 };
const HALF = { p95LatencyRise: 0.5 };

describe('costLine, in US dollars', () => {
  it('red: a third more, as output is what costs', () => {
    const cases = using(40, 'dear', [100, 20], [100, 30], 'small');
    expect(riseOf(cases, QUARTER, PRICES)).toEqual({
      budget: 'cost',
      allowed: '+25.0 %',
      measured: '+33.3 % (+33.3 % to +33.3 %)',
      state: 'regressed',
    });
  });

  it('the same trials in tokens: within the budget, and the line says that prices are not set', () => {
    const cases = using(40, 'dear', [100, 20], [100, 30], 'small');
    expect(riseOf(cases, QUARTER, {})).toEqual({
      budget: 'cost (in tokens, as prices are not set)',
      allowed: '+25.0 %',
      measured: '+8.3 % (+8.3 % to +8.3 %)',
      state: 'passed',
    });
  });

  it('a price for one model of two: not measured, as a dearer one could hide', () => {
    const cases = [
      ...using(20, 'priced', [100, 20], [100, 30], 'small'),
      ...using(20, 'unpriced', [100, 20], [100, 30], 'large'),
    ];
    expect(riseOf(cases, QUARTER, PRICES)).toMatchObject({
      budget: 'cost',
      measured: 'not measured, as prices lack large',
      state: 'inconclusive',
    });
  });

  it('models whose names the provider did not say: not measured either', () => {
    const cases = using(40, 'nameless', [100, 20], [100, 30]);
    expect(riseOf(cases, QUARTER, PRICES)).toMatchObject({
      measured: 'not measured, as prices lack the model that answered',
      state: 'inconclusive',
    });
  });

  it('a model with the name of a part of every object: not measured, as it has no price', () => {
    const cases = using(40, 'hostile', [100, 20], [100, 30], 'constructor');
    expect(riseOf(cases, QUARTER, PRICES).measured).toBe(
      'not measured, as prices lack constructor',
    );
  });

  it('answers from a batch or the trial store: in full, so that no side looks cheaper', () => {
    const cases = rows(
      40,
      'mixed',
      'p',
      'p',
      {},
      (side: Side): Partial<Trial> => ({
        model: 'small',
        source: side === 'head' ? 'batch' : 'store',
        usage: { inputTokens: 100, outputTokens: side === 'head' ? 30 : 20 },
      }),
    );
    expect(riseOf(cases, QUARTER, PRICES).measured).toBe('+33.3 % (+33.3 % to +33.3 %)');
  });

  it('errored trials, which have no model: still dollars', () => {
    const cases = [
      ...using(40, 'dear', [100, 20], [100, 30], 'small'),
      ...rows(2, 'lost', 'e', 'e'),
    ];
    expect(riseOf(cases, QUARTER, PRICES).budget).toBe('cost');
  });
});

describe('costLine', () => {
  it('green: at exactly the budget on every case, however the dollars are rounded', () => {
    const line = riseOf(using(40, 'even', [100, 20], [125, 25], 'small'), QUARTER, PRICES);
    expect(line).toMatchObject({ measured: '+25.0 % (+25.0 % to +25.0 %)', state: 'passed' });
  });

  it('green: cheaper', () => {
    const line = riseOf(using(40, 'cheap', [100, 20], [50, 10], 'small'), QUARTER, PRICES);
    expect(line).toMatchObject({ measured: '−50.0 % (−50.0 % to −50.0 %)', state: 'passed' });
  });

  it('inconclusive: a few dear cases could be chance', () => {
    const cases = [
      ...using(8, 'even', [100, 20], [100, 20], 'small'),
      ...using(4, 'dear', [100, 20], [300, 60], 'small'),
    ];
    const line = riseOf(cases, QUARTER, PRICES);
    expect(line).toMatchObject({
      measured: '+66.7 % (+16.7 % to +116.7 %)',
      state: 'inconclusive',
    });
  });

  it('totals count, not means of cases: a dear case weighs what it costs', () => {
    const cases = [
      ...using(20, 'dear', [1000, 0], [1000, 0], 'small'),
      ...using(20, 'cheap', [10, 0], [20, 0], 'small'),
    ];
    expect(riseOf(cases, QUARTER, PRICES).measured).toMatch(/^\+1\.0 % /);
  });

  it('a pair of which one side has no usage is left out whole', () => {
    const lost = rows(5, 'lost', 'p', 'e', {}, (side: Side) =>
      side === 'baseline'
        ? { usage: { inputTokens: 9_000, outputTokens: 9_000 }, model: 'small' }
        : {},
    );
    const cases = [...using(60, 'even', [100, 20], [110, 22], 'small'), ...lost];
    expect(riseOf(cases, QUARTER, PRICES).measured).toBe('+10.0 % (+10.0 % to +10.0 %)');
  });

  it('only the trials that the rule used: reruns of flipped cases are dearer than the rest', () => {
    const cases = rows(60, 'late', 'ppp', 'ppp', {}, (side: Side, index: number) => ({
      model: 'small',
      usage: { inputTokens: side === 'head' && index > 0 ? 900 : 100, outputTokens: 0 },
    }));
    const budget = { passRateDrop: 0.1, mustCatch: 0.2, ...QUARTER };
    const [, line] = judged({ cases, budget, trials: { max: 3 } }, { prices: PRICES }).budgets;
    expect(line?.measured).toBe('+0.0 % (+0.0 % to +0.0 %)');
  });

  it('not measured: no usage, a single case, or a base that cost nothing', () => {
    const missing = { measured: 'not measured', state: 'inconclusive' };
    expect(riseOf(rows(40, 'silent', 'p', 'p'), QUARTER)).toMatchObject(missing);
    expect(riseOf(using(1, 'alone', [100, 20], [300, 20]), QUARTER)).toMatchObject(missing);
    expect(riseOf(using(40, 'free', [0, 0], [100, 20]), QUARTER)).toMatchObject(missing);
  });

  it('falseRed and falseGreen: each end of the interval is taken at its own', () => {
    const cases = [
      ...using(24, 'even', [100, 0], [100, 0], 'small'),
      ...using(16, 'dear', [100, 0], [200, 0], 'small'),
    ];
    const lineAt = (falseRed: number) => {
      const budget = { passRateDrop: 0.5, mustCatch: 0.9, ...QUARTER };
      return judged({ cases, budget, statistics: { falseRed } }, { prices: PRICES }).budgets[1];
    };
    expect(lineAt(0.05)).toMatchObject({
      measured: '+40.0 % (+27.5 % to +52.5 %)',
      state: 'regressed',
    });
    expect(lineAt(0.01)).toMatchObject({
      measured: '+40.0 % (+22.5 % to +52.5 %)',
      state: 'inconclusive',
    });
  });

  it('the same trials: the same interval, as it is drawn from the seed of the result', () => {
    const cases = [
      ...using(8, 'even', [100, 20], [100, 20], 'small'),
      ...using(4, 'dear', [100, 20], [300, 60], 'small'),
    ];
    expect(riseOf(cases, QUARTER, PRICES)).toEqual(riseOf([...cases].reverse(), QUARTER, PRICES));
  });
});

describe('latencyLine', () => {
  it('red: twice as slow', () => {
    expect(riseOf(taking(40, 'slow', 100, 200), HALF)).toEqual({
      budget: 'p95 latency',
      allowed: '+50.0 %',
      measured: '+100.0 % (+100.0 % to +100.0 %)',
      state: 'regressed',
    });
  });

  it('green: a tenth slower', () => {
    expect(riseOf(taking(40, 'slow', 100, 110), HALF).state).toBe('passed');
  });

  it('the slowest twentieth counts: one of forty does not show, three do', () => {
    const one = [...taking(39, 'even', 100, 100), ...taking(1, 'slow', 100, 900)];
    expect(riseOf(one, HALF).measured).toMatch(/^\+0\.0 % /);
    const three = [...taking(37, 'even', 100, 100), ...taking(3, 'slow', 100, 900)];
    expect(riseOf(three, HALF)).toMatchObject({
      measured: '+800.0 % (+0.0 % to +800.0 %)',
      state: 'inconclusive',
    });
  });

  it('the slowest are found wherever they stand', () => {
    const cases = [...taking(3, 'early', 100, 900), ...taking(37, 'later', 100, 100)];
    expect(riseOf(cases, HALF).measured).toMatch(/^\+800\.0 % /);
  });

  it('not measured: replayed calls, which take no time', () => {
    expect(riseOf(taking(40, 'replayed', 0, 0), HALF)).toMatchObject({
      measured: 'not measured',
      state: 'inconclusive',
    });
  });

  it('not measured: answers of a batch, which come when it suits the provider', () => {
    const batched = rows(
      40,
      'batched',
      'p',
      'p',
      {},
      (side: Side): Partial<Trial> => ({
        source: 'batch',
        latencyMs: side === 'head' ? 900 : 100,
      }),
    );
    expect(riseOf(batched, HALF).measured).toBe('not measured');
  });

  it('stored answers: judged by how long they took when they were asked for', () => {
    const stored = rows(
      40,
      'stored',
      'p',
      'p',
      {},
      (side: Side): Partial<Trial> => ({
        source: side === 'head' ? 'provider' : 'store',
        latencyMs: side === 'head' ? 200 : 100,
      }),
    );
    expect(riseOf(stored, HALF).measured).toBe('+100.0 % (+100.0 % to +100.0 %)');
  });

  it('no budget: no line', () => {
    expect(judged({ cases: taking(40, 'slow', 100, 900) }).budgets).toHaveLength(1);
  });
});

describe('firstTokenLine', () => {
  const starting = (count: number, baselineMs: number, headMs: number) =>
    rows(count, 'streamed', 'p', 'p', {}, (side: Side) => ({
      latencyMs: 1_000,
      firstTokenMs: side === 'head' ? headMs : baselineMs,
    }));
  const DOUBLE = { p95FirstTokenRise: 1 };

  it('red: three times as long to the first token, though the whole takes the same time', () => {
    expect(riseOf(starting(40, 100, 300), DOUBLE)).toEqual({
      budget: 'p95 first token',
      allowed: '+100.0 %',
      measured: '+200.0 % (+200.0 % to +200.0 %)',
      state: 'regressed',
    });
  });

  it('green: twice as long, which is just the budget', () => {
    expect(riseOf(starting(40, 100, 200), DOUBLE).state).toBe('passed');
  });

  it('not measured: answers that were not streamed', () => {
    expect(riseOf(taking(40, 'whole', 100, 900), DOUBLE)).toMatchObject({
      measured: 'not measured',
      state: 'inconclusive',
    });
  });
});

describe('needsFirstToken', () => {
  it('asks for streamed answers only where their first token is judged', () => {
    const { evalset } = tableResult({ cases: taking(1, 'any', 1, 1) });
    const withBudget = (budget: Partial<Budget>) => ({
      ...evalset,
      budget: { ...evalset.budget, ...budget },
    });
    expect(needsFirstToken(withBudget({ p95FirstTokenRise: 0 }))).toBe(true);
    expect(needsFirstToken(withBudget({ p95LatencyRise: 0.5 }))).toBe(false);
  });
});
