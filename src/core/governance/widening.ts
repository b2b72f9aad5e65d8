import type { Result } from '../../domain/result.ts';
import type { TargetChange, Widening, WideningRule } from '../../domain/target-change.ts';

/** So many changes are told in a sentence; reports list the others. */
const MOST_TOLD = 3;

/** What head widens in any evalset, each change once; undefined where it widens nothing. */
export function wideningOf(
  results: readonly Pick<Result, 'targetChanges'>[],
  rule: WideningRule,
): Widening | undefined {
  const widened = results
    .flatMap(({ targetChanges }) => targetChanges)
    .filter(({ effect }) => effect === 'widened');
  const of = (part: TargetChange['part']) => [
    ...new Set(widened.filter((change) => change.part === part).map(({ what }) => what)),
  ];
  const widening = { rule, policy: of('policy'), tools: of('tools') };
  return widened.length === 0 ? undefined : widening;
}

/** Whether a run may not pass by its verdicts alone. */
export function isBlockedBy(widening: Widening | undefined): widening is Widening {
  return widening !== undefined && widening.rule !== 'report' && widening.policy.length > 0;
}

/** "the policy is widened: …", and the same of the tools; empty where nothing is widened. */
export function wideningWords(widening: Widening | undefined): string {
  if (widening === undefined) return '';
  const { policy, tools } = widening;
  return [
    ...(policy.length === 0 ? [] : [`the policy is widened: ${told(policy)}`]),
    ...(tools.length === 0 ? [] : [`the tools are widened: ${told(tools)}`]),
  ].join('; ');
}

function told(changes: readonly string[]): string {
  const shown = changes.slice(0, MOST_TOLD).join('; ');
  return changes.length > MOST_TOLD ? `${shown}; and ${changes.length - MOST_TOLD} more` : shown;
}
