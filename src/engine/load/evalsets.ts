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
  /** What each file held, to be used again for a tree that has the same files. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** What a file holds as an evalset, with the objects that it was read from. */
interface Reading {
  readonly read: ReadEvalset;
  /** Why a prompt could not be read. */
  readonly notice?: string;
  /** The identities of all files that were looked at. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * All evalsets of a tree: its evalset files, and prompt files that bring their own cases. Files that
 * the other side of a comparison has read already, with the same settings, are not read again.
 */
export async function loadEvalsets(
  tree: SourceTree,
  settings: Settings,
  otherSide?: LoadedEvalsets,
): Promise<LoadedEvalsets> {
  const evalsets: LoadedEvalset[] = [];
  const faults: Fault[] = [];
  const notices: string[] = [];
  const paths = [...tree.entries.keys()].sort();
  const treePaths = new Set(paths);
  const readings = new Map<string, Reading>();
  const take = async (path: string, read: typeof readEvalsetFile) => {
    const known = otherSide?.readings.get(path);
    const reading =
      known !== undefined && isSame(tree, known) ? known : await read(tree, path, settings);
    readings.set(path, reading);
    if (reading.notice !== undefined) notices.push(reading.notice);
    const { evalset, document, faults: problems } = reading.read;
    faults.push(...problems);
    if (evalset === undefined || document === undefined) return;
    faults.push(...checkPaths(evalset, document, treePaths));
    evalsets.push({ evalset, document });
  };
  for (const path of paths.filter(globMatcher(settings.evalsets))) {
    await take(path, readEvalsetFile);
  }
  for (const path of paths.filter(globMatcher(settings.prompts))) {
    await take(path, readPromptFile);
  }
  return { evalsets, faults: [...faults, ...repeatedNames(evalsets)], notices, readings };
}

function isSame(tree: SourceTree, { files }: Reading): boolean {
  return [...files].every(([path, identity]) => identityOf(tree, path) === identity);
}

/** Equal for files that cannot differ. */
function identityOf(tree: SourceTree, path: string): string {
  const entry = tree.entries.get(path);
  return entry === undefined ? 'missing' : `${entry.mode} ${entry.objectId}`;
}

async function readEvalsetFile(
  tree: SourceTree,
  path: string,
  defaults: EvalsetDefaults,
): Promise<Reading> {
  const seen = new Map([[path, identityOf(tree, path)]]);
  const { text, fault } = await readOrFault(tree, path);
  if (fault !== undefined) return { read: { faults: [fault] }, files: seen };
  const { document, faults } = parseYaml(path, text ?? '');
  if (document === undefined) return { read: { faults }, files: seen };
  const files = new Map<string, Awaited<ReturnType<typeof readOrFault>>>();
  // A file of cases may name schemas in turn, so read again while there is more to look up.
  let wanted = referencedFiles(document);
  for (;;) {
    for (const file of wanted.filter((name) => tree.entries.has(name))) {
      files.set(file, await readOrFault(tree, file));
    }
    const missed = new Set<string>();
    const read = readEvalset(document, faults, defaults, (file) => {
      seen.set(file, identityOf(tree, file));
      if (!files.has(file) && tree.entries.has(file)) missed.add(file);
      return files.get(file)?.text;
    });
    wanted = [...missed];
    if (wanted.length > 0) continue;
    return { read: { ...read, faults: withUnreadable(read.faults, files) }, files: seen };
  }
}

/** A prompt that brings cases and graders is an evalset; any other only has to be readable. */
async function readPromptFile(
  tree: SourceTree,
  path: string,
  defaults: EvalsetDefaults,
): Promise<Reading> {
  const files = new Map([[path, identityOf(tree, path)]]);
  const { text, fault } = await readOrFault(tree, path);
  const { document, faults } = parseYaml(path, text ?? '');
  if (document !== undefined && isPromptEvalset(document)) {
    return { read: readPromptEvalset(document, defaults), files };
  }
  const problem = fault ?? faults[0];
  if (problem === undefined) return { read: { faults: [] }, files };
  const place = placeOf(problem.position ?? { file: path });
  return { read: { faults: [] }, notice: `${place} is left out: ${problem.problem}`, files };
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
