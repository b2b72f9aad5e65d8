import { decide } from '../core/verdict/decide.ts';
import { trialsNeeded } from '../core/verdict/trials-needed.ts';
import type { Result } from '../domain/result.ts';
import type { RevisionPair } from '../domain/revision.ts';
import type { Prices } from '../domain/settings.ts';
import type { Spend, StoreUse } from '../domain/spend.ts';
import type { TrialRecord } from '../domain/trial.ts';
import { Ledger } from '../engine/calls/ledger.ts';
import type { Plan } from '../engine/run/plan.ts';
import { type Rule, runTrials } from '../engine/run/runner.ts';
import { certainTrials, planDigest, shardOf } from '../engine/run/shard.ts';
import type { PriceTable } from '../ports/price-table.ts';
import type { SourceTree } from '../ports/source-tree.ts';
import type { OpenStore } from '../ports/storage.ts';
import type { Transcripts } from '../ports/transcripts.ts';
import { type CallerContext, Callers, requireAccess } from './callers.ts';
import type { SelectedEvalset } from './evalsets.ts';
import { forecast } from './forecast.ts';
import { modelsAnswering, modelsIn, type PlannedEvalset, planAll, providersIn } from './plans.ts';
import { RunPrices } from './prices.ts';
import { Progress } from './progress.ts';
import { manifestOf, type ShardSet, shardsToMerge } from './shards.ts';
import { openTrialStore, type StoreContext } from './store.ts';

export interface MeasureContext
  extends Omit<CallerContext, 'ledger' | 'memory' | 'costUsd'>,
    StoreContext {
  readonly trees: { readonly baseline: SourceTree; readonly head: SourceTree };
  readonly revisions: RevisionPair;
  readonly transcripts: Transcripts;
  readonly openPrices: () => Promise<PriceTable>;
  readonly signal: AbortSignal;
}

/** What was measured, and what it took. */
export interface Measured {
  readonly results: readonly Result[];
  readonly spend: Spend;
  readonly storeUse: StoreUse;
  /** The prices of all models that answered, as far as they are known. */
  readonly prices: Prices;
  /** The file that a shard leaves. */
  readonly shardFile?: string;
}

/** Plans all evalsets, refuses what is unsound before the first call, and runs the trials. */
export async function measure(
  selected: readonly SelectedEvalset[],
  context: MeasureContext,
): Promise<Measured> {
  const planned = await planAll(selected, context.trees, context.settings);
  const shards = shardsToMerge(
    planned.map(({ plan }) => plan),
    context,
  );
  const store = await openTrialStore(context, shards?.files ?? []);
  try {
    return await new Measurement(planned, store, shards, context).finish();
  } finally {
    await store.close();
  }
}

/** A plan as far as this run measures it, with its result before the first trial. */
interface Share {
  readonly plan: Plan;
  readonly empty: Result;
  /** Trials a side up to the rule's first look, by case. */
  readonly first: ReadonlyMap<string, number>;
}

/** One measurement of planned evalsets, all at the same time so that the wire stays full. */
class Measurement {
  readonly #planned: readonly PlannedEvalset[];
  readonly #plans: readonly Plan[];
  readonly #store: OpenStore;
  readonly #shards: ShardSet | undefined;
  readonly #context: MeasureContext;
  readonly #prices: RunPrices;
  readonly #progress: Progress;
  #admitted = 0;

  constructor(
    planned: readonly PlannedEvalset[],
    store: OpenStore,
    shards: ShardSet | undefined,
    context: MeasureContext,
  ) {
    this.#planned = planned;
    this.#shards = shards;
    this.#plans = planned.map(({ plan }) => plan);
    this.#store = store;
    this.#context = context;
    this.#prices = new RunPrices(context);
    this.#progress = new Progress(context.observer);
  }

