import type { Document } from '../../core/document/document.ts';
import { parseYaml } from '../../core/document/yaml.ts';
import { globMatcher } from '../../core/evalset/affected.ts';
import { checkPaths } from '../../core/evalset/check.ts';
import {
  type EvalsetDefaults,
  type ReadEvalset,
  readEvalset,
  referencedFiles,
} from '../../core/evalset/parse.ts';
import { isPromptEvalset, readPromptEvalset } from '../../core/evalset/prompt-evalset.ts';
import { type Fault, placeOf } from '../../domain/errors.ts';
import type { Evalset } from '../../domain/evalset.ts';
import type { Settings } from '../../domain/settings.ts';
import type { SourceTree } from '../../ports/source-tree.ts';
import { readOrFault } from './files.ts';

/** An evalset that could be read, with its own file. */
export interface LoadedEvalset {
  readonly evalset: Evalset;
  readonly document: Document;
}

export interface LoadedEvalsets {
  readonly evalsets: readonly LoadedEvalset[];
  readonly faults: readonly Fault[];
  /** Prompt files that could not be read and so cannot be evalsets by themselves. */
  readonly notices: readonly string[];
}

/** All evalsets of a tree: its evalset files, and prompt files that bring their own cases. */
export async function loadEvalsets(tree: SourceTree, settings: Settings): Promise<LoadedEvalsets> {
  const evalsets: LoadedEvalset[] = [];
  const faults: Fault[] = [];
  const notices: string[] = [];
  const paths = [...tree.entries.keys()].sort();
  const treePaths = new Set(paths);
  const take = (read: ReadEvalset) => {
    faults.push(...read.faults);
    if (read.evalset === undefined || read.document === undefined) return;
    faults.push(...checkPaths(read.evalset, read.document, treePaths));
    evalsets.push({ evalset: read.evalset, document: read.document });
  };
  for (const path of paths.filter(globMatcher(settings.evalsets))) {
    take(await loadEvalset(tree, path, settings));
  }
  for (const path of paths.filter(globMatcher(settings.prompts))) {
    const { text, fault } = await readOrFault(tree, path);
    const { document, faults: problems } = parseYaml(path, text ?? '');
    const problem = fault ?? problems[0];
    if (document !== undefined && isPromptEvalset(document)) {
      take(readPromptEvalset(document, settings));
    } else if (problem !== undefined) {
      const place = placeOf(problem.position ?? { file: path });
      notices.push(`${place} is left out: ${problem.problem}`);
    }
  }
  return { evalsets, faults: [...faults, ...repeatedNames(evalsets)], notices };
}

async function loadEvalset(
  tree: SourceTree,
  path: string,
  defaults: EvalsetDefaults,
): Promise<ReadEvalset> {
  const { text, fault } = await readOrFault(tree, path);
  if (text === undefined) return { faults: fault === undefined ? [] : [fault] };
  const { document, faults } = parseYaml(path, text);
  if (document === undefined) return { faults };
  const files = new Map<string, Awaited<ReturnType<typeof readOrFault>>>();
  // A file of cases may name schemas in turn, so read again while there is more to look up.
  let wanted = referencedFiles(document);
  for (;;) {
    for (const file of wanted.filter((name) => tree.entries.has(name))) {
      files.set(file, await readOrFault(tree, file));
    }
    const missed = new Set<string>();
    const read = readEvalset(document, faults, defaults, (file) => {
      if (!files.has(file) && tree.entries.has(file)) missed.add(file);
      return files.get(file)?.text;
    });
    wanted = [...missed];
    if (wanted.length > 0) continue;
    return { ...read, faults: withUnreadable(read.faults, files) };
  }
}

/** A file that is there and cannot be read is no missing file. */
function withUnreadable(
  faults: readonly Fault[],
  files: ReadonlyMap<string, { readonly fault?: Fault }>,
): Fault[] {
  const unreadable = [...files].flatMap(([path, { fault }]) =>
    fault === undefined ? [] : [{ path, fault }],
  );
  const others = faults.filter(
    ({ code, problem }) =>
      code !== 'missing-file' ||
      !unreadable.some(({ path }) => problem.replace(/^schema /, '') === `${path} does not exist`),
  );
  return [...unreadable.map(({ fault }) => fault), ...others];
}

function repeatedNames(evalsets: readonly LoadedEvalset[]): Fault[] {
  return evalsets.flatMap(({ evalset, document }, index): Fault[] => {
    const first = evalsets.findIndex((other) => other.evalset.name === evalset.name);
    return first === index
      ? []
      : [
          {
            code: 'duplicate-evalset',
            position: document.positionOf(['evalset']),
            problem: `evalset name ${evalset.name} is used twice`,
            hint: `It is also used by ${evalsets[first]?.evalset.path}.`,
          },
        ];
  });
}
