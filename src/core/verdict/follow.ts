import type { Evalset } from '../../domain/evalset.ts';
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
  /** The rule on the same trials, with missing ones taken as the worst or best for head. */
  again(missingAs: MissingAs): Progress;
}

/** Applies an evalset's rule to the trials of a result, be it finished or under way. */
export function follow(result: Result, reportBounds = true): Followed {
  const data = caseData(result);
  const design = { ...designOf(result.evalset), reportBounds };
  const again = (missingAs: MissingAs) =>
    followRule(trialScores(data, result.evalset.statistics.measure, missingAs), design);
  return { data, design, progress: again('nothing'), again };
}

function designOf({
  name,
  cases,
  budget,
  statistics,
  trials,
}: Evalset): Omit<Design, 'reportBounds'> {
  return {
    budget: budget.passRateDrop,
    mustCatch: budget.mustCatch,
    falseRed: statistics.falseRed,
    falseGreen: statistics.falseGreen,
    mode: statistics.estimand === 'population' ? 'fixed' : statistics.mode,
    maxRounds: trials.max,
    maxPairs: trials.max * cases.length,
    firstBlock: FIRST_BLOCK,
    confirmations: Math.min(CONFIRMATIONS, trials.max - 1),
    perRound: cases.map(() => 1),
    seed: seedOf(name),
  };
}
