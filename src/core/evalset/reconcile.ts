import type { Case, Evalset } from '../../domain/evalset.ts';
import type { JudgingChange } from '../../domain/result.ts';
import { canonicalJson } from '../document/canonical.ts';
import { ruleChanges } from './rule-changes.ts';

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
    return other !== undefined && other !== item && judgedBy(item) !== judgedBy(other);
  });
  const added = head.cases.filter((item) => !inBase.has(item.id));
  return [
    ...listed('weakened', 'removed, still judged', removed),
    ...listed('changed', 'edited, judged as base has it', edited),
    ...listed('added', 'new, will judge after the merge', added),
    ...targetChanges(base, head),
    ...ruleChanges(base, head),
  ];
}

function judgedBy(item: Case): string {
  const graders = item.graders.map(({ position: _position, ...grader }) => grader);
  const { input, expected = null, tags, importance, cluster = null } = item;
  return canonicalJson([input, expected, tags, importance, cluster, graders]);
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

/** Head is judged at base's target while it exists, so another one would go in unjudged. */
function targetChanges(base: Evalset, head: Evalset): JudgingChange[] {
  const fields = ['prompt', 'tools', 'policy'] as const;
  const moved = fields.flatMap((field): JudgingChange[] => {
    const [before, after] = [base.target[field], head.target[field]];
    if (before === after || before === undefined) return [];
    return [{ kind: 'weakened', what: `target.${field} ${before} becomes ${after ?? 'nothing'}` }];
  });
  const dropped = base.watch.filter((pattern) => !head.watch.includes(pattern));
  return dropped.length === 0
    ? moved
    : [...moved, { kind: 'weakened', what: `no longer watched: ${dropped.join(', ')}` }];
}
