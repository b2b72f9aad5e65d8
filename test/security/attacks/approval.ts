import type { Attack } from '../attacks.ts';

/** Approvals, time of check, reruns. */
export const APPROVAL: readonly Attack[] = [
  {
    number: 82,
    title: 'A label overrides, then a commit is pushed',
    tests: [['test/e2e/override.test.ts', 'T82']],
  },
  {
    number: 83,
    title: 'An approving review of an old commit',
    tests: [['test/e2e/override.test.ts', 'T83']],
  },
  {
    number: 84,
    title: 'A review of somebody who does not count',
    tests: [['test/e2e/override.test.ts', 'T84']],
  },
  {
    number: 85,
    title: 'An approval with an abbreviated SHA, edited, quoted or in code',
    tests: [
      ['test/e2e/override.test.ts', 'T85'],
      ['test/unit/core/governance/override.test.ts', 'siftApprovals'],
    ],
  },
  {
    number: 86,
    title: 'Base or policy moved after the override',
    tests: [['test/e2e/override.test.ts', 'T86']],
  },
  {
    number: 87,
    title: 'An override for what none covers',
    tests: [['test/e2e/override.test.ts', 'T87']],
  },
  {
    number: 88,
    title: 'A rerun after the override was withdrawn',
    tests: [['test/e2e/override.test.ts', 'T88']],
  },
  {
    number: 89,
    title: 'Head moves during the run',
    tests: [
      ['test/e2e/override.test.ts', 'T89'],
      ['test/unit/edges/github/comment.test.ts', 'for an older commit when the head has moved'],
    ],
  },
  {
    number: 90,
    title: 'The base SHA of the payload is stale',
    tests: [['test/e2e/revisions.test.ts', 'stale base.sha in the payload']],
  },
  {
    number: 91,
    title: 'The merge commit is missing or old',
    tests: [['test/e2e/revisions.test.ts', 'commit that is no merge: refused with the way out']],
  },
  {
    number: 92,
    title: 'workflow_dispatch names a base of its own choosing',
    tests: [['test/security/dispatch.test.ts', 'T092']],
  },
  {
    number: 93,
    title: 'A green workflow_dispatch is taken for the required check',
    tests: [['test/e2e/github.test.ts', 'says that it satisfies no required check']],
  },
  {
    number: 94,
    title: 'Fifty reruns to burn money',
    tests: [
      [
        'test/e2e/trial-store.test.ts',
        'rerun with nothing changed: the same verdict and trials without a call',
      ],
      ['test/security/events.test.ts', 'the same requests are not asked again'],
    ],
  },
];
