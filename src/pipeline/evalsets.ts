import { causesToRun, roleFinder } from '../core/evalset/affected.ts';
import { policyDrop } from '../core/evalset/policy-drop.ts';
import { judgingChanges, newCasesOf } from '../core/evalset/reconcile.ts';
import { type Fault, throwFaults } from '../domain/errors.ts';
import { type Evalset, isForeign, type TargetPaths } from '../domain/evalset.ts';
import type { JudgingChange } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { FileChange, FileRole } from '../domain/target.ts';
import type { TargetChange } from '../domain/target-change.ts';
import { loadChanges } from '../engine/load/changes.ts';
import { type LoadedEvalset, type LoadedEvalsets, loadEvalsets } from '../engine/load/evalsets.ts';
import type { SourceTree } from '../ports/source-tree.ts';

/** An evalset that must run: base's, with where head keeps what is under test. */
export interface SelectedEvalset {
  readonly evalset: Evalset;
  readonly headPaths: TargetPaths;
  readonly causes: readonly FileChange[];
  readonly judgingChanges: readonly JudgingChange[];
  /** Empty where head's evalset leaves the policy in force. */
  readonly policyDrop: readonly TargetChange[];
  /** Head's evalset with the cases that only head has; undefined where there are none. */
  readonly onlyInHead: Evalset | undefined;
}

export interface Selection {
  readonly selected: readonly SelectedEvalset[];
  readonly changes: readonly FileChange[];
  readonly notices: readonly string[];
  /** How many evalsets base has; none means that nothing can ever be judged. */
  readonly baseEvalsets: number;
}

/** Finds the evalsets of base that the difference between the trees makes run. */
export async function selectEvalsets(
  baseline: SourceTree,
  head: SourceTree,
  settings: Settings,
  settingsPath: string,
): Promise<Selection> {
  const inBase = await loadEvalsets(baseline, settings);
  throwFaults(inBase.faults);
  const inHead = await loadEvalsets(head, settings, inBase);
  const pairs = inBase.evalsets.map((loaded) => pairUp(loaded, inHead.evalsets));
  const finders = pairs.map(({ merged }) => roleFinder(merged));
  const changes = await loadChanges(baseline, head, (path) =>
    path === settingsPath ? 'settings' : roleIn(finders, path),
  );
  const selected = pairs.flatMap(({ base, other, merged }): SelectedEvalset[] => {
    const causes = causesToRun(merged, changes);
    if (causes.length === 0) return [];
    const headPaths = pathsInHead(base, other, head, changes);
    const onlyInHead = withNewCases(base, other);
    return [
      {
        evalset: base,
        headPaths,
        causes,
        judgingChanges: judgingChanges(base, other),
        policyDrop: policyDrop(base, other),
        onlyInHead,
      },
    ];
  });
  throwFaults(pairs.flatMap(({ base, other }) => repointed(base, other, head)));
  throwFaults(selected.flatMap((item) => item.evalset.deferredFaults));
  throwFaults(faultsOfHead(inHead, pairs, selected));
  return {
    selected,
    changes,
    notices: [...inBase.notices, ...newEvalsets(inBase.evalsets, inHead.evalsets, changes)],
    baseEvalsets: inBase.evalsets.length,
  };
}

interface Pair {
  readonly base: Evalset;
  readonly other: Evalset | undefined;
  /** Base's evalset with the files that either side names, so that a move is seen. */
  readonly merged: Evalset;
}

/** Finds head's version of an evalset by its name, or by its file where it was renamed. */
function pairUp({ evalset: base }: LoadedEvalset, inHead: readonly LoadedEvalset[]): Pair {
  const other = (
    inHead.find((item) => item.evalset.name === base.name) ??
    inHead.find((item) => item.evalset.path === base.path)
  )?.evalset;
  const merged: Evalset = {
    ...base,
    sources: [...base.sources, ...(other?.sources ?? [])],
  };
  return { base, other, merged };
}

function withNewCases(base: Evalset, other: Evalset | undefined): Evalset | undefined {
  if (other === undefined) return undefined;
  const cases = newCasesOf(base, other);
  return cases.length === 0 ? undefined : { ...other, cases };
}

