import type { RateEstimate, VerdictKind } from './verdict.ts';

/** What the pass rates of two runs must have in common to be compared, as digests. */
export interface HistoryDigests {
  readonly cases: string;
  readonly graders: string;
}

/** One evalset of one run, as the history keeps it. */
export interface HistoryEntry {
  readonly evalset: string;
  readonly version: string;
  readonly digests: HistoryDigests;
  readonly verdict: VerdictKind;
  readonly baseline: RateEstimate;
  readonly head: RateEstimate;
  readonly cases: number;
  /** Of head: mean chance, 0..1, that two trials of a case disagree; null where no case has two. */
  readonly volatility: number | null;
  /** Of head's answers, in US dollars; null where a model has no price. */
  readonly costUsd: number | null;
  readonly broke: readonly string[];
  readonly fixed: readonly string[];
}

/** One line of the history: a run. */
export interface HistoryRun {
  readonly schemaVersion: 1;
  readonly at: string;
  readonly base: string;
  readonly head: string;
  readonly durationMs: number;
  readonly evalsets: readonly HistoryEntry[];
}
