import type { Case, Evalset } from '../../domain/evalset.ts';
import type { JudgingChange } from '../../domain/result.ts';
import { canonicalJson } from '../document/canonical.ts';

/**
 * What head changes about how it is judged. Base judges: none of it counts before the merge, but the
 * report names it, so that nobody weakens an evalset unseen. `head` is undefined when head has no
 * such evalset any more.
 */
export function judgingChanges(base: Evalset, head: Evalset | undefined): JudgingChange[] {
  if (head === undefined) {
    return [
      { kind: 'weakened', what: 'the evalset is removed; it is still judged as base has it' },
    ];
  }
  const inHead = new Map(head.cases.map((item) => [item.id, item]));
  const inBase = new Set(base.cases.map((item) => item.id));
  const removed = base.cases.filter((item) => !inHead.has(item.id));
  const edited = base.cases.filter((item) => {
    const other = inHead.get(item.id);
    return other !== undefined && judgedBy(item) !== judgedBy(other);
  });
  const added = head.cases.filter((item) => !inBase.has(item.id));
  return [
    ...listed('weakened', 'removed, still judged', removed),
    ...listed('changed', 'edited, judged as base has it', edited),
    ...listed('added', 'new, will judge after the merge', added),
    ...budgetChanges(base, head),
  ];
}

function judgedBy(item: Case): string {
  const graders = item.graders.map(({ position: _position, ...grader }) => grader);
  return canonicalJson([item.input, item.expected ?? null, item.tags, graders]);
}

function listed(
  kind: JudgingChange['kind'],
  words: string,
  cases: readonly Case[],
): JudgingChange[] {
  if (cases.length === 0) return [];
  const ids = cases.slice(0, 10).map((item) => item.id);
  const more = cases.length > ids.length ? ` and ${cases.length - ids.length} more` : '';
  const noun = cases.length === 1 ? '1 case' : `${cases.length} cases`;
  return [{ kind, what: `${noun} ${words}: ${ids.join(', ')}${more}` }];
}

function budgetChanges(base: Evalset, head: Evalset): JudgingChange[] {
  const [before, after] = [base.budget.passRateDrop, head.budget.passRateDrop];
  const changes: JudgingChange[] = [];
  if (before !== after) {
    const kind = after > before ? 'weakened' : 'changed';
    changes.push({ kind, what: `budget passRateDrop ${points(before)} becomes ${points(after)}` });
  }
  if (canonicalJson(base.budget.mustPass) !== canonicalJson(head.budget.mustPass)) {
    changes.push({ kind: 'changed', what: 'the must-pass cases or tags change' });
  }
  if (base.passScore !== head.passScore) {
    const kind = head.passScore < base.passScore ? 'weakened' : 'changed';
    changes.push({ kind, what: `passScore ${base.passScore} becomes ${head.passScore}` });
  }
  return changes;
}

function points(share: number): string {
  return `${Number((share * 100).toPrecision(6))}pp`;
}
