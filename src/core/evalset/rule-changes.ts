import type { Budget } from '../../domain/budget.ts';
import type { Evalset } from '../../domain/evalset.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { JudgingChange } from '../../domain/result.ts';
import { type FieldChange, fieldChanges } from '../document/field-changes.ts';
import { ruleChangeKind, shownRule } from '../document/rule-change.ts';

/**
 * What head changes of the kind, the agent's limits and faults, the budget, the statistics, the trials
 * and the pass score, field by field. A field that gets laxer, or that goes, weakens the evalset.
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

function rulesOf({ kind, agent, budget, statistics, trials, passScore }: Evalset): JsonValue {
  const rules = { budget: kind === 'red-team' ? ofRedTeam(budget) : budget, statistics, trials };
  const { limits, ...world } = agent ?? {};
  const ofAgent = agent === undefined ? {} : { agent: { ...limits, ...world } };
  const ofKind = kind === undefined ? {} : { kind };
  return { ...rules, passScore, ...ofAgent, ...ofKind } as unknown as JsonValue;
}

/** Every case must pass, and which cases come and go is said of the cases. */
function ofRedTeam({ mustPass, ...budget }: Budget) {
  return { ...budget, mustPass: { mode: mustPass.mode, tags: mustPass.tags, cases: 'all' } };
}
