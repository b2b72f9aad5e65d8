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
}

/** Plans all evalsets, refuses what is unsound before the first call, and runs the trials. */
export async function measure(
  selected: readonly SelectedEvalset[],
  context: MeasureContext,
): Promise<Result[]> {
  const plans = await planAll(selected, context);
  const first = plans.reduce((sum, plan) => sum + plan.firstCalls, 0);
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
        `${name}, ${cases.length} cases, ${plan.firstCalls} to ${plan.mostCalls} calls`,
      );
      const partial = resultOf(plan, item, context.trees.head.sha);
      const later = plans.slice(index + 1).reduce((sum, other) => sum + other.firstCalls, 0);
      const { trials, calls, cutShort } =
        client === undefined
          ? { trials: [], calls: 0, cutShort: false }
          : await runTrials(plan, {
              client,
              concurrency: context.settings.provider.concurrency,
              signal: context.signal,
              nextStage: (soFar) => trialsNeeded({ ...partial, trials: soFar }),
              callsLeft: context.settings.spendLimit.calls - made - later,
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
    const refused = modelFault(baseline.target.prompt, head.target, settings);
    if (refused !== undefined) faults.push(refused);
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

function connectionFor(first: number, { settings, options }: MeasureContext): Connection {
  const faults: Fault[] = [];
  const { calls } = settings.spendLimit;
  if (first > calls) {
    faults.push({
      code: 'too-many-calls',
      problem: `one trial of each case would need ${first} calls and spendLimit.calls of base allows ${calls}`,
      hint: 'Raise spendLimit.calls in headgate.yaml of the base branch, or split the evalset.',
    });
  }
  const isReplayOnly = options.cassette.mode === 'replay-only';
  const url = providerUrl(options, settings);
  if ('fault' in url) faults.push(url.fault);
  const missingKey = isReplayOnly ? undefined : keyFault(options.apiKey);
  if (missingKey !== undefined) faults.push(missingKey);
  throwFaults(faults);
  return {
    baseUrl: 'url' in url ? url.url : '',
    apiKey: options.apiKey?.trim(),
    settings,
    cassette: options.cassette,
  };
}

function resultOf(plan: Plan, item: SelectedEvalset, headSha: string): Result {
  return {
    evalset: plan.evalset,
    causes: item.causes,
    judgingChanges: item.judgingChanges,
    trials: [],
    identicalCaseIds: plan.cases
      .filter((planned) => planned.identical)
      .map((planned) => planned.definition.id),
    seed: `${plan.evalset.name} ${headSha}`,
    cutShort: false,
  };
}
