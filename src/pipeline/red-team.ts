import { readAttackBook, withOwnAttacks } from '../core/red-team/attack-book.ts';
import { attackLines } from '../core/red-team/attacks.ts';
import { KNOWN_ATTACKS } from '../core/red-team/known-attacks.ts';
import { ConfigurationError, type Fault, throwFaults } from '../domain/errors.ts';
import type { Evalset } from '../domain/evalset.ts';
import type { AttackBook } from '../domain/red-team.ts';
import type { Target } from '../domain/target.ts';
import { loadEvalsets } from '../engine/load/evalsets.ts';
import { readOrFault } from '../engine/load/files.ts';
import { loadSettings } from '../engine/load/settings.ts';
import { loadTarget } from '../engine/load/targets.ts';
import type { SourceTree } from '../ports/source-tree.ts';

/** Which attacks are wanted. */
export interface RedTeamOptions {
  readonly settingsPath: string;
  /** The name of an evalset, its file or its folder. */
  readonly evalset: string;
  readonly seed: number;
  readonly count: number;
  /** A file of the team's own shapes and goals. */
  readonly shapesPath?: string;
}

/** Lines of a file of cases: attacks made of the ordinary cases of an evalset. */
export async function redTeam(tree: SourceTree, options: RedTeamOptions): Promise<string[]> {
  const { settings, faults: settingsFaults } = await loadSettings(
    tree,
    options.settingsPath,
    false,
  );
  const { evalsets, faults } = await loadEvalsets(tree, settings);
  throwFaults([...settingsFaults, ...faults]);
  const evalset = evalsetNamed(
    options.evalset,
    evalsets.map((loaded) => loaded.evalset),
  );
  const { target, faults: targetFaults } = await loadTarget(tree, evalset.target);
  throwFaults(targetFaults);
  const { seed, count } = options;
  const lines = attackLines({
    cases: evalset.cases,
    book: await attackBook(tree, options.shapesPath),
    tools: outwardTools(target),
    seed,
    count,
  });
  if (lines.length < count) {
    throw badInput(
      `only ${lines.length} different attacks can be made of ${evalset.path}`,
      'Ask for fewer with --count, or add shapes and goals of your own with --shapes.',
    );
  }
  return lines.map((line) => JSON.stringify(line));
}

function evalsetNamed(wanted: string, evalsets: readonly Evalset[]): Evalset {
  const path = wanted.replace(/^\.\//, '').replace(/\/$/, '');
  const found = evalsets.find(
    (evalset) =>
      evalset.name === wanted ||
      evalset.path === path ||
      evalset.path.slice(0, evalset.path.lastIndexOf('/')) === path,
  );
  if (found !== undefined) return found;
  const names = evalsets.map(({ name }) => name).join(', ');
  throw badInput(
    `there is no evalset ${JSON.stringify(wanted)}`,
    `The evalsets: ${names || 'none'}.`,
  );
}

async function attackBook(tree: SourceTree, path: string | undefined): Promise<AttackBook> {
  if (path === undefined) return KNOWN_ATTACKS;
  const { text, fault } = await readOrFault(tree, path.replace(/^\.\//, ''));
  if (text === undefined) {
    throwFaults(fault === undefined ? [] : [fault]);
    return KNOWN_ATTACKS;
  }
  const { book, faults } = readAttackBook(path, text);
  throwFaults(faults);
  return book === undefined ? KNOWN_ATTACKS : withOwnAttacks(KNOWN_ATTACKS, book);
}

/** Tools that do more than look things up; to escalate is no harm. */
function outwardTools(target: Target | undefined): string[] {
  const rules = target?.policy?.rules;
  const harmless = [...(rules?.lookUps ?? []), rules?.escalation?.tool];
  const names = target?.tools?.tools.map(({ name }) => name) ?? [];
  return names.filter((name) => !harmless.includes(name));
}

function badInput(problem: string, hint: string): ConfigurationError {
  const fault: Fault = { code: 'bad-input', problem, hint };
  return new ConfigurationError([fault]);
}
