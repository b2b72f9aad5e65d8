import type { Budget, Statistics } from './budget.ts';
import type { TrialRange } from './evalset.ts';
import type { OverrideRule } from './override.ts';
import type { WideningRule } from './target-change.ts';

/** Where and how models are called; comes from base or from the workflow, never from head. */
export interface ProviderSettings {
  /** `default`, or its name under `providers`. */
  readonly name: string;
  /** Models that are asked here, as patterns; the default provider takes all others. */
  readonly models: readonly string[];
  readonly baseUrl: string;
  /** Which interface of the provider is called. */
  readonly api: 'chat' | 'responses';
  /** Azure's older form, with deployments in the path: the version of its interface. */
  readonly azureApiVersion?: string;
  readonly organization?: string;
  readonly project?: string;
  /** Used where the prompt file names no model. */
  readonly model?: string;
  /** The longest that one attempt may take. */
  readonly timeoutMs: number;
  /** The longest that all attempts of a trial may take, without waiting for a rate limit. */
  readonly trialTimeoutMs: number;
  /** Attempts after the first; those that a rate limit turns away do not count. */
  readonly maxRetries: number;
  readonly concurrency: number;
  /** Limits of the account that the provider's headers do not tell, or that leave room for others. */
  readonly requestsPerMinute?: number;
  readonly tokensPerMinute?: number;
  /** Ask by the provider's Batch API. */
  readonly batch: boolean;
}

/** US dollars for a million tokens, by model. */
export type Prices = Readonly<Record<string, { readonly input: number; readonly output: number }>>;

/** The most that the calls of one run may use. */
export interface SpendLimit {
  readonly calls: number;
  /** Input and output together. */
  readonly tokens?: number;
  readonly costUsd?: number;
}

/** The most that one run may use in all. */
export interface RunLimit extends SpendLimit {
  /** Cases of base that are judged, of all evalsets together. */
  readonly cases: number;
  /** Cases of head alone that are judged, of each evalset. */
  readonly newCases: number;
  /** Time from the first call to the last. */
  readonly minutes?: number;
}

/** How long answers may be used again. */
interface StoreSettings {
  readonly maxAgeMs: number;
}

/** `headgate.yaml` of the base branch, with defaults filled in. */
export interface Settings {
  /** The file it was read from; absent when base has none and defaults hold. */
  readonly path?: string;
  readonly provider: ProviderSettings;
  /** More providers, for models of their own. */
  readonly providers: readonly ProviderSettings[];
  readonly allowedHosts: readonly string[];
  /** Hosts may be at addresses of a private network. */
  readonly allowPrivateNetwork: boolean;
  /** Models that head may choose; empty means those that base already uses. */
  readonly allowedModels: readonly string[];
  readonly evalsets: readonly string[];
  readonly prompts: readonly string[];
  readonly budget: Budget;
  readonly statistics: Statistics;
  readonly trials: TrialRange;
  readonly onInconclusive: 'advise' | 'block';
  /** What becomes of a pull request that has no key: blocked, or left to the merge queue. */
  readonly forkPolicy: 'block' | 'defer-to-merge-group';
  /** More errored trials than this share make a verdict invalid. */
  readonly maxErroredShare: number;
  readonly spendLimit: RunLimit;
  readonly trialStore: StoreSettings;
  readonly override: OverrideRule;
  readonly policy: { readonly widening: WideningRule };
  /** US dollars for a million tokens, by model. */
  readonly prices: Prices;
}

export type CassetteMode = 'off' | 'record' | 'replay' | 'replay-only';

/** A part of a run: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The shard that `2/8` names; undefined where the text names none. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined) return undefined;
  return index >= 1 && index <= count ? { index, count } : undefined;
}

/** How far a shard got with its part of the trials. */
export interface MeasuredShard extends Shard {
  /** Where its answers are, in the report folder. */
  readonly file: string;
  /** Trials of both sides that were to be made. */
  readonly planned: number;
  readonly answered: number;
  /** Why the first one that has no answer has none, as far as it was asked for. */
  readonly firstError?: string;
}

/** Pull requests that GitHub gives no secrets, by whose they are. */
export type KeyWithheldFrom = 'fork' | 'dependabot';

/** What such a pull request does not get that its trials need. */
export type Withheld = 'key' | 'endpoint' | 'command';

/** What the shell was told: trusted words of the workflow or of the command line. */
export interface RunOptions {
  readonly settingsPath: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  /** Keys of further providers, by name. */
  readonly apiKeys: Readonly<Record<string, string>>;
  readonly cassette: { readonly mode: CassetteMode; readonly path: string };
  /** The file of answers that were paid for; absent where none are kept. */
  readonly trialStorePath?: string;
  /** Carry the trial store between runs. */
  readonly isCached: boolean;
  /** The part of the trials that this run makes; absent where it makes all. */
  readonly shard?: Shard;
  /** Judge with the answers that shards left in this folder. */
  readonly shardFolder?: string;
  readonly bootstrap: boolean;
  /** Commands that evalsets of base name may be run; not where it is absent. */
  readonly allowCommands?: boolean;
  /** Addresses of agents that are endpoints, by `name.base` and `name.head`. */
  readonly agentEndpoints?: Readonly<Record<string, string>>;
  /** Bearer tokens for these addresses, by the same names. */
  readonly agentTokens?: Readonly<Record<string, string>>;
  /** Base was named by whoever started the run, so nothing shows that it is a protected one. */
  readonly isDispatched?: boolean;
  /** Present where the event is a pull request that has no secrets. */
  readonly keyWithheldFrom?: KeyWithheldFrom;
  readonly reportDirectory: string;
}
