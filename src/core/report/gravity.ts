import type { Result } from '../../domain/result.ts';
import type { RunRecord } from '../../domain/run.ts';
import type { Verdict, VerdictKind } from '../../domain/verdict.ts';

/** What a verdict may be, in the order in which it must be acted on. */
export const GRAVEST_FIRST: readonly VerdictKind[] = [
  'regressed',
  'invalid',
  'inconclusive',
  'passed',
];

/** Orders what has a verdict by what must be acted on; equals stay as they are. */
export function byGravity(
  left: { readonly kind: VerdictKind },
  right: { readonly kind: VerdictKind },
): number {
  return GRAVEST_FIRST.indexOf(left.kind) - GRAVEST_FIRST.indexOf(right.kind);
}

/** The evalsets that have a verdict, the gravest first. */
export function gravestFirst({
  decision: { verdicts },
  results,
}: RunRecord): { readonly result: Result; readonly verdict: Verdict }[] {
  return results
    .flatMap((result, index) => {
      const verdict = verdicts[index];
      return verdict === undefined ? [] : [{ result, verdict }];
    })
    .sort((left, right) => byGravity(left.verdict, right.verdict));
}
