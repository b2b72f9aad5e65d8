import picomatch from 'picomatch';
import type { Evalset } from '../../domain/evalset.ts';
import type { FileChange, FileRole } from '../../domain/target.ts';

/** Answers whether a path is matched by a glob, as `watch` and the settings write them. */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  // With the flag, a line end in a name is a character like any other and hides no file.
  const options = { dot: true, nonegate: true, flags: 's' };
  const matchers = patterns.map((pattern) => picomatch(pattern, options));
  return (path) => matchers.some((matches) => matches(path));
}

/** Answers which part a path plays for an evalset; undefined when it plays none. */
export function roleFinder(evalset: Evalset): (path: string) => FileRole | undefined {
  const roles = new Map<string, FileRole>();
  for (const { path, role } of evalset.sources) if (!roles.has(path)) roles.set(path, role);
  const isWatched = globMatcher(evalset.watch);
  return (path) => roles.get(path) ?? (isWatched(path) ? 'watched' : undefined);
}

/**
 * The changes that make an evalset run: those of its own file, of the target and of watched paths.
 * Changes in bytes alone (a byte-order mark, line ends) do not, as no model can see them.
 */
export function causesToRun(evalset: Evalset, changes: readonly FileChange[]): FileChange[] {
  const roleOf = roleFinder(evalset);
  return changes.flatMap((change): FileChange[] => {
    const paths = [
      change.path,
      ...(change.previousPath === undefined ? [] : [change.previousPath]),
    ];
    const role = paths.map(roleOf).find((found) => found !== undefined);
    const matters = change.kind !== 'byte-order-mark' && change.kind !== 'line-ends';
    return role === undefined || !matters ? [] : [{ ...change, role }];
  });
}
