import { standInPrompt } from '../../core/target/command.ts';
import { readPolicy } from '../../core/target/policy.ts';
import { readPrompt } from '../../core/target/prompt.ts';
import { readToolSet } from '../../core/target/tools.ts';
import type { Fault } from '../../domain/errors.ts';
import type { TargetPaths } from '../../domain/evalset.ts';
import type { Target } from '../../domain/target.ts';
import type { SourceTree } from '../../ports/source-tree.ts';
import { readOrFault } from './files.ts';

/** The target at one revision, or everything that keeps it from being read. */
export async function loadTarget(
  tree: SourceTree,
  paths: TargetPaths,
): Promise<{ readonly target?: Target; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const load = async <Read extends { readonly faults: readonly Fault[] }>(
    path: string | undefined,
    read: (path: string, text: string) => Read,
  ): Promise<Read | undefined> => {
    if (path === undefined) return undefined;
    const { text, fault } = await readOrFault(tree, path);
    if (text === undefined) {
      if (fault !== undefined) faults.push(fault);
      return undefined;
    }
    const result = read(path, text);
    faults.push(...result.faults);
    return result;
  };
  const { command } = paths;
  const prompt =
    command === undefined
      ? (await load(paths.prompt, readPrompt))?.prompt
      : standInPrompt(command, tree.entries.values());
  const tools = (await load(paths.tools, readToolSet))?.toolSet;
  const policy = (await load(paths.policy, readPolicy))?.policy;
  if (prompt === undefined || faults.length > 0) return { faults };
  return {
    target: {
      prompt,
      ...(tools === undefined ? {} : { tools }),
      ...(policy === undefined ? {} : { policy }),
      ...(command === undefined ? {} : { command }),
    },
    faults,
  };
}
