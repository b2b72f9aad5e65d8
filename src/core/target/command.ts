import type { TreeEntry } from '../../domain/revision.ts';
import type { Prompt } from '../../domain/target.ts';
import { digest } from '../document/canonical.ts';

/** The provider of trials that a command answers, which no settings can name so. */
export const COMMAND_PROVIDER = '(command)';

/**
 * Stands in for the prompt of an agent that is a command: its text names the command and all files of
 * its revision, so that answers are found again exactly where nothing can have changed them.
 */
export function standInPrompt(command: readonly string[], files: Iterable<TreeEntry>): Prompt {
  const listing = [...files].map(({ path, mode, objectId }) => [path, mode, objectId]);
  listing.sort(([left = ''], [right = '']) => (left < right ? -1 : 1));
  return {
    path: '',
    format: 'text',
    messages: [
      { role: 'system', template: digest([[...command], listing]), position: { file: '' } },
    ],
    model: COMMAND_PROVIDER,
    parameters: {},
  };
}
