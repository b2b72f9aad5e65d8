import { requireCommands } from '../core/governance/commands.ts';
import { caseFaults } from '../core/governance/spend-limit.ts';
import { driftSentence } from '../core/report/drift.ts';
import { throwFaults } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import type { RevisionPair } from '../domain/revision.ts';
import type { MeasuredShard, Prices, Withheld } from '../domain/settings.ts';
import type { Spend, StoreUse } from '../domain/spend.ts';
import { Ledger } from '../engine/calls/ledger.ts';
import { CommonCalls } from '../engine/run/common-calls.ts';
import type { Plan } from '../engine/run/plan.ts';
import { runTrials } from '../engine/run/runner.ts';
import type { StageOptions } from '../engine/run/stage.ts';
import type { PriceTable } from '../ports/price-table.ts';
import type { SourceTree } from '../ports/source-tree.ts';
import type { OpenStore } from '../ports/storage.ts';
import type { Transcripts } from '../ports/transcripts.ts';
import { allOf } from './all-of.ts';
import { type Admission, CallLimit, type CallReserve } from './call-limit.ts';
import { accessFaults, type CallerContext, Callers } from './callers.ts';
import { Deadline } from './deadline.ts';
import type { SelectedEvalset } from './evalsets.ts';
import { firstLookCalls, forecast } from './forecast.ts';
import { withGameDays } from './game-day.ts';
import { withNewCases } from './new-cases.ts';
import { orderSeed } from './order-seed.ts';
import {
  firstCalls,
  modelsAnswering,
  modelsIn,
  type PlannedEvalset,
  planAll,
  providersIn,
} from './plans.ts';
import { RunPrices } from './prices.ts';
import { Progress } from './progress.ts';
import { ruleOf, ruleOfShard } from './rule.ts';
import { type ShardSet, saveShard, shardsToMerge } from './shards.ts';
import { cutShares, type Share } from './shares.ts';
import { openTrialStore, type StoreContext } from './store.ts';
import { withheld } from './withheld.ts';

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
  /** Where this run was a shard, how far it got. */
  readonly shard?: MeasuredShard;
}

/**
 * Plans all evalsets, refuses what is unsound before the first call, and runs the trials; or answers what
 * they need and the pull request does not get.
 */
export async function measure(
  selected: readonly SelectedEvalset[],
  context: MeasureContext,
): Promise<Measured | { readonly withheld: Withheld }> {
  const planned = await planAll(selected, context.trees, context.settings, context.options);
  const plans = planned.map(({ plan }) => plan);
  const lacking = withheld(plans, context.settings, context.options);
  if (lacking !== undefined) return { withheld: lacking };
  if (context.options.cassette.mode !== 'replay-only') {
    for (const { evalset } of plans) requireCommands(evalset, context.options);
  }
  const shards = shardsToMerge(plans, context);
  const store = await openTrialStore(context, shards?.files ?? []);
  const { clock, settings, signal, transcripts } = context;
  const deadline = new Deadline(clock, settings.spendLimit.minutes, signal);
  try {
    return await new Measurement(planned, store, shards, deadline, context).finish();
  } finally {
    deadline.close();
    // Read again by reports, but not by those of a shard.
    transcripts.close();
    await store.close();
  }
}

/** A share with the calls that no other evalset may take. */
interface Reserved extends Share {
  readonly calls: CallReserve;
}

/** One measurement of planned evalsets, all at the same time so that the wire stays full. */
class Measurement {
  readonly #planned: readonly PlannedEvalset[];
  readonly #plans: readonly Plan[];
  readonly #store: OpenStore;
  readonly #shards: ShardSet | undefined;
  readonly #context: MeasureContext;
  readonly #prices: RunPrices;
  readonly #ledger: Ledger;
  readonly #progress: Progress;
  readonly #limit: CallLimit;
  readonly #deadline: Deadline;
  readonly #common: CommonCalls;

