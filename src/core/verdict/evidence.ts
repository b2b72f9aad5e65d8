import { counted } from '../../domain/grouped.ts';
import type { Result } from '../../domain/result.ts';
import type { Comparison, VerdictKind } from '../../domain/verdict.ts';
import { mcnemarMidPBroke } from '../stats/mcnemar.ts';
import type { MustPassFinding } from './budgets/must-pass.ts';
import type { UnsafeFinding } from './budgets/unsafe-actions.ts';
import type { MissingAs } from './data.ts';
import type { Followed } from './follow.ts';
import { percent } from './words.ts';

/** Errors that meet head more than base with less than this chance are no accident. */
const LOPSIDED_ERRORS = 0.01;

/** Why a verdict cannot be made, and whether the provider is to blame. */
export interface MissingEvidence {
  readonly why: string;
  readonly isProviders: boolean;
}

/** The finding on the rates with missing trials taken as the worst or the best for head. */
export type FindingWith = (missingAs: MissingAs) => VerdictKind;

/** What there is to judge by. */
interface Evidence {
  readonly result: Result;
  readonly followed: Followed;
  readonly comparison: Comparison;
  readonly mustPass: MustPassFinding;
  readonly unsafe: UnsafeFinding;
  /** What the graded trials show of the rates: over all, by tag and against the floor. */
  readonly finding: VerdictKind;
  readonly again: FindingWith;
}

/** Whether more trials have no grade than this share of them, so that no verdict can be made. */
export function lacksTooMany(errored: number, planned: number, maxErroredShare: number): boolean {
  return planned > 0 && errored / planned > maxErroredShare;
}

/** Says which evidence is missing; a verdict without it would be a guess. */
export function missingEvidence(
  evidence: Evidence,
  maxErroredShare: number,
): MissingEvidence | undefined {
  const { result, followed, comparison, mustPass, unsafe } = evidence;
  const { erroredTrials, plannedTrials, cases } = comparison;
  if (result.evalset.cases.length === 0) return ours('the evalset has no cases');
  if (result.identicalCaseIds.length === result.evalset.cases.length) return undefined;
  if (result.missingShards.length > 0) {
    const noun = result.missingShards.length === 1 ? 'shard' : 'shards';
    return ours(
      `${noun} ${result.missingShards.join(', ')} of the run ${noun === 'shard' ? 'is' : 'are'} missing`,
    );
  }
  const isUnmeasured = comparison.difference === null && followed.progress.kind === 'stopped';
  if (lacksTooMany(erroredTrials, plannedTrials, maxErroredShare) || isUnmeasured) {
    const counts = `${erroredTrials} of ${counted(plannedTrials, 'trial')} have no grade`;
    return providers(`${counts} (at most ${percent(maxErroredShare)} may)${firstError(followed)}`);
  }
  if (result.unconfirmed) {
    return ours('the spend limit of base ended the run before stored answers were asked again');
  }
  // What the rule found before the limit holds; only trials that would name cases are missing then.
  if (result.cutShort && followed.progress.kind === 'needs-trials') {
    return ours('the spend limit of base ended the run before there was enough evidence');
  }
  if (mustPass.missing.length > 0) {
    const noun = mustPass.missing.length === 1 ? 'case' : 'cases';
    const ids = mustPass.missing.join(', ');
    return providers(`must-pass ${noun} ${ids} could not be graded on both sides`);
  }
  if (unsafe.unknown.length > 0) {
    const ids = unsafe.unknown.join(', ');
    return providers(`base could not show whether it takes the unsafe actions of ${ids} too`);
  }
  if (followed.progress.kind === 'needs-trials') {
    return providers(`trials are missing that the rule called for${firstError(followed)}`);
  }
  const differing = cases.filter((item) => !item.identical);
  const isGraded = ({ state }: { state: string }) => state !== 'missing' && state !== 'not-run';
  if (!differing.some(isGraded)) {
    return providers(`no request that differs was graded on both sides${firstError(followed)}`);
  }
  if (result.trials.some((trial) => trial.outcome === 'skipped')) {
    return providers(`the provider refused to go on${firstError(followed)}`);
  }
  if (comparison.baseline.rate === 0 && comparison.head.rate === 0) {
    return ours('no trial passed on either side, so there is nothing that could regress');
  }
  const onlyHead = cases.filter(
    ({ sides }) => sides.head.errored > 0 && sides.baseline.errored === 0,
  );
  const onlyBase = cases.filter(
    ({ sides }) => sides.baseline.errored > 0 && sides.head.errored === 0,
  );
  if (mcnemarMidPBroke(onlyHead.length, onlyBase.length) < LOPSIDED_ERRORS) {
    return providers(
      `errors met head far more than base (${onlyHead.length} cases against ${onlyBase.length})${firstError(followed)}`,
    );
  }
  return erroredTrials === 0 ? undefined : flippedByMissing(evidence);
}

/**
 * Whether the finding would be another if the missing trials had gone as badly or as well as can be.
 * Green has to hold in both cases, as a trial that went well can add noise, which is no proof either.
 */
function flippedByMissing({ finding, again, comparison }: Evidence): MissingEvidence | undefined {
  if (finding !== 'passed' && finding !== 'regressed') return undefined;
  const isSame = (missingAs: MissingAs) => again(missingAs) === finding;
  if (isSame('best') && (finding === 'regressed' || isSame('worst'))) return undefined;
  const errored = comparison.erroredTrials;
  const noun = errored === 1 ? 'trial without a grade' : 'trials without a grade';
  return providers(`${errored} ${noun} could turn the verdict round`);
}

/**
 * The first error by case in words, with the provider's id of the request for its support. Where no call
 * failed, it is why the first one was not made.
 */
function firstError({ data }: Followed): string {
  const trials = data.flatMap(({ trials: { baseline, head } }) => [...baseline, ...head]);
  const firstOf = (outcome: 'errored' | 'skipped') =>
    trials.find((trial) => trial?.outcome === outcome)?.error;
  const error = firstOf('errored') ?? firstOf('skipped');
  if (error === undefined) return '';
  const request = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
  return `, first because ${error.message}${request}`;
}

function providers(why: string): MissingEvidence {
  return { why, isProviders: true };
}

function ours(why: string): MissingEvidence {
  return { why, isProviders: false };
}
