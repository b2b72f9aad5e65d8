import type { Result } from '../../domain/result.ts';
import { type CaseData, caseData, type MissingAs, seedOf, trialScores } from './data.ts';
import type { Design, Progress } from './design.ts';
import { followRule } from './stopping.ts';

/** Cases of the first block: with twice as many, the first pass is split. */
const FIRST_BLOCK = 100;
/** Reruns of a case that flipped, to see whether the flip is noise. */
const CONFIRMATIONS = 3;

/** A result with how far the stopping rule got on it. */
export interface Followed {
  readonly data: readonly CaseData[];
  readonly progress: Progress;
  readonly design: Design;
}

/**
 * Applies an evalset's rule to the trials of a result, be it finished or under way. Trials without a
 * grade are left out, or taken as the worst or the best for head.
 */
export function follow(
  result: Result,
  { reportBounds = true, missingAs = 'nothing' }: FollowOptions = {},
): Followed {
  const data = caseData(result);
  const design = { ...designOf(result), reportBounds };
  const scores = trialScores(data, result.evalset.statistics.measure, missingAs);
  return { data, design, progress: followRule(scores, design) };
}

interface FollowOptions {
  readonly reportBounds?: boolean | undefined;
  readonly missingAs?: MissingAs;
}

function designOf({ evalset, identicalCaseIds, seed }: Result): Omit<Design, 'reportBounds'> {
  const { cases, budget, statistics, trials } = evalset;
  return {
    budget: budget.passRateDrop,
    mustCatch: budget.mustCatch,
    falseRed: statistics.falseRed,
    falseGreen: statistics.falseGreen,
    mode: statistics.estimand === 'population' ? 'fixed' : statistics.mode,
    maxRounds: trials.max,
    maxPairs: trials.max * (cases.length - identicalCaseIds.length),
    firstBlock: FIRST_BLOCK,
    confirmations: Math.min(CONFIRMATIONS, trials.max - 1),
    perRound: cases.map(() => 1),
    seed: seedOf(seed),
  };
}
