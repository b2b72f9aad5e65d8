import { cancelled, rule } from '../core/governance/rule.ts';
import { wideningOf } from '../core/governance/widening.ts';
import { decide as decideEvalset } from '../core/verdict/decide.ts';
import type { Decision } from '../domain/decision.ts';
import type { Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';

/** Makes a verdict of each result, and the decision of them all. */
export function decide(
  results: readonly Result[],
  settings: Settings,
  isCancelled: boolean,
): Decision {
  const verdicts = results.map((result) =>
    decideEvalset(result, {
      maxErroredShare: settings.maxErroredShare,
      prices: settings.prices,
    }),
  );
  if (isCancelled) return cancelled(verdicts);
  return rule(verdicts, settings.onInconclusive, wideningOf(results, settings.policy.widening));
}