function roleIn(
  finders: readonly ReturnType<typeof roleFinder>[],
  path: string,
): FileRole | undefined {
  for (const roleOf of finders) {
    const role = roleOf(path);
    if (role !== undefined) return role;
  }
  return undefined;
}

/**
 * Where head keeps the target. Base's paths hold while head has them: otherwise a pull request could
 * point its evalset at a copy and change the real prompt unjudged. A file that moved is followed by
 * head's evalset, or by git where its content is the same.
 */
function pathsInHead(
  base: Evalset,
  other: Evalset | undefined,
  head: SourceTree,
  changes: readonly FileChange[],
): TargetPaths {
  const follow = (path: string, moved: string | undefined): string => {
    if (head.entries.has(path)) return path;
    // A prompt that is an evalset by itself has no file that could say where it went, but git has.
    const renamed = changes.find((change) => change.previousPath === path)?.path;
    return moved ?? (base.path === path ? renamed : undefined) ?? path;
  };
  const { prompt, tools, policy } = base.target;
  // What is run or asked is base's to say; head says what the files of the agent are.
  if (isForeign(base.target)) return base.target;
  return {
    ...(prompt === undefined ? {} : { prompt: follow(prompt, other?.target.prompt) }),
    ...optional('tools', tools, other?.target.tools, follow),
    ...optional('policy', policy, other?.target.policy, follow),
  };
}

/**
 * A target that head names beside base's, which is still there: base's would be judged and head's
 * would go in unjudged, so the pull request has to choose.
 */
function repointed(base: Evalset, other: Evalset | undefined, head: SourceTree): Fault[] {
  return (['prompt', 'tools', 'policy'] as const).flatMap((field): Fault[] => {
    const [before, after] = [base.target[field], other?.target[field]];
    if (other === undefined || before === undefined || after === undefined) return [];
    if (before === after || !head.entries.has(before)) return [];
    return [
      {
        code: 'wrong-value',
        position: { file: other.path },
        problem: `target.${field} becomes ${after} while ${before} is still there, so ${after} would go in unjudged`,
        hint: `Change ${before} in place, or delete it in the same pull request.`,
      },
    ];
  });
}

/** A tool or policy file that only one side names counts for head as head has it. */
function optional<Field extends 'tools' | 'policy'>(
  field: Field,
  inBase: string | undefined,
  inHead: string | undefined,
  follow: (path: string, moved: string | undefined) => string,
): Partial<Record<Field, string>> {
  const path = inBase === undefined ? inHead : follow(inBase, inHead);
  return path === undefined ? {} : ({ [field]: path } as Record<Field, string>);
}

/**
 * What came with head, as base is sound: merged it would stop every later run, or every later run
 * of an evalset that runs now.
 */
function faultsOfHead(
  inHead: LoadedEvalsets,
  pairs: readonly Pair[],
  selected: readonly SelectedEvalset[],
): Fault[] {
  const running = pairs.filter(({ base }) => selected.some((item) => item.evalset === base));
  return [...inHead.faults, ...running.flatMap(({ other }) => other?.deferredFaults ?? [])];
}

function newEvalsets(
  inBase: readonly LoadedEvalset[],
  inHead: readonly LoadedEvalset[],
  changes: readonly FileChange[],
): string[] {
  const known = new Set(inBase.map((item) => item.evalset.name));
  const fresh = inHead.filter(
    ({ evalset }) =>
      !known.has(evalset.name) &&
      !inBase.some((item) => item.evalset.path === evalset.path) &&
      !changes.some((change) => change.path === evalset.path && change.previousPath !== undefined),
  );
  const notices = fresh.map(({ evalset: { name, deferredFaults } }) =>
    deferredFaults[0] === undefined
      ? `Evalset ${name} is new; it judges after the merge.`
      : `Evalset ${name} is new and cannot judge: ${deferredFaults[0].problem}.`,
  );
  return changes.some((change) => change.role === 'settings')
    ? [...notices, 'The trusted settings change; the new ones hold after the merge.']
    : notices;
}
