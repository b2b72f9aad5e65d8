import { counted } from '../../../domain/grouped.ts';
import type { BudgetState, VerdictKind } from '../../../domain/verdict.ts';
import { roundDifference } from '../../stats/fixed-set-difference.ts';
import { holmAdjusted } from '../../stats/holm.ts';
import { marginLook } from '../../stats/margin-look.ts';
import { normalCdf, normalQuantile } from '../../stats/normal.ts';
import { trialScores } from '../data.ts';
import { points } from '../words.ts';
import { type BudgetContext, roundsUsed } from './budget.ts';

/**
 * A budget for each declared tag: one look at the trials that the rule took, after it has stopped.
 * Holm's method keeps the chance that any unchanged tag turns red under `falseRed`, however many
 * tags there are. Green is each tag's own evidence.
 */
export function tagLines(context: BudgetContext): BudgetState[] {
  const { evalset } = context.result;
  const { statistics, budget } = evalset;
  const rounds = roundsUsed(context);
  const tags = Object.entries(budget.byTag).sort(([left], [right]) => (left < right ? -1 : 1));
  const looks = tags.map(([tag, { passRateDrop, mustCatch }]) => {
    const data = context.followed.data.filter((item) => item.definition.tags.includes(tag));
    const selections = trialScores(data, statistics.measure, context.missingAs).map((item) => ({
      item,
      used: rounds,
      run: rounds,
      perRound: 1,
    }));
    const difference = roundDifference(selections);
    const look = marginLook(difference, { budget: passRateDrop, mustCatch });
    return { tag, difference, look, budget: passRateDrop, mustCatch };
  });
  const tested = looks.filter(({ difference }) => difference.pairs > 0);
  const raw = tested.map(({ look }) => 1 - normalCdf(look.failScore));
  const adjusted = statistics.tagCorrection === 'holm' ? holmAdjusted(raw) : raw;
  const chance = new Map(tested.map(({ tag }, index) => [tag, adjusted[index] ?? 1]));
  const passBound = normalQuantile(1 - statistics.falseGreen);
  return looks.map(({ tag, difference, look, budget: allowed, mustCatch }): BudgetState => {
    const state: VerdictKind =
      difference.pairs === 0
        ? 'inconclusive'
        : (chance.get(tag) ?? 1) <= statistics.falseRed
          ? 'regressed'
          : look.passScore >= passBound
            ? 'passed'
            : 'inconclusive';
    const low = look.passEstimate - passBound * look.passError;
    const high = difference.difference + normalQuantile(1 - statistics.falseRed) * look.failError;
    return {
      budget: `tag ${tag}`,
      allowed: `${points(-allowed)} points`,
      measured:
        difference.pairs === 0
          ? 'not measured'
          : `${points(difference.difference)} points (${points(low)} to ${points(high)}) on ${counted(difference.cases, 'case')}`,
      state,
      ...(difference.pairs === 0
        ? {}
        : {
            interval: {
              difference: difference.difference,
              low,
              high,
              passRateDrop: allowed,
              mustCatch,
            },
          }),
    };
  });
}
