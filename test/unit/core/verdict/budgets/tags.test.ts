import { describe, expect, it } from 'vitest';
import type { Statistics } from '../../../../../src/domain/budget.ts';
import { judged, lineOf, rows, type TrialTable, WIDE } from '../../../../support/trial-table.ts';

const tagged = (tag: string) => ({ tags: [tag] });
const FIVE = { passRateDrop: 0.05, mustCatch: 0.1 };

/** Two hundred cases without a tag, so that a tag alone does not move the pass rate. */
const rest = rows(200, 'rest', 'p', 'p');
const halfOfToneBroke = [
  ...rows(5, 'rude', 'p', 'f', tagged('tone')),
  ...rows(5, 'kind', 'p', 'p', tagged('tone')),
];
const others = [
  ...rows(20, 'safe', 'p', 'p', tagged('safety')),
  ...rows(20, 'fast', 'p', 'p', tagged('speed')),
];

function judgedByTag(
  cases: TrialTable['cases'],
  tags: readonly string[],
  statistics: Partial<Statistics> = {},
) {
  const byTag = Object.fromEntries(tags.map((tag) => [tag, FIVE]));
  return judged({
    cases,
    budget: { ...WIDE, byTag },
    statistics: { mode: 'fixed', ...statistics },
  });
}

describe('tagLines', () => {
  it('red: a drop beyond the budget of one tag turns a green evalset red', () => {
    const verdict = judgedByTag([...halfOfToneBroke, ...rest], ['tone']);
    expect(lineOf(verdict, 'pass rate').state).toBe('passed');
    expect(lineOf(verdict, 'tag tone')).toEqual({
      budget: 'tag tone',
      allowed: '−5.0 points',
      measured: '−50.0 points (−98.5 to −6.5) on 10 cases',
      state: 'regressed',
      interval: {
        difference: -0.5,
        low: expect.closeTo(-0.985, 3),
        high: expect.closeTo(-0.065, 3),
        passRateDrop: 0.05,
        mustCatch: 0.1,
      },
    });
    expect(verdict.kind).toBe('regressed');
  });

  it('one case fewer: not beyond it, as the upper bound crosses the budget', () => {
    const cases = [
      ...rows(4, 'rude', 'p', 'f', tagged('tone')),
      ...rows(6, 'kind', 'p', 'p', tagged('tone')),
      ...rest,
    ];
    const verdict = judgedByTag(cases, ['tone']);
    expect(lineOf(verdict, 'tag tone')).toMatchObject({
      measured: '−40.0 points (−85.3 to +0.3) on 10 cases',
      state: 'inconclusive',
    });
    expect(verdict.kind).toBe('passed');
  });

  it('Holm: the same drop is no proof among three tags, of which one may be red by chance', () => {
    const cases = [...halfOfToneBroke, ...others, ...rest];
    const tags = ['tone', 'safety', 'speed'];
    // Alone the chance of such a score is 4.5 %, under the level; three times that is over it.
    expect(lineOf(judgedByTag(cases, tags), 'tag tone').state).toBe('inconclusive');
    const uncorrected = judgedByTag(cases, tags, { tagCorrection: 'none' });
    expect(lineOf(uncorrected, 'tag tone').state).toBe('regressed');
  });

  it('Holm: a drop that is clear enough is red among three tags too', () => {
    const cases = [...rows(10, 'rude', 'p', 'f', tagged('tone')), ...others, ...rest];
    const verdict = judgedByTag(cases, ['tone', 'safety', 'speed']);
    const states = ['tone', 'safety', 'speed'].map((tag) => lineOf(verdict, `tag ${tag}`).state);
    expect(states).toEqual(['regressed', 'inconclusive', 'inconclusive']);
  });

  it('green: enough cases to rule out the drop that must be caught', () => {
    const verdict = judgedByTag([...rows(120, 'safe', 'p', 'p', tagged('safety'))], ['safety']);
    expect(lineOf(verdict, 'tag safety').state).toBe('passed');
    const few = judgedByTag([...rows(20, 'safe', 'p', 'p', tagged('safety')), ...rest], ['safety']);
    expect(lineOf(few, 'tag safety').state).toBe('inconclusive');
    expect(few.kind).toBe('passed');
  });

  it('not measured: a tag of the settings that no case carries, or whose trials have no grade', () => {
    const lost = rows(2, 'lost', 'p', 'e', tagged('tone'));
    const verdict = judgedByTag([...lost, ...rest], ['tone', 'unused']);
    for (const tag of ['tone', 'unused']) {
      expect(lineOf(verdict, `tag ${tag}`)).toEqual({
        budget: `tag ${tag}`,
        allowed: '−5.0 points',
        measured: 'not measured',
        state: 'inconclusive',
      });
    }
  });

  it('not measured: does not count among the tags that Holm corrects for', () => {
    const verdict = judgedByTag([...halfOfToneBroke, ...rest], ['tone', 'unused', 'other']);
    expect(lineOf(verdict, 'tag tone').state).toBe('regressed');
  });

  it('the lines come in the order of their names, and none without a budget', () => {
    const verdict = judgedByTag([...halfOfToneBroke, ...others, ...rest], ['tone', 'safety']);
    expect(verdict.budgets.map(({ budget }) => budget)).toEqual([
      'pass rate',
      'tag safety',
      'tag tone',
    ]);
  });

  it('only the trials that the rule used: reruns of flipped cases do not count', () => {
    const cases = [
      ...rows(5, 'rude', 'p', 'fppp', tagged('tone')).map((item) => ({
        ...item,
        baseline: 'pppp',
      })),
      ...rows(5, 'kind', 'p', 'p', tagged('tone')),
      ...rest,
    ];
    const budget = { ...WIDE, byTag: { tone: FIVE } };
    const verdict = judged({ cases, budget, trials: { max: 4 } });
    expect(verdict.comparison.looks.at(-1)?.stage).toBe('block');
    expect(lineOf(verdict, 'tag tone').measured).toMatch(/^−50\.0 points/);
  });

  it('a missing trial that could hide a red tag makes the verdict invalid, not green', () => {
    const cases = [
      ...rows(4, 'rude', 'p', 'f', tagged('tone')),
      ...rows(1, 'lost', 'p', 'e', tagged('tone')),
      ...rows(5, 'kind', 'p', 'p', tagged('tone')),
      ...rest,
    ];
    const verdict = judgedByTag(cases, ['tone']);
    expect(verdict.sentence).toBe(
      'greeting cannot be judged: 1 trial without a grade could turn the verdict round.',
    );
    expect(verdict.kind).toBe('invalid');
  });

  it('uses every round that the rule took, not the first alone', () => {
    const late = rows(10, 'late', 'ppppp', 'pffff', tagged('tone'));
    const cases = [...late, ...rows(40, 'calm', 'ppppp', 'ppppp')];
    const verdict = judged({ cases, budget: { byTag: { tone: FIVE } } });
    const rounds = verdict.comparison.looks.length;
    expect(rounds).toBeGreaterThan(1);
    const broken = ((rounds - 1) / rounds) * 100;
    expect(lineOf(verdict, 'tag tone').measured).toContain(`−${broken.toFixed(1)} points`);
  });
});
