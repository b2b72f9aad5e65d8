import type { Attack } from '../attacks.ts';

/** Caches, artifacts, replays and comments. */
export const STORAGE: readonly Attack[] = [
  { number: 70, title: 'A pull request saves answers under the key of base', tests: [] },
  { number: 71, title: 'The cache restores another key', tests: [] },
  { number: 72, title: 'A stored answer stands for another case or model', tests: [] },
  {
    number: 73,
    title: 'An artifact of another run names its own pull request and verdict',
    tests: [],
  },
  { number: 74, title: 'An archive with paths, links or sizes that do harm', tests: [] },
  { number: 75, title: 'A baseline from a run of another branch or fork', tests: [] },
  { number: 76, title: 'An old green result for other digests', tests: [] },
  { number: 77, title: 'Another user posts our marker', tests: [] },
  { number: 78, title: 'Somebody edits our comment', tests: [] },
  { number: 79, title: 'Two runs update the comment in the wrong order', tests: [] },
  { number: 80, title: 'The API of comments fails', tests: [] },
  { number: 81, title: '5,000 comments on the pull request', tests: [] },
];
