import type { FileChange } from '../../domain/target.ts';

const MOST_SHOWN = 5;

/**
 * Says so where the change touches what decides whether the gate runs at all: a pull request's own
 * workflow file is the one that GitHub runs, and no action can prevent that.
 */
export function workflowNotices(changes: readonly FileChange[]): string[] {
  const paths = changes
    .flatMap(({ path, previousPath }) => [path, previousPath ?? path])
    .filter((path) => /^\.github\/(?:workflows|actions)\/|(?:^|\/)CODEOWNERS$/.test(path));
  const touched = [...new Set(paths)];
  if (touched.length === 0) return [];
  const shown = touched.slice(0, MOST_SHOWN).join(', ');
  const more = touched.length > MOST_SHOWN ? ` and ${touched.length - MOST_SHOWN} more` : '';
  return [`The change touches what decides whether this check runs: ${shown}${more}. Review it.`];
}
