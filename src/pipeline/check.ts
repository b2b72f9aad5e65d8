import { providerFinder } from '../core/governance/providers.ts';
import { forLog } from '../core/report/encode/log.ts';
import { type Fault, throwFaults } from '../domain/errors.ts';
import type { RunOptions } from '../domain/settings.ts';
import { loadEvalsets } from '../engine/load/evalsets.ts';
import { loadSettings } from '../engine/load/settings.ts';
import { loadTarget } from '../engine/load/targets.ts';
import { planTrials } from '../engine/run/plan.ts';
import type { SourceTree } from '../ports/source-tree.ts';

/** What was found sound; names and paths are encoded for a log. */
export interface CheckedFiles {
  readonly evalsets: readonly {
    readonly name: string;
    readonly path: string;
    readonly cases: number;
  }[];
}

/** Reads everything that a gate would read of one tree; throws all faults together. */
export async function check(
  tree: SourceTree,
  options: Pick<RunOptions, 'settingsPath'>,
): Promise<CheckedFiles> {
  const { settings, faults: settingsFaults } = await loadSettings(
    tree,
    options.settingsPath,
    false,
  );
  const { evalsets, faults: evalsetFaults } = await loadEvalsets(tree, settings);
  const faults: Fault[] = [...settingsFaults, ...evalsetFaults];
  const providerFor = providerFinder(settings);
  for (const { evalset } of evalsets) {
    faults.push(...evalset.deferredFaults);
    const { prompt } = evalset.target;
    if (prompt !== undefined && !tree.entries.has(prompt)) continue;
    const { target, faults: targetFaults } = await loadTarget(tree, evalset.target);
    faults.push(...targetFaults);
    if (target === undefined) continue;
    const options = {
      model: settings.provider.model ?? '',
      providerOf: (model: string) => providerFor(model).name,
      isStreamed: () => false,
    };
    faults.push(...planTrials(evalset, { baseline: target, head: target }, options).faults);
  }
  if (evalsets.length === 0 && faults.length === 0) {
    faults.push({
      code: 'no-evalset',
      problem: `no file matches ${settings.evalsets.join(', ')} and no prompt brings testData and evaluators`,
    });
  }
  throwFaults(faults);
  return {
    evalsets: evalsets.map(({ evalset }) => ({
      name: forLog(evalset.name),
      path: forLog(evalset.path),
      cases: evalset.cases.length,
    })),
  };
}
