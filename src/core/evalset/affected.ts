import picomatch from 'picomatch';
import type { Evalset } from '../../domain/evalset.ts';
import type { FileChange, FileRole } from '../../domain/target.ts';

/** Answers whether a path is matched by a glob, as `watch` and the settings write them. */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => picomatch(pattern, { dot: true, nonegate: true }));
  return (path) => matchers.some((matches) => matches(path));
}

/** The part that a path plays for an evalset; undefined when it plays none. */
export function roleOf(evalset: Evalset, path: string): FileRole | undefined {
  const source = evalset.sources.find((file) => file.path === path);
  return source?.role ?? (globMatcher(evalset.watch)(path) ? 'watched' : undefined);
}

/**
 * The changes that make an evalset run: those of its own file, of the target and of watched paths.
 * Changes in bytes alone (a byte-order mark, line ends) do not, as no model can see them.
 */
export function causesToRun(evalset: Evalset, changes: readonly FileChange[]): FileChange[] {
  return changes.flatMap((change): FileChange[] => {
    const paths = [
      change.path,
      ...(change.previousPath === undefined ? [] : [change.previousPath]),
    ];
    const role = paths.map((path) => roleOf(evalset, path)).find((found) => found !== undefined);
    const matters = change.kind !== 'byte-order-mark' && change.kind !== 'line-ends';
    return role === undefined || !matters ? [] : [{ ...change, role }];
  });
}
