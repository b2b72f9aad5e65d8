import type { Attack } from '../attacks.ts';

/** States of the platform. */
export const PLATFORM: readonly Attack[] = [
  {
    number: 101,
    title: 'A pull request of a fork, without a secret',
    tests: [['test/security/events.test.ts', 'T101']],
  },
  {
    number: 102,
    title: 'A pull request of Dependabot, without a secret',
    tests: [['test/security/events.test.ts', 'T102']],
  },
  {
    number: 103,
    title: 'pull_request_target or workflow_run with content of head',
    tests: [['test/security/events.test.ts', 'T103']],
  },
  { number: 104, title: 'merge_group', tests: [['test/security/events.test.ts', 'T104']] },
  {
    number: 105,
    title: 'An example workflow without merge_group',
    tests: [['test/security/supply-chain.test.ts', 'T105']],
  },
  {
    number: 106,
    title: 'Nothing relevant changed',
    tests: [
      [
        'test/e2e/relevance.test.ts',
        'README alone: not applicable, without a key and without a call',
      ],
    ],
  },
  {
    number: 107,
    title: 'What is watched matches no file on base',
    tests: [['test/security/git-objects.test.ts', 'T107']],
  },
  {
    number: 108,
    title: 'Head edits the workflow of the gate',
    tests: [['test/security/provenance.test.ts', 'T108']],
  },
  {
    number: 109,
    title: 'Another job reports under the name of the check',
    documented:
      'a required check is a name, which any job can take: SECURITY.md, What this does not protect against',
  },
  {
    number: 110,
    title: 'A matrix leg or a shard failed or is missing',
    tests: [
      [
        'test/architecture/workflows.test.ts',
        'reports whatever the shards did, and fails unless all of them ended well',
      ],
    ],
  },
  {
    number: 111,
    title: 'Other clocks, locales, paths and line ends',
    tests: [['test/security/git-objects.test.ts', 'T111']],
  },
  {
    number: 112,
    title: 'GitHub Enterprise Server, proxies and self-signed roots',
    tests: [
      ['test/unit/edges/providers/transport.test.ts', 'Transport with a proxy'],
      ['test/unit/edges/github/trial-cache.test.ts', 'runner without the service: a notice'],
    ],
  },
  {
    number: 113,
    title: 'Shallow, sparse, missing or foreign checkouts',
    tests: [
      ['test/e2e/shallow-clone.test.ts', 'clone of depth 1'],
      ['test/security/dispatch.test.ts', 'a shallow clone: the history of the branch is fetched'],
    ],
  },
];
