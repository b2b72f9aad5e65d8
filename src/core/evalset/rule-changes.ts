import type { Evalset } from '../../domain/evalset.ts';
import { isJsonObject, type JsonValue } from '../../domain/json.ts';
import type { JudgingChange } from '../../domain/result.ts';

/** Fields in which a lower number is stricter; in all other numbers a higher one is. */
const STRICTER_WHEN_LOWER =
  /^(?:budget\.(?:passRateDrop|mustCatch|newlyFailing|volatilityRise|costRise|p95LatencyRise|p95FirstTokenRise|byTag\.)|statistics\.falseGreen)/;

/**
 * What head changes of the budget, the statistics, the trials and the pass score, field by field. A
 * field that gets laxer, or that goes, weakens the evalset.
 */
export function ruleChanges(base: Evalset, head: Evalset): JudgingChange[] {
  const before = fieldsOf(rulesOf(base), '');
  const after = fieldsOf(rulesOf(head), '');
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): JudgingChange[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [
      {
        kind: kindOf(name, old, now),
        what: `${name} ${shown(name, old)} becomes ${shown(name, now)}`,
      },
    ];
  });
}

function rulesOf({ budget, statistics, trials, passScore }: Evalset): JsonValue {
  return { budget, statistics, trials, passScore } as unknown as JsonValue;
}

/** The leaves of nested objects by dotted name; lists are leaves. */
function fieldsOf(value: JsonValue, prefix: string): Map<string, JsonValue> {
  if (!isJsonObject(value)) return new Map([[prefix.slice(0, -1), value]]);
  return new Map(
    Object.entries(value).flatMap(([key, field]) => [...fieldsOf(field, `${prefix}${key}.`)]),
  );
}

function kindOf(
  name: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): JudgingChange['kind'] {
  if (before === undefined) return 'added';
  if (after === undefined) return 'weakened';
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

/** Shares as people write them: "2pp". */
function shown(name: string, value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  const isShare = /^(?:budget|statistics)\./.test(name) && !name.endsWith('newlyFailing');
  return isShare && typeof value === 'number'
    ? `${Number((value * 100).toPrecision(6))}pp`
    : String(value);
}
