import type { Evalset } from '../../domain/evalset.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { JudgingChange } from '../../domain/result.ts';
import { type FieldChange, fieldChanges } from '../document/field-changes.ts';
import { ruleChangeKind, shownRule } from '../document/rule-change.ts';

/**
 * What head changes of the budget, the statistics, the trials and the pass score, field by field. A
 * field that gets laxer, or that goes, weakens the evalset.
 */
export function ruleChanges(base: Evalset, head: Evalset): JudgingChange[] {
  return fieldChanges(rulesOf(base), rulesOf(head)).map(ruleChange);
}

function ruleChange(change: FieldChange): JudgingChange {
  const { name, before, after } = change;
  return {
    kind: ruleChangeKind(change),
    what: `${name} ${shownRule(name, before)} becomes ${shownRule(name, after)}`,
  };
}

function rulesOf({ budget, statistics, trials, passScore }: Evalset): JsonValue {
  return { budget, statistics, trials, passScore } as unknown as JsonValue;
}