  constructor(
    planned: readonly PlannedEvalset[],
    store: OpenStore,
    shards: ShardSet | undefined,
    deadline: Deadline,
    context: MeasureContext,
  ) {
    this.#planned = planned;
    this.#shards = shards;
    this.#plans = planned.map(({ plan }) => plan);
    this.#store = store;
    this.#context = context;
    this.#prices = new RunPrices(context);
    this.#ledger = new Ledger(context.settings.spendLimit);
    this.#progress = new Progress(context.observer, () => this.#ledger.totals.costUsd);
    this.#limit = new CallLimit(context.settings.spendLimit.calls);
    this.#deadline = deadline;
    this.#common = new CommonCalls(
      planned.flatMap(({ plan, newCases }) => [
        plan,
        ...(newCases === undefined ? [] : [newCases]),
      ]),
    );
  }

  async finish(): Promise<Measured> {
    const { settings, options, revisions } = this.#context;
    const seed = orderSeed(this.#plans, this.#store.trials, this.#context);
    const missing = this.#shards?.missing ?? [];
    const shares = cutShares(this.#planned, { shard: options.shard, seed, missing });
    await this.#refuseUnsound(shares);
    const ledger = this.#ledger;
    const callers = new Callers({
      ...this.#context,
      revisions,
      ledger,
      memory: this.#store.trials,
      costUsd: (model, usage, source) => this.#prices.costOf(model, usage, source),
    });
    try {
      // All reserves are made before the first call, so that no evalset takes another's.
      const reserved = shares.map((share) => ({ ...share, calls: this.#reserve(share) }));
      const judged = await allOf(reserved.map((share) => this.#run(share, callers)));
      const extra = {
        settings,
        options,
        limit: this.#limit,
        stage: this.#stageOptions(callers, this.#limit),
      };
      const withNew = await withNewCases(judged, this.#planned, extra);
      const results = await withGameDays(withNew, this.#planned, extra);
      const trials = results.flatMap((result) => result.trials);
      for (const [index, { plan }] of shares.entries()) {
        await this.#prices.learn(modelsAnswering(plan, results[index]?.trials ?? []));
      }
      const { shard } = options;
      const measurement = { plans: this.#plans, shares, revisions, trials };
      return {
        results,
        spend: callers.spend(),
        storeUse: this.#store.trials.use(),
        prices: this.#prices.all,
        ...(shard === undefined ? {} : { shard: saveShard(shard, measurement, this.#store) }),
      };
    } finally {
      await callers.close();
    }
  }

  /** Throws what must be mended before a call is made; tells what the run will use. */
  async #refuseUnsound(shares: readonly Share[]): Promise<void> {
    const { settings, options, observer } = this.#context;
    for (const { plan, first } of shares) {
      const { evalset, cases, mostCalls } = plan;
      const calls = `${firstCalls(plan, first)} to ${mostCalls} calls`;
      observer.phase('evalset', `${evalset.name}, ${cases.length} cases, ${calls}`);
    }
    throwFaults(caseFaults(this.#plans.flatMap(({ cases }) => cases).length, settings.spendLimit));
    const calling = shares.filter(({ plan, first }) => firstCalls(plan, first) > 0);
    const fresh = this.#planned.flatMap(({ newCases, gameDay }) =>
      [newCases, gameDay?.plan].filter((plan) => plan !== undefined),
    );
    if (calling.length + fresh.length === 0 || options.cassette.mode === 'replay-only') return;
    const plans = calling.map(({ plan }) => plan);
    throwFaults(accessFaults(providersIn(plans), settings, options));
    await this.#prices.learn(modelsIn([...plans, ...fresh]));
    forecast(calling, fresh, this.#store.trials, this.#prices, this.#context);
  }

  /** No more than its first look, so that what is left goes to whoever needs it first. */
  #reserve(share: Share): CallReserve {
    return this.#limit.reserve(firstLookCalls(share, this.#store.trials));
  }

  async #run({ plan, empty, calls }: Reserved, callers: Callers): Promise<Result> {
    if (empty.missingShards.length > 0) {
      calls.release();
      return empty;
    }
    const { settings, options, observer, clock } = this.#context;
    const { shard } = options;
    const outcome = await runTrials(plan, {
      ...this.#stageOptions(callers, calls),
      onStage: (tasks) => this.#progress.planned(tasks),
      rule:
        shard === undefined
          ? ruleOf(plan, empty, settings, this.#prices)
          : ruleOfShard(plan, settings),
      seed: empty.seed,
      clock,
    });
    calls.release();
    const { driftCheck } = outcome;
    if (driftCheck !== undefined) {
      observer.notice(driftSentence(empty.evalset.name, driftCheck));
    }
    if (!this.#deadline.isOver) return { ...empty, ...outcome };
    // Calls that the end of the time broke off are as if they had not been made.
    const trials = outcome.trials.filter(({ error }) => error?.kind !== 'cancelled');
    return { ...empty, ...outcome, trials, cutShort: true };
  }

  #stageOptions(callers: Callers, admission: Admission): StageOptions {
    return {
      store: this.#store.trials,
      common: this.#common,
      callerFor: (provider) => callers.for(provider),
      transcripts: this.#context.transcripts,
      signal: this.#deadline.signal,
      admit: (calls) => admission.admit(calls),
      onTrial: () => this.#progress.settled(),
    };
  }
}
