import { foreignProvider, standInPrompt } from '../../core/target/foreign-agent.ts';
import { readPolicy } from '../../core/target/policy.ts';
import { readPrompt } from '../../core/target/prompt.ts';
import { readToolSet } from '../../core/target/tools.ts';
import type { Fault } from '../../domain/errors.ts';
import type { TargetPaths } from '../../domain/evalset.ts';
import type { Target } from '../../domain/target.ts';
import type { SourceTree } from '../../ports/source-tree.ts';
import { readOrFault } from './files.ts';

/**
 * The target at one revision, or everything that keeps it from being read. `url` is where the agent of
 * this revision is asked, if it is asked over HTTP.
 */
export async function loadTarget(
  tree: SourceTree,
  paths: TargetPaths,
  url?: string,
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
  const provider = foreignProvider(paths);
  const place = paths.command ?? (url === undefined ? [] : [url]);
  const prompt =
    provider === undefined
      ? (await load(paths.prompt, readPrompt))?.prompt
      : standInPrompt(provider, place, tree.entries.values());
  const tools = (await load(paths.tools, readToolSet))?.toolSet;
  const policy = (await load(paths.policy, readPolicy))?.policy;
  if (prompt === undefined || faults.length > 0) return { faults };
  return {
    target: {
      prompt,
      ...(tools === undefined ? {} : { tools }),
      ...(policy === undefined ? {} : { policy }),
    },
    faults,
  };
}
