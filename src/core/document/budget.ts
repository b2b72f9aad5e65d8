import type { Budget } from '../../domain/budget.ts';
import type { TrialRange } from '../../domain/evalset.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import { numberField, textsField } from './fields.ts';
import { shareOf } from './units.ts';

/** A budget as settings and evalsets write it, with what it does not say taken from `defaults`. */
export function budgetOf(value: JsonObject, defaults: Budget): Budget {
  const mustPass = value['mustPass'];
  return {
    passRateDrop: shareOf(value['passRateDrop']) ?? defaults.passRateDrop,
    mustPass: isJsonObject(mustPass)
      ? { cases: textsField(mustPass, 'cases'), tags: textsField(mustPass, 'tags') }
      : defaults.mustPass,
  };
}

/** A range of trials; `min` gives way where `max` is smaller. */
export function trialRangeOf(value: JsonObject, defaults: TrialRange): TrialRange {
  const min = numberField(value, 'min') ?? defaults.min;
  const max = numberField(value, 'max') ?? Math.max(min, defaults.max);
  return { min: Math.min(min, max), max };
}
