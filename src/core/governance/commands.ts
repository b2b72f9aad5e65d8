import { TrustError } from '../../domain/errors.ts';
import type { Evalset } from '../../domain/evalset.ts';
import type { RunOptions } from '../../domain/settings.ts';

const OWNERS = { fork: 'of a fork', dependabot: 'by Dependabot' } as const;

/** Throws where the target is a command that may not be run: it is code of the pull request. */
export function requireCommands({ name, target }: Evalset, options: RunOptions): void {
  if (target.command === undefined) return;
  const { allowCommands, keyWithheldFrom } = options;
  const cannot = `Cannot run the command of evalset ${name}`;
  if (keyWithheldFrom !== undefined) {
    const whose = OWNERS[keyWithheldFrom];
    throw new TrustError(
      'commands-not-allowed',
      `${cannot} as the pull request is ${whose}, and a command would run its code`,
      { hint: 'Judge it in the merge queue (merge_group), after a review.' },
    );
  }
  if (allowCommands === true) return;
  throw new TrustError(
    'commands-not-allowed',
    `${cannot} as the workflow does not allow commands`,
    {
      hint: 'Set input allow-commands: true, or --allow-commands on the command line, in a job whose token may only read.',
    },
  );
}
