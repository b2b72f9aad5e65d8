import type { Attack } from '../attacks.ts';

/** Agents of others' making: what head, a fork or the agent itself may not do. */
export const AGENTS: readonly Attack[] = [
  {
    number: 1,
    title: "Head's evalset names another command",
    tests: [
      ['test/e2e/command-agent.test.ts', 'head that names another command: base’s is run'],
      ['test/e2e/command-agent.test.ts', 'not run for the cases that it adds either'],
    ],
  },
  {
    number: 2,
    title: "Head's evalset names another endpoint",
    tests: [['test/e2e/endpoint-agent.test.ts', 'head that names another agent: base’s is asked']],
  },
  {
    number: 3,
    title: 'A pull request of a fork or by Dependabot brings a command',
    tests: [
      ['test/unit/core/governance/commands.test.ts', 'refused though the workflow allows commands'],
      ['test/e2e/command-agent.test.ts', 'passes, and starts nothing'],
    ],
  },
  {
    number: 4,
    title: 'An agent reads the key in its environment or in what it is sent',
    tests: [
      ['test/e2e/command-agent.test.ts', 'environment of the program: without key and inputs'],
      ['test/e2e/endpoint-agent.test.ts', 'each side asked at its own address with its own token'],
    ],
  },
  {
    number: 5,
    title: 'An endpoint repeats its token in its answer',
    tests: [['test/e2e/endpoint-agent.test.ts', 'token that the endpoint repeats: in no report']],
  },
  {
    number: 6,
    title: 'The address of an endpoint looks like a host that base lists',
    tests: [['test/unit/core/governance/endpoints.test.ts', 'evil.example\\.preview.acme.example']],
  },
  {
    number: 7,
    title: 'An endpoint is in a private network, or leads there by a redirect',
    tests: [
      ['test/unit/edges/providers/plain-post.test.ts', 'address of a private network: refused'],
      ['test/e2e/endpoint-agent.test.ts', 'redirect: errored trials'],
    ],
  },
  {
    number: 8,
    title: 'An agent writes without end, or not at all',
    tests: [
      ['test/e2e/command-agent.test.ts', 'endless output: errored trials'],
      ['test/unit/edges/agents/command.test.ts', 'hang: ended in time, with what it started'],
      ['test/e2e/endpoint-agent.test.ts', '5 MiB: errored trials'],
      ['test/e2e/endpoint-agent.test.ts', 'slow answer: errored trials'],
    ],
  },
  {
    number: 9,
    title: 'An agent writes its own grade into its transcript',
    tests: [['test/e2e/endpoint-agent.test.ts', 'unknown field: errored trials']],
  },
  {
    number: 10,
    title: "An agent fails on purpose where it would be judged worse than base's",
    tests: [
      ['test/e2e/command-agent.test.ts', 'crash: errored trials, so the verdict is invalid'],
      ['test/e2e/endpoint-agent.test.ts', 'endpoint that is down: invalid'],
    ],
  },
  {
    number: 11,
    title: "A link of head leads a command out of its side's files, or a filter of git runs",
    tests: [
      ['test/unit/edges/git/checkout.test.ts', 'those that lead out are left out with a notice'],
      ['test/unit/edges/git/checkout.test.ts', 'no filter run'],
    ],
  },
];
