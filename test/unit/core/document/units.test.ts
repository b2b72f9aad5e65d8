import { describe, expect, it } from 'vitest';
import { budgetOf, trialRangeOf } from '../../../../src/core/document/budget.ts';
import { normaliseText, shown } from '../../../../src/core/document/text.ts';
import { millisecondsOf, shareOf } from '../../../../src/core/document/units.ts';
import type { Budget } from '../../../../src/domain/budget.ts';

describe('shareOf', () => {
  it('is exact for points and percents', () => {
    expect(['2pp', '2%', '2.5 pp', '7%', '0.1pp', '100%', 0.07].map(shareOf)).toEqual([
      0.02, 0.02, 0.025, 0.07, 0.001, 1, 0.07,
    ]);
  });

  it('does not read anything else', () => {
    expect(
      ['2', '2p', '-2pp', 'pp', '2  pp', '2pp\n', '', null, true, undefined].map(shareOf),
    ).toEqual(Array.from({ length: 10 }, () => undefined));
  });
});

describe('millisecondsOf', () => {
  it('reads milliseconds to days and nothing else', () => {
    expect(['500ms', '30s', '1.5m', '0.25s', '24h', '7d'].map(millisecondsOf)).toEqual([
      500, 30_000, 90_000, 250, 86_400_000, 604_800_000,
    ]);
    expect(['30', '30 s', '1w', '-1s', 30, undefined].map(millisecondsOf)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });
});

describe('budgetOf', () => {
  const defaults: Budget = {
    passRateDrop: 0.02,
    mustCatch: 0.04,
    byTag: {},
    mustPass: { cases: ['a'], tags: ['safety'], mode: 'confirmed' },
  };

  it('takes from the defaults what is not written, whole field by whole field', () => {
    expect(budgetOf({}, {}, defaults)).toEqual(defaults);
    expect(budgetOf({ passRateDrop: 0, mustPass: { cases: ['b'] } }, {}, defaults)).toEqual({
      ...defaults,
      passRateDrop: 0,
      mustCatch: 0.02,
      mustPass: { cases: ['b'], tags: [], mode: 'confirmed' },
    });
  });

  it('must catch twice its own drop unless it says otherwise', () => {
    expect(budgetOf({ passRateDrop: '5pp' }, {}, defaults).mustCatch).toBe(0.1);
    expect(budgetOf({ passRateDrop: '5pp', mustCatch: '6pp' }, {}, defaults).mustCatch).toBe(0.06);
  });

  it('gives each tag both margins, and reads rises and the floor', () => {
    const written = { byTag: { safety: '0pp', refund: '3pp' }, costRise: '25%', newlyFailing: 2 };
    expect(budgetOf(written, { passRate: '90%' }, defaults)).toMatchObject({
      byTag: {
        safety: { passRateDrop: 0, mustCatch: 0.02 },
        refund: { passRateDrop: 0.03, mustCatch: 0.06 },
      },
      costRise: 0.25,
      newlyFailing: 2,
      floorPassRate: 0.9,
    });
  });
});

describe('trialRangeOf', () => {
  const defaults = { min: 2, max: 3 };

  it('lets the one that is written win over a default on the other side', () => {
    expect(trialRangeOf({}, defaults)).toEqual({ min: 2, max: 3 });
    expect(trialRangeOf({ min: 5 }, defaults)).toEqual({ min: 5, max: 5 });
    expect(trialRangeOf({ max: 1 }, defaults)).toEqual({ min: 1, max: 1 });
    expect(trialRangeOf({ min: 4, max: 8 }, defaults)).toEqual({ min: 4, max: 8 });
  });
});

describe('normaliseText', () => {
  it('drops one byte-order mark at the start and knows every line end', () => {
    expect(normaliseText('\uFEFFa\r\nb\rc\n\r\n')).toBe('a\nb\nc\n\n');
    expect(normaliseText('\uFEFF\uFEFFa\uFEFF')).toBe('\uFEFFa\uFEFF');
  });
});

describe('shown', () => {
  it('is JSON, cut at 60 characters', () => {
    expect(shown({ a: ['\n'] })).toBe('{"a":["\\n"]}');
    expect(shown('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
    expect(shown('x'.repeat(59))).toBe(`"${'x'.repeat(58)}…`);
    expect(shown(undefined)).toBe('undefined');
  });
});
