import { providerFor } from '../core/governance/providers.ts';
import { modelFault } from '../core/governance/trust.ts';
import { needsFirstToken } from '../core/verdict/budgets/cost-and-latency.ts';
import { type Fault, throwFaults } from '../domain/errors.ts';
import type { Settings } from '../domain/settings.ts';
import type { TrialRecord } from '../domain/trial.ts';
import { loadTarget } from '../engine/load/targets.ts';
import { type Plan, planTrials } from '../engine/run/plan.ts';
import type { SourceTree } from '../ports/source-tree.ts';
import type { SelectedEvalset } from './evalsets.ts';

/** An evalset that must run, with its trials planned. */
export interface PlannedEvalset {
  readonly selected: SelectedEvalset;
  readonly plan: Plan;
}

/** Plans all evalsets; throws everything that is unsound together. */
export async function planAll(
  selected: readonly SelectedEvalset[],
  trees: { readonly baseline: SourceTree; readonly head: SourceTree },
  settings: Settings,
): Promise<PlannedEvalset[]> {
  const faults: Fault[] = [];
  const planned: PlannedEvalset[] = [];
  for (const item of selected) {
    const { evalset, headPaths } = item;
    const baseline = await loadTarget(trees.baseline, evalset.target);
    const head = await loadTarget(trees.head, headPaths);
    faults.push(...baseline.faults, ...head.faults);
    if (baseline.target === undefined || head.target === undefined) continue;
    for (const target of [baseline.target, head.target]) {
      const refused = modelFault(target, baseline.target.prompt, settings);
      if (refused !== undefined) faults.push(refused);
    }
    const targets = { baseline: baseline.target, head: head.target };
    const { plan, faults: planFaults } = planTrials(evalset, targets, {
      model: settings.provider.model ?? '',
      providerOf: (model) => providerFor(model, settings).name,
      isStreamed: needsFirstToken(evalset),
    });
    faults.push(...planFaults);
    planned.push({ selected: item, plan });
  }
  throwFaults(faults);
  return planned;
}

/** The names of the providers that plans may ask. */
export function providersIn(plans: readonly Plan[]): Set<string> {
  const names = new Set<string>();
  for (const { requests } of plans.flatMap(({ cases }) => cases)) {
    names.add(requests.baseline.provider).add(requests.head.provider);
  }
  return names;
}

/** A model by a name that it goes by, and the provider that is asked for it. */
export interface NamedModel {
  readonly model: string;
  readonly provider: string;
}

/** The models that plans ask for. */
export function modelsIn(plans: readonly Plan[]): NamedModel[] {
  return distinct(
    plans.flatMap(({ cases }) =>
      cases.flatMap(({ requests: { baseline, head } }) => [baseline, head]),
    ),
  );
}

/** The models that answered trials of a plan, by their own names for themselves. */
export function modelsAnswering(plan: Plan, trials: readonly TrialRecord[]): NamedModel[] {
  const byId = new Map(plan.cases.map((planned) => [planned.definition.id, planned]));
  return distinct(
    trials.flatMap(({ caseId, side, model }): NamedModel[] => {
      const provider = byId.get(caseId)?.requests[side].provider;
      return model === undefined || provider === undefined ? [] : [{ model, provider }];
    }),
  );
}

function distinct(models: readonly NamedModel[]): NamedModel[] {
  const known = new Map(
    models.map(({ model, provider }) => [`${provider} ${model}`, { model, provider }]),
  );
  return [...known.values()];
}
