import type { KeyWithheldFrom } from '../../domain/settings.ts';

/** How a pull request that has no key gets its verdict all the same. */
export function waysOn(from: KeyWithheldFrom): string[] {
  const secrets =
    from === 'dependabot'
      ? [
          "Give Dependabot the key: it is a secret of its own kind, under the repository's settings.",
        ]
      : [];
  return [
    ...secrets,
    'A maintainer who has read the change pushes it to a branch of this repository and opens a pull request from there.',
    'Add it to a merge queue, whose runs have the key; base can say so by forkPolicy: defer-to-merge-group, and this check then passes with a warning.',
    'A maintainer who has read the change starts the workflow by hand, with the full SHA of its last commit as input head and the base branch as input base.',
  ];
}
