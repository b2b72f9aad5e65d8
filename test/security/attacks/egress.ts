import type { Attack } from '../attacks.ts';

/** Where the key and requests may go. */
export const EGRESS: readonly Attack[] = [
  {
    number: 13,
    title: 'Head names another base URL',
    tests: [
      ['test/security/closed-world.test.ts', 'provider.baseUrl, which'],
      ['test/security/closed-world.test.ts', 'allowedHosts, which'],
      ['test/e2e/bad-settings.test.ts', 'host that head adds to allowedHosts: not used'],
    ],
  },
  {
    number: 14,
    title: 'Head adds .env files with another address or proxy',
    tests: [
      ['test/security/repository-content.test.ts', 'T014'],
      ['test/unit/edges/providers/connect.test.ts', 'in headers, and nothing of the environment'],
    ],
  },
  {
    number: 15,
    title: 'An allowed host redirects to another',
    tests: [
      ['test/e2e/provider.test.ts', 'redirect to another host'],
      ['test/unit/edges/providers/transport.test.ts', '307: refused, and its target is not asked'],
    ],
  },
  {
    number: 16,
    title: 'Addresses that look like an allowed one',
    tests: [['test/security/hosts.test.ts', 'T016']],
  },
  {
    number: 17,
    title: 'An allowed host resolves to a private address',
    tests: [['test/unit/edges/providers/address-guard.test.ts', 'T017']],
  },
  {
    number: 18,
    title: 'Head makes the provider fetch a URL',
    tests: [['test/security/closed-formats.test.ts', 'T018']],
  },
  {
    number: 19,
    title: 'The model is asked for the key',
    tests: [['test/security/secrets.test.ts', 'T019']],
  },
  {
    number: 20,
    title: 'A provider echoes the key in an error',
    tests: [['test/security/secrets.test.ts', 'T020']],
  },
  {
    number: 21,
    title: 'The model writes the key in another encoding',
    tests: [['test/security/secrets.test.ts', 'T021']],
  },
  {
    number: 22,
    title: 'A key that is empty, blank or too short',
    tests: [['test/e2e/bad-settings.test.ts', 'api-key']],
  },
  { number: 23, title: 'Step debugging is on', tests: [['test/security/secrets.test.ts', 'T023']] },
  {
    number: 24,
    title: 'An OIDC token is asked for',
    tests: [['test/security/repository-content.test.ts', 'T024']],
  },
];
