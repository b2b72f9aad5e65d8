import type { Attack } from '../attacks.ts';

/** Nothing of the repository is run. */
export const EXECUTION: readonly Attack[] = [
  { number: 25, title: 'A template calls a constructor', tests: [] },
  { number: 26, title: 'A template walks a prototype', tests: [] },
  {
    number: 27,
    title: 'Settings name a command, a script or a file as provider or grader',
    tests: [],
  },
  { number: 28, title: 'A child process reads the environment of its parent', tests: [] },
  { number: 29, title: 'The repository has package.json, .npmrc or node_modules', tests: [] },
  { number: 30, title: 'An earlier step changed .git/config', tests: [] },
  { number: 31, title: 'A revision that git takes for an option', tests: [] },
  { number: 32, title: 'YAML tags that make objects of code', tests: [] },
];
