import type { Decision } from './decision.ts';
import type { HistoryRun } from './history.ts';
import type { OverrideSearch } from './override.ts';
import type { Result } from './result.ts';
import type { RevisionPair } from './revision.ts';
import type { Settings } from './settings.ts';
import type { Spend, StoreUse } from './spend.ts';
import type { FileChange } from './target.ts';

/** Everything a run knows when it ends; reports draw it and derive nothing. */
export interface RunRecord {
  readonly version: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly revisions: RevisionPair;
  /** All changed files; those that an evalset reads or watches carry a role. */
  readonly changes: readonly FileChange[];
  readonly results: readonly Result[];
  readonly decision: Decision;
  /** The trusted settings; absent when the run ended before they were read. */
  readonly settings: Settings | undefined;
  readonly notices: readonly string[];
  /** Absent where nothing was measured. */
  readonly spend?: Spend;
  readonly storeUse?: StoreUse;
  /** The runs that the report folder remembers, this one the last; absent where it remembers none. */
  readonly history?: readonly HistoryRun[];
  /** Present where a pull request's regression could be overridden or base allows that never. */
  readonly overrideSearch?: OverrideSearch;
}
