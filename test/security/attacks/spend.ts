import type { Attack } from '../attacks.ts';

/** Denial of wallet and service. */
export const SPEND: readonly Attack[] = [
  {
    number: 95,
    title: 'Head adds cases, trials or tokens without measure',
    tests: [
      ['test/security/new-cases.test.ts', 'T095'],
      ['test/security/spend.test.ts', 'T095'],
    ],
  },
  {
    number: 96,
    title: 'A provider that is always busy or bills errors',
    tests: [
      [
        'test/unit/engine/calls/lane-faults.test.ts',
        'gives it up after five minutes without an answer',
      ],
      ['test/unit/engine/calls/lane-faults.test.ts', 'gives up one that turns everybody away'],
      ['test/unit/engine/calls/lane-spend.test.ts', 'counts retries'],
    ],
  },
  {
    number: 97,
    title: 'A model without a known price',
    tests: [
      [
        'test/unit/core/governance/spend-limit.test.ts',
        'refuses a limit in dollars that cannot be kept',
      ],
    ],
  },
  {
    number: 98,
    title: 'The spend limit is reached in the middle',
    tests: [['test/security/spend.test.ts', 'T098']],
  },
  {
    number: 99,
    title: 'A concurrency without measure',
    tests: [
      ['test/security/spend.test.ts', 'T099'],
      ['test/security/closed-world.test.ts', 'provider.concurrency, which'],
    ],
  },
  {
    number: 100,
    title: 'Cancelled while files are written',
    tests: [['test/security/cancellation.test.ts', 'T100']],
  },
];
