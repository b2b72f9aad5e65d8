import type { Budget, Statistics } from './budget.ts';
import type { TrialRange } from './evalset.ts';

/** Where and how models are called; comes from base or from the workflow, never from head. */
export interface ProviderSettings {
  readonly baseUrl: string;
  readonly organization?: string;
  readonly project?: string;
  /** Used where the prompt file names no model. */
  readonly model?: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly concurrency: number;
}

/** US dollars for a million tokens, by model. */
export type Prices = Readonly<Record<string, { readonly input: number; readonly output: number }>>;

/** `headgate.yaml` of the base branch, with defaults filled in. */
export interface Settings {
  /** The file it was read from; absent when base has none and defaults hold. */
  readonly path?: string;
  readonly provider: ProviderSettings;
  readonly allowedHosts: readonly string[];
  /** Models that head may choose; empty means those that base already uses. */
  readonly allowedModels: readonly string[];
  readonly evalsets: readonly string[];
  readonly prompts: readonly string[];
  readonly budget: Budget;
  readonly statistics: Statistics;
  readonly trials: TrialRange;
  readonly onInconclusive: 'advise' | 'block';
  /** More errored trials than this share make a verdict invalid. */
  readonly maxErroredShare: number;
  readonly spendLimit: { readonly calls: number };
  /** US dollars for a million tokens, by model. */
  readonly prices: Prices;
}

export type CassetteMode = 'off' | 'record' | 'replay' | 'replay-only';

/** What the shell was told: trusted words of the workflow or of the command line. */
export interface RunOptions {
  readonly settingsPath: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly cassette: { readonly mode: CassetteMode; readonly path: string };
  readonly bootstrap: boolean;
  /** Base was named by whoever started the run, so nothing shows that it is a protected one. */
  readonly isDispatched?: boolean;
  readonly reportDirectory: string;
}
