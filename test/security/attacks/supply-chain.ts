import type { Attack } from '../attacks.ts';

/** Supply chain of the action itself. */
export const SUPPLY_CHAIN: readonly Attack[] = [
  { number: 114, title: 'dist/ is not what src/ builds', tests: [] },
  { number: 115, title: 'A dependency is compromised', tests: [] },
  { number: 116, title: 'A dependency of a confusing name', tests: [] },
  { number: 117, title: 'A tag is moved', tests: [] },
  { number: 118, title: 'The release workflow is abused', tests: [] },
  { number: 119, title: 'Something is downloaded at run time', tests: [] },
  { number: 120, title: 'A secret in what is published', tests: [] },
];
