import type { Override } from './override.ts';
import type { Widening } from './target-change.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** What governance makes of the verdicts. */
export interface Decision {
  readonly action: 'allow' | 'advise' | 'block';
  /** The gravest verdict of the run. */
  readonly verdict: VerdictKind | 'not-applicable';
  /** One sentence for the first line of every report. */
  readonly sentence: string;
  readonly verdicts: readonly Verdict[];
  /** 0 allowed or advised, 1 blocked, 3 blocked because the provider kept us from judging. */
  readonly exitCode: 0 | 1 | 3;
  /** What head widens; absent where it widens nothing. */
  readonly widening?: Widening;
  /** The approval without which the run would be blocked. */
  readonly override?: Override;
}
