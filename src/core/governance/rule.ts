import type { Decision } from '../../domain/decision.ts';
import type { Verdict, VerdictKind } from '../../domain/verdict.ts';

/** From grave to light; a run is as grave as its gravest verdict. */
const GRAVITY: readonly VerdictKind[] = ['invalid', 'regressed', 'inconclusive', 'passed'];

/** The one place that makes a decision of verdicts. */
export function rule(verdicts: readonly Verdict[], onInconclusive: 'advise' | 'block'): Decision {
  const gravest = [...verdicts].sort(
    (left, right) => GRAVITY.indexOf(left.kind) - GRAVITY.indexOf(right.kind),
  )[0];
  if (gravest === undefined) return notApplicable('no evalset was judged');
  const action = actionOf(gravest.kind, onInconclusive);
  const word = {
    allow: 'Allowed',
    advise: 'Not blocked, but not shown to be safe',
    block: 'Blocked',
  };
  const others = verdicts.length > 1 ? ` (${verdicts.length} evalsets were judged)` : '';
  return {
    action,
    verdict: gravest.kind,
    sentence: `${word[action]}: ${gravest.sentence}${others}`,
    verdicts,
    exitCode: action !== 'block' ? 0 : gravest.kind === 'invalid' && gravest.providerFault ? 3 : 1,
  };
}

/** The decision of a run that had nothing to judge. */
export function notApplicable(why: string): Decision {
  return {
    action: 'allow',
    verdict: 'not-applicable',
    sentence: `Not applicable: ${why}.`,
    verdicts: [],
    exitCode: 0,
  };
}

function actionOf(kind: VerdictKind, onInconclusive: 'advise' | 'block'): Decision['action'] {
  if (kind === 'passed') return 'allow';
  return kind === 'inconclusive' ? onInconclusive : 'block';
}
