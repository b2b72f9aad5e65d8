import { DEFAULT_SETTINGS, readSettings } from '../../core/governance/settings.ts';
import type { Fault } from '../../domain/errors.ts';
import type { Settings } from '../../domain/settings.ts';
import type { SourceTree } from '../../ports/source-tree.ts';

const USUAL_PATH = 'evalsets/headgate.yaml';

/**
 * The trusted settings of a tree. The usual file may be missing, and then the defaults hold; a file
 * that the workflow names itself must be there, as a slip in its name would undo every setting;
 * but for the bootstrap, when the pull request brings it.
 */
export async function loadSettings(
  tree: SourceTree,
  path: string,
  isBootstrap: boolean,
): Promise<{ readonly settings: Settings; readonly faults: readonly Fault[] }> {
  if (!tree.entries.has(path)) {
    const problem = 'it is named as the trusted settings and does not exist';
    const fault: Fault = { code: 'missing-file', position: { file: path }, problem };
    return {
      settings: DEFAULT_SETTINGS,
      faults: path === USUAL_PATH || isBootstrap ? [] : [fault],
    };
  }
  return readSettings(path, await tree.readText(path));
}
