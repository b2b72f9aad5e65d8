import { describe, expect, it } from 'vitest';
import { judgingChanges } from '../../../../src/core/evalset/reconcile.ts';
import type { Evalset } from '../../../../src/domain/evalset.ts';
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
    const head = evalset('\n\ndescription: other\nrunbook: x', [
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
      { kind: 'changed', what: 'input edited in 1 case, judged as base has it: b' },
      { kind: 'added', what: '1 case new, judged on head alone: c' },
      {
        kind: 'weakened',
        what: 'version 1.0.0 must be 2.0.0 or higher, as cases are removed or graders loosened',
      },
    ]);
  });

  it.each([
    ['{ id: a, input: 1, expected: y, tags: [t] }', 'weakened', 'expected changed', '1.1.0'],
    ['{ id: a, input: 1, tags: [t] }', 'weakened', 'expected dropped', '2.0.0'],
    ['{ id: a, input: 1, expected: x }', 'weakened', 'tag t dropped', '1.1.0'],
    ['{ id: a, input: 1, expected: x, tags: [t, u] }', 'changed', 'tag u added', '1.1.0'],
    [
      '{ id: a, input: 1, expected: x, tags: [t], weight: 0.5 }',
      'weakened',
      'weight lowered',
      '1.1.0',
    ],
    [
      '{ id: a, input: 1, expected: x, tags: [t], graders: [{ type: length, max: 9 }] }',
      'changed',
      'grader length 1 added',
      '1.1.0',
    ],
  ])('names what changes of a case: %s', (item, kind, words, version) => {
    const head = evalset('', [item, '{ id: b, input: { x: 1, y: 2 } }']);
    expect(judgingChanges(BASE, head)).toEqual([
      { kind, what: `${words} in 1 case, judged as base has it: a` },
      { kind: 'weakened', what: expect.stringContaining(`must be ${version} or higher`) },
    ]);
  });

  it.each([
    ['max: 9', 'max: 90', 'weakened', 'max 9 becomes 90'],
    ['max: 9', 'max: 8', 'changed', 'max 9 becomes 8'],
    ['max: 9', 'max: 9, min: 1', 'changed', 'min nothing becomes 1'],
    ['max: 9, min: 1', 'max: 9', 'weakened', 'min 1 becomes nothing'],
    ['max: 9, required: true', 'max: 9', 'weakened', 'required true becomes false'],
    ['max: 9', 'max: 9, required: true', 'changed', 'required false becomes true'],
    [
      'max: 9, unit: characters',
      'max: 9, unit: lines',
      'weakened',
      'unit characters becomes lines',
    ],
  ])('tells a grader that may be looser from a stricter one: %s, %s', (one, other, kind, words) => {
    const withOptions = (options: string) =>
      evalset(`graders: [{ type: length, ${options} }]`, ['{ id: a, input: 1 }']);
    expect(judgingChanges(withOptions(one), withOptions(other))[0]).toEqual({
      kind,
      what: `grader length 1: ${words} in 1 case, judged as base has it: a`,
    });
  });

  it('names a grader that goes, and a check of another type that takes its name', () => {
    const item = '{ id: a, input: 1 }';
    const exact = evalset('graders: [{ type: exact-match, name: g, expected: x }]', [item]);
    const loose = evalset('graders: [{ type: includes, name: g, value: "" }]', [item]);
    expect(judgingChanges(exact, loose).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'weakened grader g removed in 1 case, judged as base has it: a',
      'changed grader g added in 1 case, judged as base has it: a',
      expect.stringContaining('version 1.0.0 must be 2.0.0 or higher'),
    ]);
  });

  it('names another owner, and one that goes', () => {
    const cases = ['{ id: a, input: 1 }'];
    const [ada, bob, nobody] = ['owner: "@ada"', 'owner: "@bob"', ''].map((field) =>
      evalset(field, cases),
    ) as [ReturnType<typeof evalset>, ReturnType<typeof evalset>, ReturnType<typeof evalset>];
    expect(judgingChanges(ada, bob)).toEqual([
      { kind: 'changed', what: 'owner @ada becomes @bob' },
    ]);
    expect(judgingChanges(ada, nobody)).toEqual([
      { kind: 'weakened', what: 'owner @ada becomes nothing' },
    ]);
  });

  it('lists sixty changes of thousands, weakenings first', () => {
    const many = (options: string) =>
      Array.from(
        { length: 200 },
        (_, index) =>
          `{ id: c${index}, input: 1, graders: [{ type: length, name: n${index}, ${options} }] }`,
      );
    const found = judgingChanges(evalset('', many('max: 9')), evalset('', many('max: 10')));
    expect(found).toHaveLength(61);
    expect(found.at(-1)?.what).toBe('and 141 more changes of how head would be judged');
  });

  it('sees that a grader of the evalset loses weight, for each case it judges', () => {
    const cases = [
      '{ id: a, input: 1, expected: x, tags: [t] }',
      '{ id: b, input: { x: 1, y: 2 } }',
    ];
    const head = evalset('graders: [{ type: includes, value: ok, weight: 0 }]', cases);
    expect(judgingChanges(BASE, head)).toEqual([
      {
        kind: 'weakened',
        what: 'grader includes 1: weight 1 becomes 0 in 2 cases, judged as base has it: a, b',
      },
      { kind: 'weakened', what: expect.stringContaining('must be 2.0.0 or higher') },
    ]);
  });

  it('lists ten ids and counts the rest', () => {
    const many = Array.from({ length: 13 }, (_, index) => `{ id: n${index}, input: 1 }`);
    const change = judgingChanges(BASE, evalset('', many)).find(({ kind }) => kind === 'added');
    expect(change?.what).toBe(
      '13 cases new, judged on head alone: n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 3 more',
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
    [
      'passScore: 90%',
      [
        'weakened passScore 1 becomes 0.9',
        'weakened version 1.0.0 must be 2.0.0 or higher, as cases are removed or graders loosened',
      ],
    ],
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

  it.each([
    ['agent: { turns: 4 }', ['weakened agent.turns 8 becomes 4']],
    ['agent: { turns: 9 }', ['weakened agent.turns 8 becomes 9']],
    ['agent: { gameDay: true }', ['weakened agent.gameDay false becomes true']],
    [
      'agent: { faults: [{ fault: slow }] }',
      ['weakened agent.faults [] becomes [{"fault":"slow"}]'],
    ],
    ['', expect.arrayContaining(['weakened agent.turns 8 becomes nothing'])],
    ['agent: {}\nkind: red-team', expect.arrayContaining(['added kind nothing becomes red-team'])],
  ])('points at every change of how an agent is run: %s', (fields, expected) => {
    const cases = ['{ id: a, input: 1 }'];
    const found = judgingChanges(evalset('agent: {}', cases), evalset(fields, cases));
    expect(found.map(({ kind, what }) => `${kind} ${what}`)).toEqual(expected);
  });

  it.each([
    'simulate: { look_up: [{ result: 2 }] }',
    'state: { paid: true }',
    'approvals: [{ tool: send, answer: approve }]',
    'faults: [{ fault: slow }]',
    'turns: [more]',
    'user: { script: other }',
  ])('points at another world of a case: %s', (field) => {
    const [before, after] = ['', `, ${field}`].map((more) =>
      evalset('agent: {}', [`{ id: a, input: 1${more} }`]),
    );
    expect(judgingChanges(before as Evalset, after as Evalset)).toMatchObject([
      {
        kind: 'weakened',
        what: `${field.split(':')[0]} edited in 1 case, judged as base has it: a`,
      },
      { what: expect.stringContaining('version 1.0.0 must be 1.1.0 or higher') },
    ]);
  });

  it('of a red team, says of a case only that it went', () => {
    const fields = 'kind: red-team';
    const both = ['{ id: a, input: 1 }', '{ id: b, input: 1 }'];
    const found = judgingChanges(evalset(fields, both), evalset(fields, ['{ id: b, input: 1 }']));
    expect(found.map(({ what }) => what)).toEqual([
      '1 case removed, still judged: a',
      expect.stringContaining('version 1.0.0 must be 2.0.0'),
    ]);
  });

  it('names that an evalset is no longer a red team', () => {
    const cases = ['{ id: a, input: 1 }'];
    const found = judgingChanges(evalset('kind: red-team', cases), evalset('', cases));
    expect(found.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'changed budget.mustPass.cases all becomes []',
      'weakened budget.mustPass.mode strict becomes confirmed',
      'weakened kind red-team becomes nothing',
    ]);
  });
});
