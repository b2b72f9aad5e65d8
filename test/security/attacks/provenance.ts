import type { Attack } from '../attacks.ts';

/** Whose word counts: policy, graders and evidence. */
export const PROVENANCE: readonly Attack[] = [
  {
    number: 1,
    title: 'Head deletes failing cases',
    tests: [
      ['test/e2e/relevance.test.ts', 'a failing case that head deletes: still judged'],
      ['test/unit/core/evalset/reconcile.test.ts', 'tells removed, edited and added cases apart'],
    ],
  },
  {
    number: 2,
    title: 'Head loosens an expected answer or a grader',
    tests: [
      ['test/e2e/relevance.test.ts', 'a grader that head loosens: base grades'],
      ['test/security/closed-world.test.ts', 'graders[].length.max, which'],
      ['test/security/closed-world.test.ts', 'cases[].expected, which'],
      [
        'test/unit/core/evalset/reconcile.test.ts',
        'tells a grader that may be looser from a stricter one',
      ],
    ],
  },
  {
    number: 3,
    title: 'Head raises a budget or lowers what is needed',
    tests: [
      ['test/e2e/relevance.test.ts', "a budget that head raises: base's budget holds"],
      ['test/security/closed-world.test.ts', 'budget.passRateDrop, which'],
      ['test/security/closed-world.test.ts', 'statistics.falseGreen, which'],
    ],
  },
  {
    number: 4,
    title: 'Head moves or deletes the settings',
    tests: [['test/security/provenance.test.ts', 'T004']],
  },
  {
    number: 5,
    title: 'First adoption: base has no settings',
    tests: [
      ['test/security/provenance.test.ts', 'T005'],
      [
        'test/e2e/bad-settings.test.ts',
        'base that has no evalset: refused unless the workflow says bootstrap',
      ],
    ],
  },
  {
    number: 6,
    title: 'The branch left base when its policy was laxer',
    tests: [['test/security/provenance.test.ts', 'T006']],
  },
  {
    number: 7,
    title: 'Head renames cases so that none pairs',
    tests: [
      ['test/security/provenance.test.ts', 'T007'],
      ['test/security/closed-world.test.ts', 'cases[].id: another one is asked'],
    ],
  },
  {
    number: 8,
    title: 'Head adds trivial cases to dilute the failures',
    tests: [['test/security/new-cases.test.ts', 'T008']],
  },
  {
    number: 9,
    title: 'Two cases of one id',
    tests: [
      ['test/unit/core/evalset/parse.test.ts', 'finds ids used twice'],
      ['test/e2e/bad-input.test.ts', 'duplicate case id: refused'],
    ],
  },
  {
    number: 10,
    title: 'A forged baseline is committed',
    tests: [['test/security/provenance.test.ts', 'T010']],
  },
  {
    number: 11,
    title: 'Head changes model, temperature or trials of what it may change',
    tests: [
      ['test/e2e/bad-input.test.ts', 'model that base does not allow: refused'],
      ['test/e2e/bad-input.test.ts', 'model that base allows: judged'],
      ['test/security/closed-world.test.ts', 'provider.model, which'],
      ['test/security/new-cases.test.ts', "trials and limits of head: base's hold"],
    ],
  },
  {
    number: 12,
    title: 'An input carries the title of a pull request as a path',
    tests: [['test/unit/action/inputs.test.ts', 'takes no settings from']],
  },
];
