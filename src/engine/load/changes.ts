import { changeOf, firstChangedLine } from '../../core/target/difference.ts';
import type { TreeEntry } from '../../domain/revision.ts';
import type { FileChange, FileRole } from '../../domain/target.ts';
import type { SourceTree } from '../../ports/source-tree.ts';
import { readOrFault } from './files.ts';

/** A path whose object differs between the trees, renames of unchanged content paired. */
interface Difference {
  readonly path: string;
  readonly previousPath?: string;
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/**
 * All files that differ between two trees, in order of their paths. Only those that play a role are
 * read, to tell a change of words from one of bytes; the others are told apart by object alone.
 */
export async function loadChanges(
  baseline: SourceTree,
  head: SourceTree,
  roleOf: (path: string) => FileRole | undefined,
): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  for (const { path, previousPath, before, after } of differences(baseline, head)) {
    const role = roleOf(path) ?? (previousPath === undefined ? undefined : roleOf(previousPath));
    const isRead = role !== undefined && before !== undefined && after !== undefined;
    const texts = isRead ? [await textOf(baseline, before), await textOf(head, after)] : [];
    // What is no text that we read is told apart by its object.
    const found = changeOf({
      path,
      ...(previousPath === undefined ? {} : { previousPath }),
      baseline: texts[0] ?? before?.objectId,
      head: texts[1] ?? after?.objectId,
    });
    const kind = found ?? 'content';
    const line = kind === 'content' ? firstChangedLine(texts[0], texts[1]) : undefined;
    changes.push({
      path,
      kind,
      ...(line === undefined ? {} : { line }),
      ...(previousPath === undefined ? {} : { previousPath }),
      ...(role === undefined ? {} : { role }),
    });
  }
  return changes;
}

async function textOf(tree: SourceTree, entry: TreeEntry): Promise<string | undefined> {
  return (await readOrFault(tree, entry.path)).text;
}

function differences(baseline: SourceTree, head: SourceTree): Difference[] {
  const removed = new Map<string, TreeEntry[]>();
  for (const entry of baseline.entries.values()) {
    if (head.entries.has(entry.path)) continue;
    const sameContent = removed.get(entry.objectId);
    if (sameContent === undefined) removed.set(entry.objectId, [entry]);
    else sameContent.push(entry);
  }
  const found: Difference[] = [];
  for (const after of head.entries.values()) {
    const before = baseline.entries.get(after.path);
    if (before !== undefined) {
      if (!isSame(before, after)) found.push({ path: after.path, before, after });
      continue;
    }
    const source = removed.get(after.objectId)?.shift();
    const previousPath = source === undefined ? {} : { previousPath: source.path };
    found.push({ path: after.path, ...previousPath, before: source, after });
  }
  for (const before of [...removed.values()].flat()) {
    found.push({ path: before.path, before, after: undefined });
  }
  return found.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The executable bit does not count; becoming a link does. */
function isSame(before: TreeEntry, after: TreeEntry): boolean {
  return before.objectId === after.objectId && before.mode.slice(0, 3) === after.mode.slice(0, 3);
}
