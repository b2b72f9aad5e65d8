import type { Attack } from '../attacks.ts';

/** States of the platform. */
export const PLATFORM: readonly Attack[] = [
  { number: 101, title: 'A pull request of a fork, without a secret', tests: [] },
  { number: 102, title: 'A pull request of Dependabot, without a secret', tests: [] },
  { number: 103, title: 'pull_request_target or workflow_run with content of head', tests: [] },
  { number: 104, title: 'merge_group', tests: [] },
  { number: 105, title: 'An example workflow without merge_group', tests: [] },
  { number: 106, title: 'Nothing relevant changed', tests: [] },
  { number: 107, title: 'What is watched matches no file on base', tests: [] },
  { number: 108, title: 'Head edits the workflow of the gate', tests: [] },
  { number: 109, title: 'Another job reports under the name of the check', tests: [] },
  { number: 110, title: 'A matrix leg or a shard failed or is missing', tests: [] },
  { number: 111, title: 'Other clocks, locales, paths and line ends', tests: [] },
  { number: 112, title: 'GitHub Enterprise Server, proxies and self-signed roots', tests: [] },
  { number: 113, title: 'Shallow, sparse, missing or foreign checkouts', tests: [] },
];
