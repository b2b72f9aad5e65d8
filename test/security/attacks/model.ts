import type { Attack } from '../attacks.ts';

/** The judge and the model. */
export const MODEL: readonly Attack[] = [
  {
    number: 64,
    title: 'An answer tells the judge to pass it',
    documented:
      'there is no judge: no grader of the catalogue asks a model; docs/evalsets.md, Graders',
  },
  {
    number: 65,
    title: 'An answer guesses the delimiter of the judge',
    documented:
      'there is no judge whose delimiter an answer could guess; docs/evalsets.md, Graders',
  },
  {
    number: 66,
    title: 'A judge that answers in prose, twice or out of range',
    documented: 'there is no judge; graders are functions of the answer; docs/evalsets.md, Graders',
  },
  {
    number: 67,
    title: 'A prompt that recognises the evaluation',
    tests: [['test/security/provenance.test.ts', 'T067']],
  },
  {
    number: 68,
    title: 'The order of answers before the judge',
    documented: 'there is no judge that compares two answers; docs/evalsets.md, Graders',
  },
  {
    number: 69,
    title: 'Running again until it is green',
    tests: [
      [
        'test/e2e/trial-store.test.ts',
        'rerun with nothing changed: the same verdict and trials without a call',
      ],
    ],
  },
];
