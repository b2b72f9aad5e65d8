import { DEFAULT_SETTINGS, readSettings } from '../../core/governance/settings.ts';
import type { Fault } from '../../domain/errors.ts';
import type { Settings } from '../../domain/settings.ts';
import type { SourceTree } from '../../ports/source-tree.ts';

/** The trusted settings of a tree; the defaults where it has no such file. */
export async function loadSettings(
  tree: SourceTree,
  path: string,
): Promise<{ readonly settings: Settings; readonly faults: readonly Fault[] }> {
  if (!tree.entries.has(path)) return { settings: DEFAULT_SETTINGS, faults: [] };
  return readSettings(path, await tree.readText(path));
}
