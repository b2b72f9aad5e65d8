/** What a change does to the limits of an agent: it may do more, less, or something else. */
export type ChangeEffect = 'widened' | 'narrowed' | 'changed';

/** One thing that head changes about the target's policy or tools, in words. */
export interface TargetChange {
  readonly part: 'policy' | 'tools';
  readonly effect: ChangeEffect;
  readonly what: string;
}

/** What becomes of a pull request that widens a policy; comes from base. */
export type WideningRule = 'block' | 'require-approval' | 'report';

/** What head widens in any evalset of a run, and what base makes of it. */
export interface Widening {
  readonly rule: WideningRule;
  /** What the policies allow that they did not; only this can block. */
  readonly policy: readonly string[];
  /** What the tools take or do that they did not. */
  readonly tools: readonly string[];
}
