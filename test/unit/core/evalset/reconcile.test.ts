import { describe, expect, it } from 'vitest';
import { judgingChanges } from '../../../../src/core/evalset/reconcile.ts';
import { evalsetOf } from '../../../support/evalsets.ts';

const evalset = (fields: string, cases: readonly string[]) =>
  evalsetOf(
    `evalset: a
version: 1.0.0
target: { prompt: p.md }
${fields.includes('graders:') ? '' : 'graders: [{ type: includes, value: ok }]\n'}${fields}
cases: [${cases.join(', ')}]
`,
  );
const BASE = evalset('', [
  '{ id: a, input: 1, expected: x, tags: [t] }',
  '{ id: b, input: { x: 1, y: 2 } }',
]);

describe('judgingChanges', () => {
  it('finds nothing where only places, order, notes and words change', () => {
    const head = evalset('\n\ndescription: other\nowner: "@b"\nrunbook: x', [
      '{ note: why, id: b, input: { y: 2, x: 1 }, owner: ada }',
      '{ id: a, input: 1, expected: x, tags: [t] }',
    ]);
    expect(judgingChanges(BASE, head)).toEqual([]);
  });

  it('reports a removed evalset as weakened', () => {
    expect(judgingChanges(BASE, undefined)).toEqual([
      { kind: 'weakened', what: 'the evalset is removed; it is still judged as base has it' },
    ]);
  });

  it('tells removed, edited and added cases apart', () => {
    const head = evalset('', ['{ id: b, input: { x: 1, y: 3 } }', '{ id: c, input: 1 }']);
    expect(judgingChanges(BASE, head)).toEqual([
      { kind: 'weakened', what: '1 case removed, still judged: a' },
      { kind: 'changed', what: '1 case edited, judged as base has it: b' },
      { kind: 'added', what: '1 case new, will judge after the merge: c' },
    ]);
  });

  it.each([
    ['an expectation', '{ id: a, input: 1, expected: y, tags: [t] }'],
    ['an expectation that goes', '{ id: a, input: 1, tags: [t] }'],
    ['a tag', '{ id: a, input: 1, expected: x, tags: [t, u] }'],
    [
      'a grader',
      '{ id: a, input: 1, expected: x, tags: [t], graders: [{ type: length, max: 9 }] }',
    ],
  ])('sees that %s of a case changes', (_name, item) => {
    const head = evalset('', [item, '{ id: b, input: { x: 1, y: 2 } }']);
    expect(judgingChanges(BASE, head)).toEqual([
      { kind: 'changed', what: '1 case edited, judged as base has it: a' },
    ]);
  });

  it('sees that a grader of the evalset loses weight, for each case it judges', () => {
    const cases = [
      '{ id: a, input: 1, expected: x, tags: [t] }',
      '{ id: b, input: { x: 1, y: 2 } }',
    ];
    const head = evalset('graders: [{ type: includes, value: ok, weight: 0 }]', cases);
    expect(judgingChanges(BASE, head)).toEqual([
      { kind: 'changed', what: '2 cases edited, judged as base has it: a, b' },
    ]);
  });

  it('lists ten ids and counts the rest', () => {
    const many = Array.from({ length: 13 }, (_, index) => `{ id: n${index}, input: 1 }`);
    const [, change] = judgingChanges(BASE, evalset('', many));
    expect(change?.what).toBe(
      '13 cases new, will judge after the merge: n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 3 more',
    );
  });

  it.each([
    [
      'budget: { passRateDrop: 7pp }',
      [
        'weakened budget.mustCatch 4pp becomes 14pp',
        'weakened budget.passRateDrop 2pp becomes 7pp',
      ],
    ],
    ['budget: { mustCatch: 3pp }', ['changed budget.mustCatch 4pp becomes 3pp']],
    ['budget: { mustPass: { tags: [t] } }', ['changed budget.mustPass.tags [] becomes [t]']],
    [
      'budget: { byTag: { t: 1pp } }',
      [
        'added budget.byTag.t.mustCatch nothing becomes 2pp',
        'added budget.byTag.t.passRateDrop nothing becomes 1pp',
      ],
    ],
    ['floor: { passRate: 90% }', ['added budget.floorPassRate nothing becomes 90pp']],
    ['statistics: { falseGreen: 10% }', ['weakened statistics.falseGreen 5pp becomes 10pp']],
    ['trials: { min: 1, max: 2 }', ['weakened trials.max 3 becomes 2']],
    ['passScore: 90%', ['weakened passScore 1 becomes 0.9']],
  ])('weighs %s', (field, expected) => {
    const cases = [
      '{ id: a, input: 1, expected: x, tags: [t] }',
      '{ id: b, input: { x: 1, y: 2 } }',
    ];
    const found = judgingChanges(BASE, evalset(field, cases));
    expect(found.map(({ kind, what }) => `${kind} ${what}`)).toEqual(expected);
  });

  it('names what head stops guarding: a must-pass tag, a floor, a newly failing limit', () => {
    const cases = ['{ id: a, input: 1, tags: [t] }'];
    const guards =
      'budget: { mustPass: { tags: [t], mode: strict }, newlyFailing: 1 }\nfloor: { passRate: 90% }';
    const found = judgingChanges(evalset(guards, cases), evalset('', cases));
    expect(found.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'weakened budget.floorPassRate 90pp becomes nothing',
      'weakened budget.mustPass.mode strict becomes confirmed',
      'weakened budget.mustPass.tags [t] becomes []',
      'weakened budget.newlyFailing 1 becomes nothing',
    ]);
  });

  it('counts a higher passScore as no weakening', () => {
    const cases = ['{ id: a, input: 1 }'];
    const [before, after] = [evalset('passScore: 50%', cases), evalset('passScore: 60%', cases)];
    expect(judgingChanges(before, after)).toEqual([
      { kind: 'changed', what: 'passScore 0.5 becomes 0.6' },
    ]);
  });
});
