import { keyFault, modelFault, providerUrl } from '../core/governance/trust.ts';
import { trialsNeeded } from '../core/verdict/trials-needed.ts';
import { type Fault, throwFaults } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { RunOptions, Settings } from '../domain/settings.ts';
import { loadTarget } from '../engine/load/targets.ts';
import { type Plan, planTrials } from '../engine/run/plan.ts';
import { runTrials } from '../engine/run/runner.ts';
import type { ModelClient } from '../ports/model-client.ts';
import type { Observer } from '../ports/observer.ts';
import type { SourceTree } from '../ports/source-tree.ts';
import type { SelectedEvalset } from './evalsets.ts';

/** What a connection to the provider needs; the key is present unless nothing may be called. */
export interface Connection {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly settings: Settings;
  readonly cassette: RunOptions['cassette'];
}

export interface MeasureContext {
  readonly trees: { readonly baseline: SourceTree; readonly head: SourceTree };
  readonly settings: Settings;
  readonly options: RunOptions;
  readonly connect: (connection: Connection) => Promise<ModelClient>;
  readonly observer: Observer;
  readonly signal: AbortSignal;
  /** Decides the order in which cases are taken. */
  readonly seed: string;
}

/** Plans all evalsets, refuses what is unsound before the first call, and runs the trials. */
export async function measure(
  selected: readonly SelectedEvalset[],
  context: MeasureContext,
): Promise<Result[]> {
  const plans = await planAll(selected, context);
  const stages = plans.map((plan, index) => firstStage(plan, selected[index], context));
  const first = stages.reduce((sum, calls) => sum + calls, 0);
  const connection = first === 0 ? undefined : connectionFor(first, context);
  const client = connection === undefined ? undefined : await context.connect(connection);
  const results: Result[] = [];
  let made = 0;
  try {
    for (const [index, plan] of plans.entries()) {
      const item = selected[index];
      if (item === undefined) continue;
      const { name, cases } = plan.evalset;
      context.observer.phase(
        'evalset',
        `${name}, ${cases.length} cases, ${stages[index] ?? 0} to ${plan.mostCalls} calls`,
      );
      const partial = resultOf(plan, item, context.seed);
      const later = stages.slice(index + 1).reduce((sum, calls) => sum + calls, 0);
      const { trials, calls, cutShort } =
        client === undefined
          ? { trials: [], calls: 0, cutShort: false }
          : await runTrials(plan, {
              client,
              concurrency: context.settings.provider.concurrency,
              signal: context.signal,
              nextStage: (soFar) => trialsNeeded({ ...partial, trials: soFar }),
              callsLeft: callsLeft(context, made + later),
              onTrial: (done, planned) => context.observer.trialFinished(done, planned),
            });
      made += calls;
      results.push({ ...partial, trials, cutShort });
    }
  } finally {
    await client?.close();
  }
  return results;
}

async function planAll(
  selected: readonly SelectedEvalset[],
  { trees, settings }: MeasureContext,
): Promise<Plan[]> {
  const faults: Fault[] = [];
  const plans: Plan[] = [];
  for (const { evalset, headPaths } of selected) {
    const baseline = await loadTarget(trees.baseline, evalset.target);
    const head = await loadTarget(trees.head, headPaths);
    faults.push(...baseline.faults, ...head.faults);
    if (baseline.target === undefined || head.target === undefined) continue;
    for (const target of [baseline.target, head.target]) {
      const refused = modelFault(target, baseline.target.prompt, settings);
      if (refused !== undefined) faults.push(refused);
    }
    const targets = { baseline: baseline.target, head: head.target };
    const { plan, faults: planFaults } = planTrials(
      evalset,
      targets,
      settings.provider.model ?? '',
    );
    faults.push(...planFaults);
    plans.push(plan);
  }
  throwFaults(faults);
  return plans;
}

/** What the spend limit leaves; answers that are replayed cost nothing. */
function callsLeft({ settings, options }: MeasureContext, spoken: number): number {
  const isReplayOnly = options.cassette.mode === 'replay-only';
  return isReplayOnly ? Number.POSITIVE_INFINITY : settings.spendLimit.calls - spoken;
}

/** Calls up to the rule's first look; none where nothing differs. */
function firstStage(
  plan: Plan,
  item: SelectedEvalset | undefined,
  context: MeasureContext,
): number {
  if (plan.mostCalls === 0 || item === undefined) return 0;
  const shared = plan.cases.filter((planned) => planned.identical).length;
  const needed = trialsNeeded(resultOf(plan, item, context.seed));
  return shared + 2 * [...needed.values()].reduce((sum, trials) => sum + trials, 0);
}

function connectionFor(first: number, { settings, options }: MeasureContext): Connection {
  const { cassette } = options;
  const apiKey = options.apiKey?.trim();
  if (cassette.mode === 'replay-only') {
    return { baseUrl: settings.provider.baseUrl, apiKey, settings, cassette };
  }
  const { calls } = settings.spendLimit;
  const url = providerUrl(options, settings);
  const missingKey = keyFault(options.apiKey);
  const tooMany: Fault = {
    code: 'too-many-calls',
    problem: `the first look would need ${first} calls and spendLimit.calls of base allows ${calls}`,
    hint: 'Raise spendLimit.calls in headgate.yaml of the base branch, or split the evalset.',
  };
  throwFaults([
    ...(first > calls ? [tooMany] : []),
    ...('fault' in url ? [url.fault] : []),
    ...(missingKey === undefined ? [] : [missingKey]),
  ]);
  return { baseUrl: 'url' in url ? url.url : '', apiKey, settings, cassette };
}

function resultOf(plan: Plan, item: SelectedEvalset, seed: string): Result {
  return {
    evalset: plan.evalset,
    causes: item.causes,
    judgingChanges: item.judgingChanges,
    trials: [],
    identicalCaseIds: plan.cases
      .filter((planned) => planned.identical)
      .map((planned) => planned.definition.id),
    seed: `${plan.evalset.name} ${seed}`,
    cutShort: false,
  };
}
