import type { Evalset } from '../../domain/evalset.ts';
import type { TrialRecord } from '../../domain/trial.ts';
import type {
  CaseComparison,
  CaseSide,
  CaseState,
  Comparison,
  LookRecord,
  RateEstimate,
} from '../../domain/verdict.ts';
import { detectableDrop } from '../stats/detectable-drop.ts';
import { mcnemarExact } from '../stats/mcnemar.ts';
import { wilsonInterval } from '../stats/wilson.ts';
import type { CaseData } from './data.ts';
import type { Look } from './design.ts';
import type { Followed } from './follow.ts';

/** Normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959963984540054;

/** Compares the two sides case by case, and reads the numbers of the rule's last look. */
export function compare(evalset: Evalset, { data, progress, design }: Followed): Comparison {
  const cases = data.map((item) => compareCase(item, evalset));
  const trials = data.flatMap(({ trials: { baseline, head } }) => [...baseline, ...head]);
  const last = progress.looks.at(-1);
  const tested = <Bound extends 'failBound' | 'passBound'>(bound: Bound) =>
    progress.looks.findLast((look) => Number.isFinite(look[bound]));
  const [failLook, passLook] = [tested('failBound'), tested('passBound')];
  const difference = last?.difference ?? null;
  const low = passLook && passLook.passEstimate - passLook.passBound * passLook.passError;
  const high = failLook && failLook.difference + failLook.failBound * failLook.failError;
  const broke = cases.filter((item) => item.state === 'broke').length;
  const fixed = cases.filter((item) => item.state === 'fixed').length;
  return {
    cases,
    baseline: rateOf(last, 'baseline'),
    head: rateOf(last, 'head'),
    pairedCases: last?.cases ?? 0,
    difference,
    // A look is not tested where noise has grown since the one before, whose bound then still holds;
    // what was found since may lie beyond it.
    low: low === undefined ? null : Math.min(low, difference ?? low),
    high: high === undefined ? null : Math.max(high, difference ?? high),
    looks: progress.looks.map(lookRecord),
    broke,
    fixed,
    anyChangeP: last === undefined ? null : mcnemarExact(broke, fixed),
    erroredTrials: trials.filter(isUngraded).length,
    plannedTrials: trials.length,
    detectableDrop:
      failLook === undefined
        ? null
        : detectableDrop(design.budget, failLook.failError, failLook.failBound),
  };
}

/** Without a grade is also a trial that is missing before others of its case. */
function isUngraded(trial: TrialRecord | undefined): boolean {
  return trial?.outcome !== 'passed' && trial?.outcome !== 'failed';
}

function compareCase(
  { definition, identical, trials }: CaseData,
  evalset: Evalset,
): CaseComparison {
  const sides = { baseline: sideOf(trials.baseline), head: sideOf(trials.head) };
  const { cases, tags } = evalset.budget.mustPass;
  const wasTried = trials.baseline.length + trials.head.length > 0;
  return {
    caseId: definition.id,
    sides,
    state: wasTried ? stateOf(sides.baseline, sides.head) : 'not-run',
    identical,
    mustPass: cases.includes(definition.id) || definition.tags.some((tag) => tags.includes(tag)),
  };
}

function sideOf(trials: readonly (TrialRecord | undefined)[]): CaseSide {
  const passed = trials.filter((trial) => trial?.outcome === 'passed').length;
  const failed = trials.filter((trial) => trial?.outcome === 'failed').length;
  const graded = passed + failed;
  return {
    passed,
    failed,
    errored: trials.length - graded,
    rate: graded === 0 ? null : passed / graded,
  };
}

/** A case passes on a side when more of its trials pass than fail. */
function stateOf(baseline: CaseSide, head: CaseSide): CaseState {
  if (baseline.rate === null || head.rate === null) return 'missing';
  const [before, after] = [baseline.rate > 0.5, head.rate > 0.5];
  if (before === after) return before ? 'both-passed' : 'both-failed';
  return before ? 'broke' : 'fixed';
}

/**
 * The mean over the trials that the last look used, so that the two rates differ by the difference.
 * The interval counts cases, as trials of one case are no new cases.
 */
function rateOf(look: Look | undefined, side: 'baseline' | 'head'): RateEstimate {
  const rate = look?.means[side];
  if (look === undefined || rate === undefined || Number.isNaN(rate)) {
    return { rate: null, low: null, high: null };
  }
  return { rate, ...wilsonInterval(rate * look.cases, look.cases, Z_95) };
}

function lookRecord(look: Look): LookRecord {
  const bound = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    stage: look.stage,
    pairsRun: look.pairsRun,
    difference: look.difference,
    failScore: look.failScore,
    failBound: bound(look.failBound),
    passScore: look.passScore,
    passBound: bound(look.passBound),
  };
}
