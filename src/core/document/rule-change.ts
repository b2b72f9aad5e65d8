import type { JsonValue } from '../../domain/json.ts';
import { type FieldChange, shownValue } from './field-changes.ts';

/** Fields in which a lower number is stricter; in all other numbers a higher one is. */
const STRICTER_WHEN_LOWER =
  /^(?:budget\.(?:passRateDrop|mustCatch|newlyFailing|volatilityRise|costRise|p95LatencyRise|p95FirstTokenRise|byTag\.)|statistics\.falseGreen)/;

/** Whether a change of a rule of an evalset or of the settings makes judging laxer. */
export function ruleChangeKind({
  name,
  before,
  after,
}: FieldChange): 'weakened' | 'added' | 'changed' {
  if (before === undefined) return 'added';
  if (after === undefined) return 'weakened';
  // An agent that may do less may not come to what it would do wrong, so either way may be laxer.
  if (name.startsWith('agent.')) return 'weakened';
  if (typeof before === 'number' && typeof after === 'number') {
    const isLaxer = STRICTER_WHEN_LOWER.test(name) ? after > before : after < before;
    return isLaxer ? 'weakened' : 'changed';
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.every((item) => after.includes(item)) ? 'changed' : 'weakened';
  }
  // Another way to weigh the evidence may be laxer for this evalset, so it is always pointed at.
  return before === 'strict' || name.startsWith('statistics.') ? 'weakened' : 'changed';
}

/** The value of such a field, shares as people write them: "2pp". */
export function shownRule(name: string, value: JsonValue | undefined): string {
  const isShare = /^(?:budget|statistics)\./.test(name) && !name.endsWith('newlyFailing');
  return isShare && typeof value === 'number'
    ? `${Number((value * 100).toPrecision(6))}pp`
    : shownValue(value);
}
