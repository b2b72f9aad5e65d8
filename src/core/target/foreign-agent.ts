import type { TargetPaths } from '../../domain/evalset.ts';
import type { TreeEntry } from '../../domain/revision.ts';
import type { Prompt } from '../../domain/target.ts';
import { digest } from '../document/canonical.ts';

/** The provider of trials that a command answers, which no settings can name so. */
export const COMMAND_PROVIDER = '(command)';

const ENDPOINT_PREFIX = '(http) ';

/** Where an agent of another's making is, as far as its trials depend on it. */
export type ForeignAgent = Pick<TargetPaths, 'command' | 'http'>;

/** The provider of an evalset's trials where they are an agent's of another's making. */
export function foreignProvider({ command, http }: ForeignAgent): string | undefined {
  if (command !== undefined) return COMMAND_PROVIDER;
  return http === undefined ? undefined : `${ENDPOINT_PREFIX}${http}`;
}

/** The name of the agent that a provider's name is for; undefined where it is no endpoint. */
export function endpointAgent(provider: string): string | undefined {
  return provider.startsWith(ENDPOINT_PREFIX) ? provider.slice(ENDPOINT_PREFIX.length) : undefined;
}

/** Whether trials by this provider are an agent's of another's making. */
export function isForeignProvider(provider: string): boolean {
  return provider === COMMAND_PROVIDER || endpointAgent(provider) !== undefined;
}

/**
 * Stands in for the prompt of an agent of another's making: its text names the command or the address,
 * and all files of its revision, so that answers are found again exactly where none of these changed.
 */
export function standInPrompt(
  provider: string,
  place: readonly string[],
  files: Iterable<TreeEntry>,
): Prompt {
  const listing = [...files].map(({ path, mode, objectId }) => [path, mode, objectId]);
  listing.sort(([left = ''], [right = '']) => (left < right ? -1 : 1));
  return {
    path: '',
    format: 'text',
    messages: [{ role: 'system', template: digest([[...place], listing]), position: { file: '' } }],
    model: provider,
    parameters: {},
  };
}
