import type { KeyWithheldFrom, Withheld } from '../../domain/settings.ts';

const IN_THE_QUEUE = {
  key: 'have the key',
  endpoint: 'can ask a deployment of it',
  command: 'may run commands',
};

/** How a pull request that lacks something gets its verdict all the same. */
export function waysOn(from: KeyWithheldFrom, withheld: Withheld): string[] {
  const secrets =
    from === 'dependabot' && withheld === 'key'
      ? [
          "Give Dependabot the key: it is a secret of its own kind, under the repository's settings.",
        ]
      : [];
  return [
    ...secrets,
    'A maintainer who has read the change pushes it to a branch of this repository and opens a pull request from there.',
    `Add it to a merge queue, whose runs ${IN_THE_QUEUE[withheld]}; base can say so by forkPolicy: defer-to-merge-group, and this check then passes with a warning.`,
    'A maintainer who has read the change starts the workflow by hand, with the full SHA of its last commit as input head and the base branch as input base.',
  ];
}
