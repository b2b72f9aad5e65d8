import type { Evalset } from '../../domain/evalset.ts';
import type { TargetChange } from '../../domain/target-change.ts';

/**
 * What head's evalset takes from the policy's reach. Base's policy is in force until the merge, so the
 * policies that are compared are the same, and only the evalset tells that none will hold afterwards.
 */
export function policyDrop(base: Evalset, head: Evalset | undefined): TargetChange[] {
  if (head === undefined || base.target.policy === undefined) return [];
  const widened = (what: string): TargetChange[] => [{ part: 'policy', effect: 'widened', what }];
  if (head.target.policy === undefined) return widened('the evalset names no policy any more');
  return base.agent !== undefined && head.agent === undefined
    ? widened('the evalset runs no agent any more, so that nothing of the policy is enforced')
    : [];
}
