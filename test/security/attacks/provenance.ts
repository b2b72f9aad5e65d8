import type { Attack } from '../attacks.ts';

/** Whose word counts: policy, graders and evidence. */
export const PROVENANCE: readonly Attack[] = [
  { number: 1, title: 'Head deletes failing cases', tests: [] },
  { number: 2, title: 'Head loosens an expected answer or a grader', tests: [] },
  { number: 3, title: 'Head raises a budget or lowers what is needed', tests: [] },
  { number: 4, title: 'Head moves or deletes the settings', tests: [] },
  { number: 5, title: 'First adoption: base has no settings', tests: [] },
  { number: 6, title: 'The branch left base when its policy was laxer', tests: [] },
  { number: 7, title: 'Head renames cases so that none pairs', tests: [] },
  { number: 8, title: 'Head adds trivial cases to dilute the failures', tests: [] },
  { number: 9, title: 'Two cases of one id', tests: [] },
  { number: 10, title: 'A forged baseline is committed', tests: [] },
  {
    number: 11,
    title: 'Head changes model, temperature or trials of what it may change',
    tests: [],
  },
  { number: 12, title: 'An input carries the title of a pull request as a path', tests: [] },
];
