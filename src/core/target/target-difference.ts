import type { Target } from '../../domain/target.ts';
import type { ChangeEffect, TargetChange } from '../../domain/target-change.ts';
import type { FoundChange } from './change-words.ts';
import { policyChanges } from './policy-difference.ts';
import { toolChanges } from './tool-difference.ts';

/** Changes of a part that are told; nothing but an attack makes more. */
const MOST_CHANGES = 100;

/** What matters most comes first, and is the last to be left out. */
const ORDER: readonly ChangeEffect[] = ['widened', 'narrowed', 'changed'];

/** What head changes about policy and tools, in words. */
export function targetChanges(baseline: Target, head: Target): TargetChange[] {
  return [
    ...inPart('policy', policyChanges(baseline.policy, head.policy)),
    ...inPart('tools', toolChanges(baseline.tools, head.tools)),
  ];
}

function inPart(part: TargetChange['part'], found: readonly FoundChange[]): TargetChange[] {
  const sorted = ORDER.flatMap((effect) => found.filter((change) => change.effect === effect));
  const shown = sorted.slice(0, MOST_CHANGES);
  const [next] = sorted.slice(MOST_CHANGES);
  if (next !== undefined) {
    shown.push({ effect: next.effect, what: `and ${sorted.length - MOST_CHANGES} more changes` });
  }
  return shown.map((change) => ({ part, ...change }));
}
