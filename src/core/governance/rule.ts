import type { Decision } from '../../domain/decision.ts';
import type { Override } from '../../domain/override.ts';
import type { KeyWithheldFrom, MeasuredShard, Settings, Withheld } from '../../domain/settings.ts';
import type { Widening } from '../../domain/target-change.ts';
import type { Verdict, VerdictKind } from '../../domain/verdict.ts';
import { isBlockedBy, wideningWords } from './widening.ts';

/** From grave to light; a run is as grave as its gravest verdict. */
const GRAVITY: readonly VerdictKind[] = ['invalid', 'regressed', 'inconclusive', 'passed'];

/** The one place that makes a decision of verdicts, and of what head widens. */
export function rule(
  verdicts: readonly Verdict[],
  onInconclusive: 'advise' | 'block',
  widening?: Widening,
): Decision {
  const gravest = [...verdicts].sort(
    (left, right) => GRAVITY.indexOf(left.kind) - GRAVITY.indexOf(right.kind),
  )[0];
  if (gravest === undefined) return notApplicable('no evalset was judged');
  const isWidened = isBlockedBy(widening);
  const action = isWidened ? 'block' : actionOf(gravest.kind, onInconclusive);
  const word = {
    allow: 'Allowed',
    advise: 'Not blocked, but not shown to be safe',
    block: 'Blocked',
  };
  const blocking = verdicts.filter(({ kind }) => actionOf(kind, onInconclusive) === 'block');
  const isProvidersFault =
    !isWidened && blocking.every(({ kind, providerFault }) => kind === 'invalid' && providerFault);
  return {
    action,
    verdict: gravest.kind,
    sentence: `${word[action]}: ${findings(gravest, verdicts, widening)}`,
    verdicts,
    exitCode: action !== 'block' ? 0 : isProvidersFault ? 3 : 1,
    ...(widening === undefined ? {} : { widening }),
  };
}

/**
 * Whether a person may let a blocked run pass: all that blocks it is a regression, or a widening that
 * base lets people approve. What could not be judged stays blocked, whoever says otherwise.
 */
export function isOverridable(decision: Decision, onInconclusive: 'advise' | 'block'): boolean {
  const { action, verdict, widening } = decision;
  const isWidened = isBlockedBy(widening);
  if (action !== 'block' || (isWidened && widening.rule === 'block')) return false;
  const isAcceptable = isWidened || verdict === 'regressed';
  return isAcceptable && withoutRegressions(decision, onInconclusive).action !== 'block';
}

/** The decision of a run whose regressions and widenings somebody accepts; all else in it counts as before. */
export function overridden(
  decision: Decision,
  override: Override,
  onInconclusive: 'advise' | 'block',
): Decision {
  if (!isOverridable(decision, onInconclusive)) return decision;
  const { action } = withoutRegressions(decision, onInconclusive);
  const found = decision.sentence.replace(/^Blocked: /, '');
  const sentence = `${action === 'allow' ? 'Allowed' : 'Not blocked'} by an override of ${override.by}: ${found}`;
  return { ...decision, action, sentence, exitCode: 0, override };
}

function withoutRegressions({ verdicts }: Decision, onInconclusive: 'advise' | 'block'): Decision {
  return rule(
    verdicts.filter(({ kind }) => kind !== 'regressed'),
    onInconclusive,
  );
}

/** What blocks comes first; a widening that blocks nothing stands beside the verdict. */
function findings(gravest: Verdict, verdicts: readonly Verdict[], widening?: Widening): string {
  const found = `${gravest.sentence}${othersOf(verdicts, gravest)}`;
  const words = wideningWords(widening);
  if (words === '') return found;
  if (!isBlockedBy(widening)) return `${found} ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return gravest.kind === 'passed' ? `${words}, although ${found}` : `${words}. ${found}`;
}

/** The other evalsets, so that one sentence does not hide what they found. */
function othersOf(verdicts: readonly Verdict[], gravest: Verdict): string {
  const others = verdicts.filter((verdict) => verdict !== gravest);
  const shown = others.slice(0, 3).map(({ evalset, kind }) => `${evalset} ${kind}`);
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
  return shown.length === 0 ? '' : ` Also judged: ${shown.join(', ')}${more}.`;
}

/** The decision of a run that was cancelled: whatever its trials say, it is no verdict. */
export function cancelled(verdicts: readonly Verdict[]): Decision {
  return {
    action: 'block',
    verdict: 'invalid',
    sentence: 'Blocked: the run was cancelled, so there is no verdict.',
    verdicts,
    exitCode: 3,
  };
}

/** The decision of a run that lacks what the pull requests of others do not get. */
export function keptFrom(
  from: KeyWithheldFrom,
  withheld: Withheld,
  forkPolicy: Settings['forkPolicy'],
): Decision {
  const its = `a pull request of ${{ fork: 'a fork', dependabot: 'Dependabot' }[from]}`;
  const why = {
    key: `${its} has no access to the provider's key`,
    endpoint: `${its} has no address at which its agent can be asked`,
    command: `a command would run the code of ${its}`,
  }[withheld];
  const isDeferred = forkPolicy === 'defer-to-merge-group';
  return {
    action: isDeferred ? 'advise' : 'block',
    verdict: 'invalid',
    sentence: isDeferred
      ? `Not judged here and left to the merge queue, as base allows: ${why}.`
      : `Blocked: not judged, as ${why}.`,
    verdicts: [],
    exitCode: isDeferred ? 0 : 1,
  };
}

/**
 * The decision of a run that measures one part and judges nothing. Who waits for it must see when it
 * left the work to others: when it was cancelled, and when it got no answer at all.
 */
export function shardMeasured(shard: MeasuredShard, isCancelled: boolean): Decision {
  const { index, count, file, planned, answered, firstError } = shard;
  const found = `shard ${index} of ${count} has ${answered} of ${planned} trials answered in ${file}`;
  if (!isCancelled && (answered > 0 || planned === 0)) {
    return notApplicable(`${found}, and the run that merges all shards judges`);
  }
  const why = firstError === undefined ? '' : `, first because ${firstError}`;
  return {
    action: 'block',
    verdict: 'invalid',
    sentence: `Blocked: ${found}${isCancelled ? ', as it was cancelled' : why}.`,
    verdicts: [],
    exitCode: 3,
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