  async finish(): Promise<Measured> {
    const { settings, options, revisions } = this.#context;
    const shares = this.#cut();
    await this.#refuseUnsound(shares);
    const ledger = new Ledger(settings.spendLimit);
    const callers = new Callers({
      ...this.#context,
      ledger,
      memory: this.#store.trials,
      costUsd: (model, usage, source) => this.#prices.costOf(model, usage, source),
    });
    try {
      const results = await allOf(shares.map((share) => this.#run(share, callers)));
      const trials = results.flatMap((result) => result.trials);
      for (const [index, { plan }] of shares.entries()) {
        await this.#prices.learn(modelsAnswering(plan, results[index]?.trials ?? []));
      }
      const { shard } = options;
      return {
        results,
        spend: callers.spend(),
        storeUse: this.#store.trials.use(),
        prices: this.#prices.all,
        ...(shard === undefined
          ? {}
          : {
              shardFile: this.#store.saveShard(manifestOf(shard, this.#plans, revisions, trials)),
            }),
      };
    } finally {
      await callers.close();
    }
  }

  /** What this run measures of each plan: all of it, or a shard's part. */
  #cut(): Share[] {
    const { shard } = this.#context.options;
    const seed = this.#seed();
    const plans = shard === undefined ? this.#plans : shardOf(this.#plans, shard);
    return plans.map((plan, index): Share => {
      const selected = this.#planned[index]?.selected;
      const empty: Result = {
        evalset: plan.evalset,
        causes: selected?.causes ?? [],
        judgingChanges: selected?.judgingChanges ?? [],
        trials: [],
        identicalCaseIds: plan.cases
          .filter((planned) => planned.identical)
          .map((planned) => planned.definition.id),
        seed: `${plan.evalset.name} ${seed}`,
        cutShort: false,
        missingShards: this.#shards?.missing ?? [],
      };
      return { plan, empty, first: this.#firstTrials(plan, empty) };
    });
  }

  #firstTrials(plan: Plan, empty: Result): ReadonlyMap<string, number> {
    if (plan.mostCalls === 0) return new Map();
    return this.#context.options.shard === undefined
      ? trialsNeeded(empty)
      : certainTrials(plan, []);
  }

  /**
   * Decides the order in which cases are taken. One that is known before the run would let an author
   * choose which cases come first; a rerun of the same requests takes the same order, so that it finds
   * the same answers.
   */
  #seed(): string {
    const { options, randomness, revisions } = this.#context;
    if (options.cassette.mode !== 'off') return revisions.head.sha;
    const name = `order of ${planDigest(this.#plans)}`;
    const known = this.#store.trials.recall(name);
    if (known !== undefined) return known;
    const seed = randomness.seed();
    this.#store.trials.remember(name, seed);
    return seed;
  }

  /** Throws what must be mended before a call is made; tells what the run will use. */
  async #refuseUnsound(shares: readonly Share[]): Promise<void> {
    const { settings, options, observer } = this.#context;
    for (const { plan, first } of shares) {
      const { evalset, cases, mostCalls } = plan;
      const calls = `${firstCalls(plan, first)} to ${mostCalls} calls`;
      observer.phase('evalset', `${evalset.name}, ${cases.length} cases, ${calls}`);
    }
    const calling = shares.filter(({ plan, first }) => firstCalls(plan, first) > 0);
    if (calling.length === 0 || options.cassette.mode === 'replay-only') return;
    const plans = calling.map(({ plan }) => plan);
    requireAccess(providersIn(plans), settings, options);
    await this.#prices.learn(modelsIn(plans));
    forecast(calling, this.#store.trials, this.#prices, this.#context);
  }

  async #run({ plan, empty }: Share, callers: Callers): Promise<Result> {
    if (empty.missingShards.length > 0) return empty;
    const { trials, cutShort } = await runTrials(plan, {
      store: this.#store.trials,
      callerFor: (provider) => callers.for(provider),
      transcripts: this.#context.transcripts,
      signal: this.#context.signal,
      admit: (calls) => this.#admit(calls),
      onStage: (tasks) => this.#progress.planned(tasks),
      onTrial: () => this.#progress.settled(),
      rule: this.#ruleOf(plan, empty),
    });
    return { ...empty, trials, cutShort };
  }

  /** A shard makes the trials that are certain; the run that merges all shards asks for the others. */
  #ruleOf(plan: Plan, empty: Result): Rule {
    if (this.#context.options.shard !== undefined) {
      return { needed: (trials) => certainTrials(plan, trials), isRed: () => false };
    }
    const withTrials = (trials: readonly TrialRecord[]): Result => ({ ...empty, trials });
    const { maxErroredShare } = this.#context.settings;
    return {
      needed: (trials) => trialsNeeded(withTrials(trials)),
      isRed: (trials) =>
        decide(withTrials(trials), { maxErroredShare, prices: this.#prices.all }).kind ===
        'regressed',
    };
  }

  /** Calls of a stage are set apart before it begins, so that none stops halfway for want of calls. */
  #admit(calls: number): boolean {
    if (this.#admitted + calls > this.#context.settings.spendLimit.calls) return false;
    this.#admitted += calls;
    return true;
  }
}

/** All values; when one cannot be had, its error comes after all others have ended. */
async function allOf<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const ended = await Promise.allSettled(promises);
  return ended.map((item) => {
    if (item.status === 'rejected') throw item.reason;
    return item.value;
  });
}

/** Calls up to the rule's first look; none where nothing differs. */
function firstCalls({ cases, mostCalls }: Plan, first: ReadonlyMap<string, number>): number {
  if (mostCalls === 0) return 0;
  const shared = cases.filter((planned) => planned.identical).length;
  return shared + 2 * [...first.values()].reduce((sum, trials) => sum + trials, 0);
}
