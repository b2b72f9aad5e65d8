import type { Budget, Statistics } from '../../domain/budget.ts';
import type { TrialRange } from '../../domain/evalset.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import { numberField, objectField, textsField, withoutUndefined } from './fields.ts';
import { shareOf } from './units.ts';

/** A smaller drop cannot be ruled out with a sensible number of trials. */
const LEAST_MUST_CATCH = 0.02;

/** The drop that must not pass where nothing else is said: twice the budget, and 2 points at least. */
export function mustCatchOf(passRateDrop: number): number {
  return Math.max(2 * passRateDrop, LEAST_MUST_CATCH);
}

/** A budget as settings and evalsets write it, with what it does not say taken from `defaults`. */
export function budgetOf(value: JsonObject, floor: JsonObject, defaults: Budget): Budget {
  const mustPass = value['mustPass'];
  const passRateDrop = shareOf(value['passRateDrop']) ?? defaults.passRateDrop;
  const isOwn = value['passRateDrop'] !== undefined;
  const byTag = Object.entries(objectField(value, 'byTag')).flatMap(
    ([tag, written]): [string, Budget['byTag'][string]][] => {
      const drop = shareOf(written);
      return drop === undefined
        ? []
        : [[tag, { passRateDrop: drop, mustCatch: mustCatchOf(drop) }]];
    },
  );
  return withoutUndefined<Budget>({
    passRateDrop,
    mustCatch:
      shareOf(value['mustCatch']) ?? (isOwn ? mustCatchOf(passRateDrop) : defaults.mustCatch),
    byTag: byTag.length > 0 ? Object.fromEntries(byTag) : defaults.byTag,
    mustPass: isJsonObject(mustPass)
      ? {
          cases: textsField(mustPass, 'cases'),
          tags: textsField(mustPass, 'tags'),
          mode: mustPass['mode'] === 'strict' ? 'strict' : 'confirmed',
        }
      : defaults.mustPass,
    newlyFailing: numberField(value, 'newlyFailing') ?? defaults.newlyFailing,
    floorPassRate: shareOf(floor['passRate']) ?? defaults.floorPassRate,
    volatilityRise: shareOf(value['volatilityRise']) ?? defaults.volatilityRise,
    costRise: shareOf(value['costRise']) ?? defaults.costRise,
    p95LatencyRise: shareOf(value['p95LatencyRise']) ?? defaults.p95LatencyRise,
    p95FirstTokenRise: shareOf(value['p95FirstTokenRise']) ?? defaults.p95FirstTokenRise,
  });
}

/** The settings of the statistics, with what they do not say taken from `defaults`. */
export function statisticsOf(value: JsonObject, defaults: Statistics): Statistics {
  const oneOf = <Word extends string>(field: string, words: readonly Word[], otherwise: Word) =>
    words.find((word) => word === value[field]) ?? otherwise;
  return {
    estimand: oneOf('estimand', ['fixed-set', 'population'], defaults.estimand),
    mode: oneOf('mode', ['sequential', 'fixed'], defaults.mode),
    measure: oneOf('measure', ['outcome', 'score'], defaults.measure),
    falseRed: shareOf(value['falseRed']) ?? defaults.falseRed,
    falseGreen: shareOf(value['falseGreen']) ?? defaults.falseGreen,
    tagCorrection: oneOf('tagCorrection', ['holm', 'none'], defaults.tagCorrection),
  };
}

/** A range of trials; `min` gives way where `max` is smaller. */
export function trialRangeOf(value: JsonObject, defaults: TrialRange): TrialRange {
  const min = numberField(value, 'min') ?? defaults.min;
  const max = numberField(value, 'max') ?? Math.max(min, defaults.max);
  return { min: Math.min(min, max), max };
}
