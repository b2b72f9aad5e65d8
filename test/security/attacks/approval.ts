import type { Attack } from '../attacks.ts';

/** Approvals, time of check, reruns. */
export const APPROVAL: readonly Attack[] = [
  { number: 82, title: 'A label overrides, then a commit is pushed', tests: [] },
  { number: 83, title: 'An approving review of an old commit', tests: [] },
  { number: 84, title: 'A review of somebody who does not count', tests: [] },
  {
    number: 85,
    title: 'An approval with an abbreviated SHA, edited, quoted or in code',
    tests: [],
  },
  { number: 86, title: 'Base or policy moved after the override', tests: [] },
  { number: 87, title: 'An override for what none covers', tests: [] },
  { number: 88, title: 'A rerun after the override was withdrawn', tests: [] },
  { number: 89, title: 'Head moves during the run', tests: [] },
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
  { number: 93, title: 'A green workflow_dispatch is taken for the required check', tests: [] },
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
