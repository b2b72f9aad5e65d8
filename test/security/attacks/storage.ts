import type { Attack } from '../attacks.ts';

/** Caches, artifacts, replays and comments. */
export const STORAGE: readonly Attack[] = [
  {
    number: 70,
    title: 'A pull request saves answers under the key of base',
    tests: [
      ['test/e2e/trial-cache.test.ts', 'poisoned entry: no line of it is used'],
      ['test/unit/edges/storage/trial-store.test.ts', 'line sealed with another key'],
    ],
  },
  {
    number: 71,
    title: 'The cache restores another key',
    tests: [['test/unit/edges/github/trial-cache.test.ts', 'that the service offers: not fetched']],
  },
  {
    number: 72,
    title: 'A stored answer stands for another case or model',
    tests: [
      ['test/unit/edges/storage/trial-store.test.ts', 'answers swapped between two keys'],
      [
        'test/contract/trial-store.test.ts',
        'keeps the answers of cases with the same request apart',
      ],
    ],
  },
  {
    number: 73,
    title: 'An artifact of another run names its own pull request and verdict',
    tests: [['test/security/events.test.ts', 'workflow_run: refused before anything is read']],
  },
  {
    number: 74,
    title: 'An archive with paths, links or sizes that do harm',
    tests: [
      ['test/unit/edges/github/trial-cache.test.ts', 'archive with members that name other files'],
      ['test/unit/edges/github/trial-cache.test.ts', 'archive that ends in a link'],
      ['test/unit/edges/github/trial-cache.test.ts', 'file over the limit'],
    ],
  },
  {
    number: 75,
    title: 'A baseline from a run of another branch or fork',
    tests: [
      ['test/security/provenance.test.ts', 'T010'],
      ['test/unit/edges/storage/trial-store.test.ts', 'line of a run without the key'],
    ],
  },
  {
    number: 76,
    title: 'An old green result for other digests',
    tests: [
      ['test/security/provenance.test.ts', 'T010'],
      ['test/e2e/explain.test.ts', 'a verdict that was edited: called out'],
    ],
  },
  {
    number: 77,
    title: 'Another user posts our marker',
    tests: [
      [
        'test/unit/edges/github/comment.test.ts',
        'leaves alone what somebody else wrote with our marker',
      ],
    ],
  },
  {
    number: 78,
    title: 'Somebody edits our comment',
    tests: [['test/unit/edges/github/comment.test.ts', 'writes again what somebody edited']],
  },
  {
    number: 79,
    title: 'Two runs update the comment in the wrong order',
    tests: [['test/unit/edges/github/comment.test.ts', 'does not overwrite what']],
  },
  {
    number: 80,
    title: 'The API of comments fails',
    tests: [['test/e2e/github.test.ts', 'changes neither verdict nor exit code']],
  },
  {
    number: 81,
    title: '5,000 comments on the pull request',
    tests: [['test/e2e/github.test.ts', '5,000 comments change neither']],
  },
];
