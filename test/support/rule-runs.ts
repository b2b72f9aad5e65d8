import type { CaseTrials } from '../../src/core/stats/fixed-set-difference.ts';
import type { Design, Progress } from '../../src/core/verdict/design.ts';
import { followRule } from '../../src/core/verdict/stopping.ts';

/** A case of the stopping rule by its outcomes, a letter a trial: p passed, f failed, e errored. */
export function scored(
  baseline: string,
  head: string,
  fields: Partial<CaseTrials> = {},
): CaseTrials {
  return {
    baseline: scoresOf(baseline),
    head: scoresOf(head),
    identical: false,
    importance: 1,
    ...fields,
  };
}

/** So many cases alike. */
export function alike(count: number, item: CaseTrials): CaseTrials[] {
  return Array.from({ length: count }, () => item);
}

/** The gate's default design for so many cases: budget 2 points, 4 to catch, at most 5 trials. */
export function designOf(count: number, fields: Partial<Design> = {}): Design {
  const maxRounds = fields.maxRounds ?? 5;
  return {
    budget: 0.02,
    mustCatch: 0.04,
    falseRed: 0.05,
    falseGreen: 0.05,
    mode: 'sequential',
    maxRounds,
    maxPairs: maxRounds * count,
    firstBlock: 100,
    confirmations: 3,
    perRound: Array.from({ length: count }, () => 1),
    seed: 1,
    reportBounds: true,
    ...fields,
  };
}

/** How a comparison went: what each stage called for, and where the rule stopped. */
export interface RuleRun {
  /** Trials that each case was to have, stage by stage. */
  readonly stages: readonly (readonly number[])[];
  readonly end: Progress;
}

/**
 * Runs a comparison as the engine does: asks the rule, gives it the trials that it calls for, and
 * asks again until it stops. `cases` hold all trials that could be run.
 */
export function runRule(cases: readonly CaseTrials[], design: Design): RuleRun {
  const stages: (readonly number[])[] = [];
  let run = cases.map(() => 0);
  for (;;) {
    const known = cases.map((item, index) => firstTrials(item, run[index] ?? 0));
    const progress = followRule(known, design);
    if (progress.kind === 'stopped') return { stages, end: progress };
    const isStuck = progress.trials.every((count, index) => count <= (run[index] ?? 0));
    if (isStuck) throw new Error('The rule calls for trials that it has');
    stages.push(progress.trials);
    run = [...progress.trials];
  }
}

/** How many cases were to have how many trials: `{ 1: 42, 4: 8 }`. */
export function tally(trials: readonly number[] | undefined): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const count of trials ?? []) counts[count] = (counts[count] ?? 0) + 1;
  return counts;
}

function firstTrials(item: CaseTrials, count: number): CaseTrials {
  return { ...item, baseline: item.baseline.slice(0, count), head: item.head.slice(0, count) };
}

function scoresOf(letters: string): (number | null)[] {
  return [...letters].map((letter) => (letter === 'e' ? null : Number(letter === 'p')));
}
