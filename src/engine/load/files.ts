import { ConfigurationError, type Fault } from '../../domain/errors.ts';
import type { SourceTree } from '../../ports/source-tree.ts';

/** A file's text, or what keeps it from being read. */
export async function readOrFault(
  tree: SourceTree,
  path: string,
): Promise<{ readonly text?: string; readonly fault?: Fault }> {
  try {
    return { text: await tree.readText(path) };
  } catch (cause) {
    const fault = cause instanceof ConfigurationError ? cause.faults[0] : undefined;
    if (fault === undefined) throw cause;
    return { fault };
  }
}
