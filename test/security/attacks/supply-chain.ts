import type { Attack } from '../attacks.ts';

/** Supply chain of the action itself. */
export const SUPPLY_CHAIN: readonly Attack[] = [
  {
    number: 114,
    title: 'dist/ is not what src/ builds',
    tests: [['test/security/supply-chain.test.ts', 'T114']],
  },
  {
    number: 115,
    title: 'A dependency is compromised',
    tests: [['test/security/supply-chain.test.ts', 'T115']],
  },
  {
    number: 116,
    title: 'A dependency of a confusing name',
    tests: [['test/security/supply-chain.test.ts', 'T116']],
  },
  {
    number: 117,
    title: 'A tag is moved',
    documented:
      'releases are not made yet; README and workflows pin actions by their commit, as test/architecture/workflows.test.ts holds',
  },
  {
    number: 118,
    title: 'The release workflow is abused',
    documented: 'there is no release workflow yet; every workflow starts without permissions',
  },
  {
    number: 119,
    title: 'Something is downloaded at run time',
    tests: [['test/security/repository-content.test.ts', 'T119']],
  },
  {
    number: 120,
    title: 'A secret in what is published',
    tests: [['test/security/secrets.test.ts', 'the canary']],
  },
];
