import { gameDayEvalset } from '../core/evalset/game-day.ts';
import { providerFinder } from '../core/governance/providers.ts';
import { modelFault, userModelFaults } from '../core/governance/trust.ts';
import { foreignProvider, isForeignProvider } from '../core/target/foreign-agent.ts';
import { targetChanges } from '../core/target/target-difference.ts';
import { needsFirstToken } from '../core/verdict/budgets/cost-and-latency.ts';
import { type Fault, throwFaults } from '../domain/errors.ts';
import { isForeign } from '../domain/evalset.ts';
import type { RunOptions, Settings } from '../domain/settings.ts';
import type { Target } from '../domain/target.ts';
import type { TargetChange } from '../domain/target-change.ts';
import type { TrialRecord } from '../domain/trial.ts';
import { loadTarget } from '../engine/load/targets.ts';
import type { PlannedGameDay } from '../engine/run/game-day.ts';
import { type Plan, type PlanOptions, planTrials } from '../engine/run/plan.ts';
import type { SourceTree } from '../ports/source-tree.ts';
import { providersByName } from './callers.ts';
import type { SelectedEvalset } from './evalsets.ts';

/** An evalset that must run, with its trials planned. */
export interface PlannedEvalset {
  readonly selected: SelectedEvalset;
  readonly plan: Plan;
  /** The cases that only head has, as many of them as base allows, with both sides as head has them. */
  readonly newCases: Plan | undefined;
  readonly gameDay: PlannedGameDay | undefined;
  /** What head changes about policy and tools. */
  readonly targetChanges: readonly TargetChange[];
}

/** Plans all evalsets; throws everything that is unsound together. */
export async function planAll(
  selected: readonly SelectedEvalset[],
  trees: { readonly baseline: SourceTree; readonly head: SourceTree },
  settings: Settings,
  options: RunOptions,
): Promise<PlannedEvalset[]> {
  const faults: Fault[] = [];
  const planned: PlannedEvalset[] = [];
  const providerFor = providerFinder(settings);
  const providers = providersByName(settings);
  // A batch streams nothing, and an answer of one must be found again all the same.
  const mayStream = (provider: string) => providers.get(provider)?.batch !== true;
  for (const item of selected) {
    const { evalset, headPaths } = item;
    const { http } = evalset.target;
    const foreign = foreignProvider(evalset.target);
    const addressOf = (side: 'base' | 'head') => options.agentEndpoints?.[`${http}.${side}`];
    const baseline = await loadTarget(trees.baseline, evalset.target, addressOf('base'));
    const head = await loadTarget(trees.head, headPaths, addressOf('head'));
    faults.push(...baseline.faults, ...head.faults);
    if (baseline.target === undefined || head.target === undefined) continue;
    for (const target of [baseline.target, head.target]) {
      const refused = modelFault(target, baseline.target.prompt, settings);
      if (refused !== undefined) faults.push(refused);
    }
    const { prompt } = baseline.target;
    const allCases = [...evalset.cases, ...(item.onlyInHead?.cases ?? [])];
    faults.push(...userModelFaults(allCases, prompt, settings));
    const targets = { baseline: baseline.target, head: head.target };
    const planning = {
      model: settings.provider.model ?? '',
      providerOf: (model: string) => foreign ?? providerFor(model).name,
      isStreamed: needsFirstToken(evalset) && foreign === undefined ? mayStream : () => false,
    };
    const { plan, faults: planFaults } = planTrials(evalset, targets, planning);
    const fresh = planNewCases(item, head.target, settings, planning);
    const gameDay = gameDayEvalset(evalset);
    const drill = gameDay && planTrials(gameDay.evalset, targets, planning).plan;
    faults.push(...planFaults, ...fresh.faults);
    planned.push({
      selected: item,
      plan,
      newCases: fresh.plan,
      gameDay: gameDay && drill && { plan: drill, cases: gameDay.cases },
      targetChanges: [...item.policyDrop, ...targetChanges(baseline.target, head.target)],
    });
  }
  throwFaults(faults);
  return planned;
}

/** Plans no more new cases than may be judged, so that ten thousand of them cost nothing. */
function planNewCases(
  { evalset, headPaths, onlyInHead }: SelectedEvalset,
  target: Target,
  { spendLimit }: Settings,
  options: PlanOptions,
): { readonly plan: Plan | undefined; readonly faults: readonly Fault[] } {
  if (onlyInHead === undefined) return { plan: undefined, faults: [] };
  const cases = onlyInHead.cases.slice(0, spendLimit.newCases);
  const trials = { min: evalset.trials.min, max: Math.max(1, evalset.trials.min) };
  const targets = { baseline: target, head: target };
  // How far an agent may go costs money, so base says it here too.
  const { agent: _heads, ...own } = onlyInHead;
  const agent = evalset.agent === undefined ? {} : { agent: evalset.agent };
  // And what is run, which head's evalset may name otherwise.
  return planTrials({ ...own, ...agent, target: headPaths, cases, trials }, targets, {
    ...options,
    isStreamed: () => false,
  });
}

/** The names of the providers that plans may ask. */
export function providersIn(plans: readonly Plan[]): Set<string> {
  const agents = plans.flatMap(({ evalset }) => foreignProvider(evalset.target) ?? []);
  return new Set([...modelsIn(plans).map(({ provider }) => provider), ...agents]);
}

/** A model by a name that it goes by, and the provider that is asked for it. */
export interface NamedModel {
  readonly model: string;
  readonly provider: string;
}

/** The models that plans ask for. */
export function modelsIn(plans: readonly Plan[]): NamedModel[] {
  const asking = plans.filter(({ evalset }) => !isForeign(evalset.target));
  return distinct(
    asking.flatMap(({ cases, providerOf }) =>
      cases.flatMap(({ requests: { baseline, head }, definition: { script } }): NamedModel[] => {
        const model = script?.user?.model;
        const user = model === undefined ? [] : [{ model, provider: providerOf(model) }];
        return [baseline, head, ...user];
      }),
    ),
  );
}

/** The models that answered trials of a plan, by their own names for themselves. */
export function modelsAnswering(plan: Plan, trials: readonly TrialRecord[]): NamedModel[] {
  const byId = new Map(plan.cases.map((planned) => [planned.definition.id, planned]));
  return distinct(answering());

  function* answering(): Generator<NamedModel> {
    for (const { caseId, side, model } of trials) {
      const provider = byId.get(caseId)?.requests[side].provider;
      if (model === undefined || provider === undefined) continue;
      if (!isForeignProvider(provider)) yield { model, provider };
    }
  }
}

function distinct(models: Iterable<NamedModel>): NamedModel[] {
  const known = new Map<string, NamedModel>();
  for (const { model, provider } of models) {
    const name = `${provider} ${model}`;
    if (!known.has(name)) known.set(name, { model, provider });
  }
  return [...known.values()];
}

/** Trials of both sides up to the rule's first look; none where nothing differs. */
export function firstTrials(
  { cases, mostCalls }: Plan,
  first: ReadonlyMap<string, number>,
): number {
  if (mostCalls === 0) return 0;
  return 2 * [...first.values()].reduce((sum, trials) => sum + trials, sharedIn(cases));
}

/** The calls for these trials; two that the sides share need one. */
export function firstCalls(plan: Plan, first: ReadonlyMap<string, number>): number {
  const trials = firstTrials(plan, first);
  return trials === 0 ? 0 : trials - sharedIn(plan.cases);
}

function sharedIn(cases: Plan['cases']): number {
  return cases.filter(({ identical }) => identical).length;
}
