import type { Attack } from '../attacks.ts';

/** The judge and the model. */
export const MODEL: readonly Attack[] = [
  { number: 64, title: 'An answer tells the judge to pass it', tests: [] },
  { number: 65, title: 'An answer guesses the delimiter of the judge', tests: [] },
  { number: 66, title: 'A judge that answers in prose, twice or out of range', tests: [] },
  { number: 67, title: 'A prompt that recognises the evaluation', tests: [] },
  { number: 68, title: 'The order of answers before the judge', tests: [] },
  { number: 69, title: 'Running again until it is green', tests: [] },
];
